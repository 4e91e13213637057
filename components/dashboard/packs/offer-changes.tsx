import { useState } from 'react';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { PackOffer } from '@/lib/domain/pack-offer';
import { Disclosure } from '../../ui/disclosure';
import { useDashboard } from '../dashboard-context';
import { LineDiff } from '../line-diff';

type Change = PackOffer['changes'][number];

const words = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;
const kinds: Record<Change['kind'], string> = {
  pack: 'pack',
  article: 'article',
  reply: 'reply',
  topic: 'topic',
  rule: 'warning rule',
  adapter: 'site',
  policy: 'policy',
  synonyms: 'synonyms',
  tests: 'tests',
};
/** So many are listed; the heading says how many there are. */
const mostShown = 300;

/** What an installation adds, changes and removes; the lines of each are one step away. */
export function OfferChanges({ offer }: { offer: PackOffer }) {
  // Of a first install everything is added: who wants to read it opens the group.
  const groups = (['changed', 'removed', 'added'] as const).map((what) => ({
    what,
    changes: offer.changes.filter((change) => change.what === what),
  }));
  if (offer.changes.length === 0) return <p className="text-muted">Its content is the same as what is installed.</p>;
  return (
    <div className="flex flex-col gap-1">
      {groups
        .filter(({ changes }) => changes.length > 0)
        .map(({ what, changes }) => (
          <Disclosure
            key={what}
            summary={`${words[what]} (${changes.length})`}
            {...(what !== 'added' && changes.length <= 20 && { open: true })}
          >
            <ul role="list" className="divide-y divide-line border-y border-line">
              {changes.slice(0, mostShown).map((change) => (
                <ChangeRow key={`${change.kind} ${change.id}`} token={offer.token} change={change} />
              ))}
            </ul>
            {changes.length > mostShown && (
              <p className="py-2 text-small text-muted">And {changes.length - mostShown} more.</p>
            )}
          </Disclosure>
        ))}
    </div>
  );
}

function ChangeRow({ token, change }: { token: string; change: Change }) {
  const { actions } = useDashboard();
  const [lines, setLines] = useState<DiffLine[] | string | null>(null);
  const load = (isOpen: boolean) => {
    if (!isOpen || Array.isArray(lines)) return;
    actions
      .showPackChange(token, change.kind, change.id)
      .then(setLines, (cause: unknown) => setLines(cause instanceof Error ? cause.message : 'It could not be read.'));
  };
  return (
    <li className="py-1">
      <Disclosure
        onToggle={load}
        summary={
          <span dir="auto" className="break-words text-text">
            {change.title} <span className="text-muted">· {kinds[change.kind]}</span>
          </span>
        }
      >
        {typeof lines === 'string' && <p className="text-danger">{lines}</p>}
        {Array.isArray(lines) && <LineDiff lines={lines} />}
      </Disclosure>
    </li>
  );
}

import { useState } from 'react';
import type { DraftFindings } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { LiveRegion } from '../ui/live-region';
import { FindingItem } from './finding-item';
import { findingTitle, shownWords } from './finding-words';
import { useSidebar } from './sidebar-context';

/** What the eye takes in at once; the rest is one step away. */
const AT_ONCE = 2;

type Placed = { finding: Finding; at: number };

const keyOf = ({ kind, words }: Finding) => `${kind} ${words}`;

/** What was found in the draft that is being written in the page. It stands in the way of nothing. */
export function Findings({ draft }: { draft: DraftFindings | undefined }) {
  const { actions, attempt } = useSidebar();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [mending, setMending] = useState<number | null>(null);
  const shown = (draft?.findings ?? [])
    .map((finding, at): Placed => ({ finding, at }))
    .filter(({ finding }) => !hidden.has(keyOf(finding)));

  const mend = async (of: number, { finding, at }: Placed) => {
    setMending(of);
    await attempt(() => actions.mend(of, at), {
      failed: 'Could not change the draft.',
      done: `Mended: ${findingTitle(finding).toLowerCase()}`,
      undo: actions.undoInsert,
    });
    setMending(null);
  };
  const hide = (finding: Finding) => {
    const key = keyOf(finding);
    void attempt(async () => setHidden((was) => new Set(was).add(key)), {
      failed: 'Could not hide it.',
      done: 'Hidden in this conversation',
      undo: async () => setHidden((was) => new Set([...was].filter((other) => other !== key))),
    });
  };

  const list = (of: number, items: readonly Placed[]) => (
    <ul role="list" className="flex flex-col gap-2">
      {items.map((placed) => {
        const { finding, at } = placed;
        const about = `${findingTitle(finding)} ${shownWords(finding)}`.trim();
        return (
          <FindingItem
            key={`${keyOf(finding)} ${at}`}
            finding={finding}
            aside={
              <Button
                look="quiet"
                className="-my-1 -mr-2 shrink-0"
                aria-label={`Not right: ${about}`}
                onClick={() => hide(finding)}
              >
                Not right
              </Button>
            }
          >
            {finding.mend && (
              <Button
                look="soft"
                className="max-w-full"
                aria-label={`${finding.mend.label}: ${about}`}
                disabled={mending === of}
                onClick={() => void mend(of, placed)}
              >
                <span dir="auto" className="truncate">
                  {finding.mend.label}
                </span>
              </Button>
            )}
          </FindingItem>
        );
      })}
    </ul>
  );

  const [first] = shown;
  const rest = shown.slice(AT_ONCE);
  return (
    <>
      <LiveRegion
        text={first ? `Before you send: ${shown.map(({ finding }) => findingTitle(finding)).join(', ')}.` : ''}
      />
      {draft && first && (
        <section
          data-slot="findings"
          aria-labelledby="findings-title"
          className="max-h-[45%] shrink-0 animate-fade overflow-y-auto border-t border-line bg-surface px-4 py-3"
        >
          <h2 id="findings-title" className="mb-1 text-label font-strong text-muted">
            Before you send
          </h2>
          {list(draft.draft, shown.slice(0, AT_ONCE))}
          {rest.length > 0 && <Disclosure summary={`${rest.length} more`}>{list(draft.draft, rest)}</Disclosure>}
        </section>
      )}
    </>
  );
}

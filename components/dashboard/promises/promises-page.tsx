import { useCallback, useContext, useRef, useState } from 'react';
import type { PromiseState } from '@/lib/domain/promise';
import { decidedWords } from '../../promises/promise-words';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { LocaleContext, useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { Page } from '../page';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { filterPromises, groupPromises } from './group-promises';
import { PromiseList } from './promise-list';

const states: readonly { value: PromiseState; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'kept', label: 'Kept' },
  { value: 'broken', label: 'Not kept' },
  { value: 'dismissed', label: 'No promises' },
];

const nothing: Record<PromiseState, string> = {
  open: 'Nothing is promised. When you or a colleague write “we will refund you by Friday” in a conversation that Deskmate reads, it stands here until you say what became of it.',
  kept: 'Nothing was marked as kept yet.',
  broken: 'Nothing was marked as not kept.',
  dismissed: 'Nothing was said to be no promise.',
};

/** What the team promised to customers, by how it presses. */
export function PromisesPage() {
  const { actions, attempt } = useDashboard();
  const { number } = useLocalFormats();
  const locale = useContext(LocaleContext);
  const [state, setState] = useState<PromiseState>('open');
  const [typed, setTyped] = useState('');
  const [version, setVersion] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  // As of when they were asked for: overdue is told by the clock.
  const ask = useCallback(
    async () => ({ ...(await actions.promises.readPromises(state)), now: Date.now() }),
    [actions, state],
  );
  const { state: asked, retry } = useAsked(ask, { version });

  const decide = async (id: string, from: PromiseState, to: PromiseState) => {
    const again = () => setVersion((before) => before + 1);
    const isDone = await attempt(() => actions.promises.decidePromise(id, to), {
      failed: 'Could not save that.',
      done: to === 'open' ? 'Open again' : decidedWords[to],
      undo: async () => {
        await actions.promises.decidePromise(id, from);
        again();
      },
    });
    if (!isDone) return;
    again();
    // The row goes, and the focus with it.
    place.current?.focus();
  };

  const now = asked.kind === 'found' ? asked.found.now : 0;
  const found = asked.kind === 'found' ? filterPromises(asked.found.promises, typed) : [];
  const groups = state === 'open' ? groupPromises(found, now) : [{ time: state, title: '', promises: found }];
  const hidden = asked.kind === 'found' ? asked.found.total - asked.found.promises.length : 0;
  return (
    <Page
      title="Promises"
      lead="What you and your colleagues told customers you would do, found in what was sent. Nobody is told of it but you."
    >
      <div className="flex flex-wrap items-end gap-3">
        <Select label="Show" value={state} options={states} onChange={setState} />
        <div className="min-w-48 flex-1">
          <TextField
            label="Find"
            type="search"
            placeholder="A name, or words of the promise"
            className="min-h-9"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      <div ref={place} tabIndex={-1} aria-label="Promises" role="group" className="flex flex-col gap-6 outline-none">
        {asked.kind === 'loading' && (
          <div className="flex animate-late flex-col gap-3" aria-busy="true">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-16 w-full" />
            <Skeleton className="h-16 w-full" />
          </div>
        )}
        {asked.kind === 'failed' && (
          <ReadFailed title="The promises could not be read" reason={asked.reason} onRetry={retry} />
        )}
        {asked.kind === 'found' && asked.found.total === 0 && <p className="max-w-160 text-muted">{nothing[state]}</p>}
        {asked.kind === 'found' && asked.found.total > 0 && found.length === 0 && (
          <p className="text-muted">None holds “{typed.trim()}”.</p>
        )}
        {found.length > 0 &&
          groups.map((group) => (
            <PromiseList
              key={`${group.time} ${state}`}
              title={group.title}
              promises={group.promises}
              now={now}
              locale={locale}
              onDecide={(id, to) => void decide(id, state, to)}
            />
          ))}
        {hidden > 0 && <p className="text-small text-muted">{number(hidden)} more that press less are not listed.</p>}
      </div>
    </Page>
  );
}

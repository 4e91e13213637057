import { useEffect } from 'react';
import { retentionKinds, type Retention, type RetentionChange } from '@/lib/domain/retention';
import { Select } from '../../ui/select';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { RetentionRow } from './retention-row';
import { RetentionSites } from './retention-sites';
import { daysOf, kindWords } from './retention-words';
import { SweepNotice } from './sweep-notice';

/** How often is looked how far a sweep is (ms). */
const LOOK_MS = 1_000;

export type SetRetention = (change: RetentionChange, before: number | null | undefined) => void;

/** How long each kind of data is kept, who says so, and what the next sweep takes. */
export function RetentionPart({ retention }: { retention: Retention }) {
  const { actions, attempt } = useDashboard();
  const set: SetRetention = (change, before) =>
    void attempt(() => actions.keeping.changeRetention(change), {
      failed: 'That could not be saved.',
      done: change.days == null ? 'It has no limit of your own now' : `It is kept for ${daysOf(change.days)}`,
      undo: () =>
        actions.keeping.changeRetention(
          'kind' in change
            ? { kind: change.kind, ...(before !== undefined && { days: before }) }
            : { site: change.site, ...(before !== undefined && { days: before }) },
        ),
    });
  const isRunning = retention.running !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(actions.reload, LOOK_MS);
    return () => clearInterval(timer);
  }, [isRunning, actions]);
  const addable = retention.otherSites.map((site) => ({ value: site, label: site }));
  return (
    <Part title="How long it is kept">
      <p className="max-w-prose text-muted">
        What is older is erased by itself, once a day. Your own articles and replies stay.
      </p>
      <SweepNotice retention={retention} />
      <table className="w-full border-collapse border-y border-line">
        <caption className="sr-only">How long each kind of data is kept</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kept for</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {retentionKinds.map((kind) => (
            <RetentionRow
              key={kind}
              label={kindWords[kind].label}
              detail={kindWords[kind].detail}
              kept={retention.kinds[kind]}
              onChange={(days) => set({ kind, days }, retention.kinds[kind].own)}
            />
          ))}
        </tbody>
      </table>
      <RetentionSites sites={retention.sites} set={set} />
      {addable.length > 0 && (
        <div className="max-w-60">
          <Select
            label="Keep one site for another time"
            value=""
            options={[{ value: '', label: 'Choose a site' }, ...addable]}
            onChange={(site) => site !== '' && set({ site, days: retention.kinds.conversations.own }, undefined)}
          />
        </div>
      )}
    </Part>
  );
}

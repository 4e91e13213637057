import { retentionKinds, type Retention, type SweptCounts } from '@/lib/domain/retention';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Progress } from '../../ui/progress';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { sayCounts } from './retention-words';

const boxed = 'overflow-hidden rounded-panel';

/** Asks whether the clock is right, before anything is erased by it. */
function ClockQuestion({ doubt }: { doubt: NonNullable<Retention['doubt']> }) {
  const { actions, attempt } = useDashboard();
  const { longDay } = useLocalFormats();
  const believe = () =>
    void attempt(actions.keeping.believeClock, {
      failed: 'That could not be saved.',
      done: 'Erasing goes by this date again',
    });
  return (
    <div className={boxed}>
      <Notice
        tone="caution"
        title="Is the date of this device right?"
        actions={
          <Button size="medium" onClick={believe}>
            The date is right
          </Button>
        }
      >
        It says {longDay(doubt.now)}, and Deskmate last trusted it on {longDay(doubt.trustedAt)}. Until that is clear,
        nothing is erased by the new date. If it is wrong, set the clock of this device; otherwise it is believed by
        itself after some days of use.
      </Notice>
    </div>
  );
}

/** What the next sweep takes and when, how far one is, and why one has not ended. */
export function SweepNotice({ retention }: { retention: Retention }) {
  const { number, moment, day } = useLocalFormats();
  const { running, doubt, stopped, kinds, sweptAt, nextAt, defaultFrom } = retention;
  if (running)
    return (
      <Progress
        label={`Erasing what is old: ${number(running.erased)} of ${number(running.due)}`}
        share={running.due === 0 ? 1 : running.erased / running.due}
      />
    );
  const counts = Object.fromEntries(retentionKinds.map((kind) => [kind, kinds[kind].due])) as SweptCounts;
  const next = sayCounts(counts, number);
  const last = sweptAt === null ? '' : ` The last one was on ${moment(sweptAt)}.`;
  return (
    <>
      {doubt && <ClockQuestion doubt={doubt} />}
      {stopped && (
        <div className={boxed}>
          <Notice tone="caution" title="The last sweep did not end">
            {stopped} What had gone stays gone; the rest is tried again within the hour.
          </Notice>
        </div>
      )}
      {!doubt && (
        <p className="max-w-prose">
          {next === '' ? 'The next sweep erases nothing.' : `The next sweep erases ${next}.`}
          {next !== '' && nextAt !== null && ` It comes by ${moment(nextAt)}.`}
          {last}
        </p>
      )}
      {defaultFrom !== null && (
        <p className="max-w-prose text-muted">
          Times that you did not choose count from {day(defaultFrom)}, so that you can change them before.
        </p>
      )}
    </>
  );
}

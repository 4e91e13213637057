import type { Retention, RetentionBy } from '@/lib/domain/retention';
import { useLocalFormats } from '../ui/use-local-formats';
import { Select } from '../ui/select';
import { useDashboard } from './dashboard-context';
import { Part } from './page';

const choices = [
  { value: 'never', label: 'Until I erase them' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: '1 year' },
  { value: '730', label: '2 years' },
];

const daysOf = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const bySentences: { [K in RetentionBy['kind']]: (by: Extract<RetentionBy, { kind: K }>) => string } = {
  person: () => '',
  policy: () => 'Your organisation set this.',
  pack: ({ name }) => `The pack “${name}” asks for this; it ends when you remove the pack.`,
};
const sayBy = (by: RetentionBy): string => (bySentences[by.kind] as (by: RetentionBy) => string)(by);

/** How long conversations are kept, who says so, and what the next erasure takes. */
export function RetentionPart({ retention: { days, by, own, due } }: { retention: Retention }) {
  const { actions, attempt } = useDashboard();
  const { number } = useLocalFormats();
  const set = (next: number | null) =>
    attempt(() => actions.setRetention(next), {
      failed: 'That could not be saved.',
      done: next === null ? 'You set no limit of your own' : `Your own limit is ${daysOf(next)}`,
      undo: () => actions.setRetention(own),
    });
  const value = own === null ? 'never' : String(own);
  // A number of days that somebody set by other means is shown as it is.
  const options = choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, label: daysOf(own ?? 0) }];
  const isOverruled = days !== null && days !== own;
  return (
    <Part title="How long it is kept">
      <p className="max-w-prose">
        {days === null
          ? 'Conversations are kept until you erase them.'
          : `A conversation is erased when nothing new was seen in it for ${daysOf(days)}, with all that was judged and done in it.`}{' '}
        <span dir="auto">{by && sayBy(by)}</span>
      </p>
      <p className="max-w-prose text-muted">
        {days !== null && due > 0
          ? `${due === 1 ? '1 conversation is older; it goes' : `${number(due)} conversations are older; they go`} when Deskmate starts next, at the latest within a day. `
          : ''}
        What you wrote yourself stays: notes and tags, your own articles and replies.
      </p>
      <div className="max-w-60">
        <Select
          label={isOverruled ? 'Your own limit; the shorter one counts' : 'Erase conversations after'}
          value={value}
          options={options}
          onChange={(next) => void set(next === 'never' ? null : Number(next))}
        />
      </div>
    </Part>
  );
}

import type { CustomerDetail } from '@/lib/domain/customer';
import { channelName } from '../../sidebar/display-names';
import { useAutosave } from '../../sidebar/use-autosave';
import { TextArea } from '../../ui/field';
import { useDashboard } from '../dashboard-context';

/** `limits.note`, which lives beside the schemas and would bring Zod along. */
const NOTE_LENGTH = 20_000;

const words = { clean: '', saving: 'Saving', saved: 'Saved', failed: 'Not saved' };

/** What is noted of a person; it saves itself. Of others who are one with them, what was noted before. */
export function NotePart({ customer }: { customer: CustomerDetail }) {
  const { actions, attempt } = useDashboard();
  const { text, state, change, flush } = useAutosave(customer.note, (next) =>
    attempt(() => actions.customers.saveNote(customer.key, next), {
      failed: 'Could not save the note. It stays in the field.',
    }),
  );
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label="Note"
        aside={
          <span role="status" className={state === 'failed' ? 'text-small text-danger' : 'text-small text-muted'}>
            {words[state]}
          </span>
        }
        placeholder="Only on this device"
        maxLength={NOTE_LENGTH}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={() => void flush()}
      />
      {customer.members.slice(1).map(
        ({ key, name, channel, note }) =>
          note && (
            <div key={key} className="border-s-2 border-line ps-3">
              <p className="text-small text-muted">
                Noted of <bdi>{name}</bdi> on <bdi>{channelName(channel)}</bdi>
              </p>
              <p dir="auto" className="whitespace-pre-wrap">
                {note}
              </p>
            </div>
          ),
      )}
    </div>
  );
}

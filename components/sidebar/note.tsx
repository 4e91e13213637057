import Check from 'lucide-react/icons/check';
import { useRef } from 'react';
import { TextArea } from '../ui/field';
import { useSidebar } from './sidebar-context';
import { useAutosave } from './use-autosave';
import { useShortcuts } from './use-shortcuts';

/** `limits.note`, see tags.tsx. */
const NOTE_LENGTH = 20_000;

const words = { clean: '', saving: 'Saving', saved: 'Saved', failed: 'Not saved' };

/** What the agent wants to remember about a person. It saves itself; only this device has it. */
export function Note({ personKey, note }: { personKey: string; note: string }) {
  const { actions, attempt } = useSidebar();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, state, change, flush } = useAutosave(note, (next) =>
    attempt(() => actions.saveNote(personKey, next), { failed: 'Could not save the note. It stays in the field.' }),
  );
  useShortcuts({ note: () => field.current?.focus() });
  return (
    <TextArea
      ref={field}
      label="Note"
      aside={
        <span
          role="status"
          className={state === 'failed' ? 'text-small text-danger' : 'flex items-center gap-1 text-small text-muted'}
        >
          {state === 'saved' && <Check size={14} aria-hidden />}
          {words[state]}
        </span>
      }
      placeholder="Only on this device"
      maxLength={NOTE_LENGTH}
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={() => void flush()}
    />
  );
}

import { useCallback, useState } from 'react';
import type { FoundPerson } from '@/lib/domain/keeping';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Part } from '../page';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { useDashboard } from '../dashboard-context';
import { ErasePersonDialog } from './erase-person-dialog';
import { TakeOutForm } from './take-out-form';

/** Milliseconds without a letter before it is looked up. */
const TYPING_MS = 150;

type Doing = { what: 'erase' | 'export'; person: FoundPerson } | null;

/** Answers a customer who asks what is kept of them, or wants it gone. */
export function OnePersonPart() {
  const { actions } = useDashboard();
  const [text, setText] = useState('');
  const [doing, setDoing] = useState<Doing>(null);
  const [erased, setErased] = useState(0);
  const wanted = text.trim();
  const find = useCallback(() => actions.keeping.findPeople(wanted), [actions, wanted]);
  const { state, retry } = useAsked(find, { version: erased, wait: TYPING_MS });
  const close = () => setDoing(null);
  return (
    <Part title="One customer">
      <p className="max-w-prose text-muted">
        When somebody asks what is kept of them, or wants it gone. People whom you linked to them are included.
      </p>
      <TextField
        label="Name or handle"
        type="search"
        className="min-h-9 max-w-80"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {wanted !== '' && state.kind === 'failed' && (
        <ReadFailed title="Customers could not be looked up" reason={state.reason} onRetry={retry} />
      )}
      {wanted !== '' && state.kind === 'found' && state.found.length === 0 && (
        <p className="text-muted">Nobody of this name is known on this device.</p>
      )}
      {wanted !== '' && state.kind === 'found' && state.found.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {state.found.map((person) => (
            <li key={person.key} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <div className="min-w-0 flex-1 basis-48">
                <p dir="auto" className="break-words">
                  {person.name}
                </p>
                <p dir="auto" className="text-small break-words text-muted">
                  {[person.handle, person.channel].filter(Boolean).join(' · ')}
                </p>
              </div>
              <div className="flex gap-2">
                <Button
                  size="medium"
                  aria-label={`Export ${person.name}`}
                  onClick={() => setDoing({ what: 'export', person })}
                >
                  Export
                </Button>
                <Button
                  size="medium"
                  look="danger"
                  aria-label={`Erase ${person.name}`}
                  onClick={() => setDoing({ what: 'erase', person })}
                >
                  Erase
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {doing?.what === 'erase' && (
        <ErasePersonDialog person={doing.person} onClose={close} onErased={() => setErased((count) => count + 1)} />
      )}
      {doing?.what === 'export' && (
        <Dialog title={`Export ${doing.person.name}`} open onOpenChange={(open) => !open && close()}>
          <TakeOutForm about={doing.person.key} isFirstBackup={false} />
        </Dialog>
      )}
    </Part>
  );
}

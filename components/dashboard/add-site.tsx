import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useDashboard } from './dashboard-context';
import { readAddress } from './read-address';

/** Any other inbox, by its address. */
export function AddSite() {
  const { actions, attempt } = useDashboard();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const address = readAddress(typed);
    setIsWrong(address === null);
    if (!address) return;
    const worked = await attempt(() => actions.switchOn(address.origin), {
      failed: `${address.host} was not switched on.`,
      done: `${address.host} is on. Open tabs are read at once.`,
    });
    if (worked) setTyped('');
  };

  return (
    <form onSubmit={(event) => void add(event)} className="flex items-start gap-2">
      <div className="flex-1">
        <TextField
          label="Add another site"
          className="min-h-9"
          placeholder="support.example.com"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          value={typed}
          aria-invalid={isWrong}
          onChange={(event) => {
            setTyped(event.target.value);
            setIsWrong(false);
          }}
          hint={
            <span role="status" className={isWrong ? 'text-danger' : undefined}>
              {isWrong
                ? 'This is not a web address. Copy it from the browser’s address bar.'
                : 'Your own Chatwoot, a forum, any page with conversations.'}
            </span>
          }
        />
      </div>
      <Button type="submit" size="medium" className="mt-5" disabled={!typed.trim()}>
        Add
      </Button>
    </form>
  );
}

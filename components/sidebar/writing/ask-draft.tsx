import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

/** What the agent wants said, in characters; more is a reply of its own. */
const LONGEST_HINT = 500;

/** Asks for a draft, with a few words on what it should say where the agent wants that. */
export function AskDraft({ onAsk }: { onAsk: (hint?: string) => void }) {
  const [hint, setHint] = useState<string | null>(null);
  const ask = () => onAsk(hint?.trim() ? hint.trim() : undefined);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {hint !== null && (
        <TextField
          label="What it should say, in a few words"
          value={hint}
          autoFocus
          maxLength={LONGEST_HINT}
          onChange={(event) => setHint(event.target.value)}
        />
      )}
      <div className="flex gap-1">
        <Button type="submit" look="soft">
          Draft a reply
        </Button>
        {hint === null && (
          <Button look="quiet" onClick={() => setHint('')}>
            Say what it should say
          </Button>
        )}
      </div>
    </form>
  );
}

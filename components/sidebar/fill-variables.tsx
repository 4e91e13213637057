import { useEffect, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { fillUnresolved, findUnresolved, variableLabel } from './unresolved';

type FillVariablesProps = {
  reply: ReplySuggestion;
  verb: 'Insert' | 'Copy';
  onDone: (text: string) => void;
  onCancel: () => void;
};

/** Asks for what the page did not give. Nothing with a gap in it leaves without the agent having seen the gap. */
export function FillVariables({ reply, verb, onDone, onCancel }: FillVariablesProps) {
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => (form.current?.querySelector('input') ?? form.current?.querySelector('button'))?.focus(), []);

  // A name that does not stand in the text was left out by it: there is nothing to fill, only to know.
  const fillable = reply.unresolved.filter((name) => findUnresolved(reply.text, [name]).length > 0);
  const missing = reply.unresolved.filter((name) => !fillable.includes(name));
  const isFilled = fillable.every((name) => values.get(name)?.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFilled) onDone(fillUnresolved(reply.text, reply.unresolved, values));
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };

  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
      aria-label={`Fill in before you ${verb.toLowerCase()}`}
      className="mt-1 flex animate-fade flex-col gap-2 rounded-control bg-hover p-3"
    >
      <p className="text-small">
        {fillable.length > 0
          ? 'The page does not say this. Fill it in first.'
          : 'The page does not say this, so the text goes without it.'}
      </p>
      {fillable.map((name) => (
        <TextField
          key={name}
          label={variableLabel(name)}
          value={values.get(name) ?? ''}
          onChange={(event) => setValues(new Map(values).set(name, event.target.value))}
          autoComplete="off"
        />
      ))}
      {missing.length > 0 && <p className="text-small text-muted">Left out: {missing.map(variableLabel).join(', ')}</p>}
      <div className="flex flex-wrap gap-1">
        <Button type="submit" look="primary" disabled={!isFilled}>
          {verb}
        </Button>
        {fillable.length > 0 && (
          <Button onClick={() => onDone(fillUnresolved(reply.text, reply.unresolved, values))}>{verb} with gaps</Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

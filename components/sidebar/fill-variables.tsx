import { useEffect, useRef } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { Button } from '../ui/button';
import { AskedField } from './asked-field';
import type { Filling } from './use-filling';

type FillVariablesProps = {
  filling: Filling;
  /** Without a value and not to be filled, as written. */
  missing: readonly string[];
  verb: 'Insert' | 'Copy';
  onDone: () => void;
  onCancel: () => void;
};

/**
 * Asks for what the reply wants to know and for what the page did not give; the text above shows what goes in. Nothing
 * with a gap in it leaves without the agent having seen the gap.
 */
export function FillVariables({ filling, missing, verb, onDone, onCancel }: FillVariablesProps) {
  const { asked, answerTo, answer, isFilled, filled } = filling;
  const form = useRef<HTMLFormElement>(null);
  useEffect(
    () =>
      (
        form.current?.querySelector<HTMLElement>('input, textarea, select') ?? form.current?.querySelector('button')
      )?.focus(),
    [],
  );

  const hasRiddle = filled.gaps.some(({ isFillable }) => !isFillable);
  const isWhole = isFilled && !hasRiddle;
  const submit = () => {
    if (isWhole) onDone();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };

  return (
    <form
      ref={form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={cancelOnEscape}
      aria-label={`Fill in before you ${verb.toLowerCase()}`}
      className="mt-1 flex animate-fade flex-col gap-2 rounded-control bg-hover p-3"
    >
      <p className="text-small">
        {asked.length > 0
          ? 'Fill this in first. The text above shows what goes in.'
          : 'The page does not say this, so the text goes without it.'}
      </p>
      {asked.map((one) => (
        <AskedField
          key={one.variable}
          asked={one}
          value={answerTo(one.variable)}
          onChange={(value) => answer(one.variable, value)}
          onSubmit={submit}
        />
      ))}
      {hasRiddle && (
        <p className="text-small text-caution">
          Part of this reply can’t be read and stands in brackets. Mend it in the library.
        </p>
      )}
      {missing.length > 0 && <p className="text-small text-muted">Left out: {missing.join(', ')}</p>}
      <div className="flex flex-wrap gap-1">
        <Button type="submit" look="primary" disabled={!isWhole}>
          {verb}
        </Button>
        {!isWhole && <Button onClick={onDone}>{verb} with gaps</Button>}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

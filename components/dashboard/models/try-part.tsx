import { useCallback, useEffect, useState } from 'react';
import type { Tried } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { useChange } from './use-change';

/** Milliseconds between two looks at what was written so far. */
const LOOK_MS = 250;
const first = 'A customer’s mug arrived broken. Write two friendly sentences that ask for a photo.';

/** A prompt to see what the model writes, and how fast. Nothing of a conversation is in it. */
export function TryPart() {
  const { actions } = useDashboard();
  const change = useChange();
  const [prompt, setPrompt] = useState(first);
  const [tried, setTried] = useState<Tried | null>(null);
  const isWriting = tried?.state === 'writing';

  const look = useCallback(async () => setTried(await actions.triedModel()), [actions]);
  useEffect(() => {
    if (!isWriting) return undefined;
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
    return () => clearInterval(timer);
  }, [isWriting, look]);

  return (
    <Part title="Try it">
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void change(
            async () => {
              await actions.tryModel(prompt);
              await look();
            },
            { failed: 'The model could not be tried.' },
          );
        }}
      >
        <TextArea
          label="What it should write"
          value={prompt}
          maxLength={2_000}
          onChange={(event) => setPrompt(event.target.value)}
        />
        <div className="flex gap-2">
          <Button type="submit" size="medium" disabled={isWriting || prompt.trim() === ''}>
            Write
          </Button>
          {isWriting && (
            <Button
              size="medium"
              look="quiet"
              onClick={() => void change(actions.stopTrying, { failed: 'It could not be stopped.' })}
            >
              Stop
            </Button>
          )}
        </div>
      </form>
      {tried && tried.state !== 'none' && (
        <div aria-live="polite" aria-busy={isWriting} className="flex flex-col gap-1 border-s-2 border-line ps-3">
          {tried.text !== '' && (
            <p dir="auto" className="whitespace-pre-wrap">
              {tried.text}
            </p>
          )}
          {isWriting && (
            <p className="text-small text-muted">{tried.text === '' ? 'Waiting for the first word' : 'Writing'}</p>
          )}
          {tried.reason !== null && <p className="text-caution">{tried.reason}</p>}
          {tried.state === 'done' && tried.tokensPerSecond !== null && (
            <p className="text-small text-muted">
              {tried.tokensPerSecond.toFixed(1)} tokens a second
              {tried.firstTokenMs !== null && `, the first after ${(tried.firstTokenMs / 1_000).toFixed(1)} s`}
            </p>
          )}
        </div>
      )}
    </Part>
  );
}

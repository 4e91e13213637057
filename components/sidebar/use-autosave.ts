import { useCallback, useEffect, useRef, useState } from 'react';

export type SaveState = 'clean' | 'saving' | 'saved' | 'failed';

/** A pause in typing this long is taken for the end of a thought. */
const PAUSE_MS = 600;

/**
 * A text that saves itself after a pause, on leaving the field and on going away. What arrives from elsewhere (another
 * tab) is taken over only while nothing typed here is unsaved.
 * @param save resolves to whether it worked
 */
export function useAutosave(stored: string, save: (text: string) => Promise<boolean>) {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<SaveState>('clean');
  const [known, setKnown] = useState(stored);
  const unsaved = useRef<string | null>(null);
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });

  if (known !== stored) {
    setKnown(stored);
    if (state === 'clean' || state === 'saved') setText(stored);
  }

  const flush = useCallback(async () => {
    const pending = unsaved.current;
    if (pending === null) return;
    unsaved.current = null;
    const worked = await saving.current(pending);
    // Typed on while it was being saved: the newer text will have its own save.
    if (unsaved.current !== null) return;
    if (!worked) unsaved.current = pending;
    setState(worked ? 'saved' : 'failed');
  }, []);

  const change = (next: string) => {
    unsaved.current = next;
    setText(next);
    setState('saving');
  };

  useEffect(() => {
    if (state !== 'saving') return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, state, flush]);
  useEffect(() => () => void flush(), [flush]);

  return { text, state, change, flush };
}

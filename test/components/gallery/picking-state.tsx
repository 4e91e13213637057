import { useEffect, useRef } from 'react';
import { askFirst } from '@/entrypoints/picking/ask-first';
import { askSevere } from '@/entrypoints/picking/ask-severe';
import { createPicker } from '@/entrypoints/picking/create-picker';
import { createSurface } from '@/entrypoints/picking/surface';
import { toldView } from '@/entrypoints/picking/told-view';
import { button } from '@/entrypoints/teaching/build';
import { type PickingSample, pickingStates } from '../picking-samples';

const TYPED = ';;refund';
const nothing = () => {};

/** The picker over a reply box, in an open root so that tests can look into it. */
export function PickingState({ state }: { state: string }) {
  const sample = pickingStates[state];
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const editor = box.current;
    if (!sample || !editor) return;
    const life = new AbortController();
    show(sample, editor, life.signal);
    return () => life.abort();
  }, [sample]);
  if (!sample) return <p>No such state: {state}</p>;
  return (
    <main className="flex h-full flex-col p-4">
      <h1>Maya Lindqvist</h1>
      <p className="flex-1">Where is my money?</p>
      <textarea
        ref={box}
        aria-label="Write a message"
        className="h-24 border border-edge bg-surface p-2"
        defaultValue={`Hello Maya, ${TYPED}`}
      />
    </main>
  );
}

function show(sample: PickingSample, editor: HTMLTextAreaElement, signal: AbortSignal): void {
  const root = document.createElement('deskmate-root').attachShadow({ mode: 'open' });
  const theme = document.documentElement.dataset['theme'] ?? 'system';
  if (sample.kind === 'list') return showList(sample, editor, root, { theme, signal });
  const surface = createSurface(root, theme, signal);
  const stand = () => surface.stand(() => editor.getBoundingClientRect(), false);
  if (sample.kind === 'asks') {
    const { reply } = sample;
    askFirst({ surface, reply, fill: async () => reply, onChange: stand, onDone: nothing, onCancel: nothing });
    return;
  }
  if (sample.kind === 'severe') {
    askSevere({ surface, findings: sample.findings, onAnswer: nothing });
    return stand();
  }
  surface.card.replaceChildren(...toldView(sample.words, sample.canUndo ? button('Undo', nothing, 'quiet') : null));
  stand();
}

function showList(
  { replies, isNote = false }: PickingSample & { kind: 'list' },
  editor: HTMLTextAreaElement,
  root: ShadowRoot,
  rest: { theme: string; signal: AbortSignal },
): void {
  const start = editor.value.length - TYPED.length;
  const spot = { typed: TYPED, start, range: null, select: () => true };
  const picker = createPicker(
    {
      ...rest,
      current: () => null,
      search: async () => {
        if (replies === 'waits') return new Promise(nothing);
        if (replies === 'fails') throw new Error('Deskmate is being started again; go on typing in a moment.');
        return replies;
      },
      fill: async () => null,
      check: async () => [],
      conversation: () => null,
      replace: async () => ({ ok: false, reason: '' }),
      undo: async () => ({ ok: true }),
      isNote: () => isNote,
      onDismiss: nothing,
    },
    root,
  );
  picker.show({ editor, query: TYPED.slice(2), spot, typedAt: 0 });
}

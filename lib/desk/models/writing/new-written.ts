import type { WriteAsk, Written } from '@/lib/domain/written';

/** Something that was just asked for: nothing of it is there yet. */
export const newWritten = (ask: WriteAsk): Written => ({
  id: `written-${crypto.randomUUID()}`,
  conversation: ask.conversation,
  ask,
  state: 'waiting',
  loaded: null,
  text: '',
  language: null,
  sentences: [],
  sources: [],
  unsourced: [],
  changes: null,
  notes: [],
  fault: null,
  model: null,
});

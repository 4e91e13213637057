import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWritten, type Kept } from '@/lib/desk/models/writing/keep-written';
import { newWritten } from '@/lib/desk/models/writing/new-written';
import type { Written } from '@/lib/domain/written';

const MOST = 60;

const newKept = (): Kept => ({
  by: {} as Kept['by'],
  stop: new AbortController(),
  context: {} as Kept['context'],
  timer: null,
  read: null,
  isForgotten: false,
  written: newWritten({ kind: 'draft', conversation: 'c' }),
});

function shelf() {
  const told: Written[] = [];
  const kept = keepWritten((written) => told.push(written));
  const addDone = (): string => {
    const one = newKept();
    kept.add(one);
    kept.change(one, { state: 'done', text: 'Hello.' });
    return one.written.id;
  };
  return { kept, told, addDone };
}

describe('what models wrote', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('gives way when there is too much of it: the oldest that are over, never one that is still written', () => {
    const { kept, addDone } = shelf();
    const [first, slow] = [addDone(), newKept()];
    kept.add(slow);
    const others = Array.from({ length: MOST + 5 }, addDone);
    expect(kept.find(first)).toBeNull();
    expect(kept.find(others[0] ?? '')).toBeNull();
    expect(kept.find(slow.written.id)).toBe(slow);
    expect(kept.find(others.at(-1) ?? '')).not.toBeNull();
    expect(kept.all()).toHaveLength(MOST);
    // It can still be stopped, and gives way as any other once it is over.
    kept.change(slow, { state: 'stopped' });
    addDone();
    expect(kept.find(slow.written.id)).toBeNull();
  });

  it('is told in pieces while it is written, and at once when it is over', () => {
    const { kept, told } = shelf();
    const one = newKept();
    kept.add(one);
    for (const text of ['It', 'It is', 'It is here']) kept.changeSoon(one, { text, state: 'writing' });
    expect(told.map(({ text }) => text)).toEqual(['']);
    vi.advanceTimersByTime(200);
    kept.changeSoon(one, { text: 'It is here.' });
    kept.change(one, { state: 'done' });
    vi.advanceTimersByTime(200);
    expect(told.map(({ text }) => text)).toEqual(['', 'It is here', 'It is here.']);
  });
});

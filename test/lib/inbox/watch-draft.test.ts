// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import { watchDraft } from '@/lib/inbox/composer/watch-draft';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openPage() {
  document.body.innerHTML = '<textarea></textarea><button>Send</button>';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const page = { conversation: 'c-1' as string | null, note: false, hasBox: true };
  const told: Draft[] = [];
  const life = new AbortController();
  const drafts = watchDraft({
    window,
    composer: () => (page.hasBox ? { element: box, note: page.note } : null),
    conversation: () => page.conversation,
    report: (draft) => void told.push(draft),
    signal: life.signal,
  });
  const write = (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { box, page, told, life, drafts, write };
}

describe('the draft', () => {
  it('is told when the agent rests, once, and not at every letter', async () => {
    const { told, write } = openPage();
    for (const text of ['H', 'Hi', 'Hi ', 'Hi M']) write(text);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([{ conversation: 'c-1', text: 'Hi M', isNote: false }]);
    write('Hi M');
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toHaveLength(1);
  });

  it('is told empty when it was sent, though the page empties its box without an event', async () => {
    const { box, told, write } = openPage();
    write('Hi Maya');
    await vi.advanceTimersByTimeAsync(300);
    document.querySelector('button')?.click();
    box.value = '';
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told.at(-1)).toEqual({ conversation: 'c-1', text: '', isNote: false });
    document.querySelector('button')?.click();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(told).toHaveLength(2);
  });

  it('is told again when its conversation or its tab is another', async () => {
    const { page, told, write } = openPage();
    write('Hi Maya');
    await vi.advanceTimersByTimeAsync(300);
    page.note = true;
    document.body.click();
    await vi.advanceTimersByTimeAsync(300);
    expect(told.at(-1)?.isNote).toBe(true);
    page.conversation = 'c-2';
    document.body.click();
    await vi.advanceTimersByTimeAsync(300);
    expect(told.at(-1)?.conversation).toBe('c-2');
  });

  it('is nobody’s where the page does not tell conversations apart, or has no box', async () => {
    const { page, told, write } = openPage();
    page.conversation = null;
    write('Hi Maya');
    await vi.advanceTimersByTimeAsync(300);
    page.hasBox = false;
    write('Hi Maya!');
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([]);
  });

  it('is told again to a desk that is new, and to none when the site is switched off', async () => {
    const { told, drafts, life, write } = openPage();
    write('Hi Maya');
    await vi.advanceTimersByTimeAsync(300);
    drafts.forget();
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toHaveLength(2);
    write('Hi Maya, ');
    life.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toHaveLength(2);
  });
});

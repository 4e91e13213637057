// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startLesson } from '@/entrypoints/teaching/start-lesson';
import { showFixture } from './support';

vi.mock('@/lib/platform/settings', () => ({ readTheme: () => Promise.resolve('system') }));

const hosts = () => document.querySelectorAll('deskmate-root').length;
/** Hears of the window's events before the page does, for as long as they are listened for. */
let listened: { type: string; signal: AbortSignal | undefined }[] = [];
const isCaught = (type: string) => listened.some((one) => one.type === type && one.signal?.aborted === false);

let life: AbortController;
beforeEach(() => {
  showFixture('chat-lanes');
  life = new AbortController();
  listened = [];
  const add = window.addEventListener.bind(window);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(
    (type: string, listener: unknown, options?: boolean | AddEventListenerOptions) => {
      if (typeof options === 'object') listened.push({ type, signal: options.signal });
      add(type as 'click', listener as () => void, options);
    },
  );
  globalThis.deskmateTeaching = {
    watch: {
      read: () => ({ reading: { kind: 'nothing', channel: '', reason: '' }, previews: [] }),
      composer: () => null,
    },
    desk: () => null,
    signal: life.signal,
  } as unknown as NonNullable<typeof globalThis.deskmateTeaching>;
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('keeps the page from the person’s clicks while it lasts, and gives all back when the site is switched off', async () => {
  await startLesson();
  expect([hosts(), isCaught('pointerdown'), isCaught('keydown')]).toEqual([1, true, true]);
  life.abort();
  expect([hosts(), isCaught('pointerdown'), isCaught('keydown')]).toEqual([0, false, false]);
});

it('ends the lesson before, with all that it caught, when another begins', async () => {
  await startLesson();
  const first = [...listened];
  await startLesson();
  expect(hosts()).toBe(1);
  expect(first.every(({ signal }) => signal?.aborted)).toBe(true);
  expect(isCaught('pointerdown')).toBe(true);
});

it('is there once when it is begun twice in a moment', async () => {
  await Promise.all([startLesson(), startLesson(), startLesson()]);
  expect(hosts()).toBe(1);
  expect(listened.filter(({ type }) => type === 'pointerdown')).toHaveLength(1);
});

it('does not begin in a page that has been switched off meanwhile', async () => {
  const begun = startLesson();
  life.abort();
  await begun;
  expect([hosts(), isCaught('pointerdown')]).toEqual([0, false]);
});

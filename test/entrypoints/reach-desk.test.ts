import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reachDesk } from '@/entrypoints/sidepanel/reach-desk';
import { createSidebarStore } from '@/entrypoints/sidepanel/sidebar-store';
import type { SidebarDesk } from '@/lib/desk/contract';
import type { Assist } from '@/lib/domain/assist';

const desk = { search: () => Promise.resolve({ replies: [], passages: [] }) } as unknown as SidebarDesk;
const assist = (kind: Assist['kind'], seq: number) => ({ kind, seq }) as Assist;
const createStore = () =>
  createSidebarStore({ theme: 'system', singleKeys: true, coach: false, platform: 'other', locale: 'en' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a press while the desk is being started again', () => {
  it('waits for the desk', async () => {
    const store = createStore();
    const reached = reachDesk(store);
    await vi.advanceTimersByTimeAsync(1_000);
    store.setState({ desk });
    expect(await reached).toBe(desk);
  });

  it('about a conversation waits until the desk knows the conversation, too', async () => {
    const store = createStore();
    store.setState({ assist: assist('help', 7) });
    let isReached = false;
    void reachDesk(store, 'conversation').then(() => (isReached = true));
    // Connected anew: what is shown is what the desk of before had said.
    store.setState({ desk, assist: assist('help', -1) });
    await vi.advanceTimersByTimeAsync(100);
    expect(isReached).toBe(false);
    store.setState({ assist: assist('waiting', 0) });
    await vi.advanceTimersByTimeAsync(100);
    expect(isReached).toBe(false);
    store.setState({ assist: assist('help', 1) });
    await vi.advanceTimersByTimeAsync(0);
    expect(isReached).toBe(true);
  });

  it('says what to do when the desk stays away', async () => {
    const reached = reachDesk(createStore(), 'conversation').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(String(await reached)).toContain('try once more in a moment');
  });

  it('lets a desk that knows of no conversation say so itself', async () => {
    const store = createStore();
    store.setState({ desk, assist: assist('waiting', 0) });
    const reached = reachDesk(store, 'conversation');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reached).toBe(desk);
  });
});

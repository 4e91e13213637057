// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { freshDatabase, startDesk } from './support';

const taught: Adapter = {
  id: 'taught-inbox-example',
  label: 'inbox.example',
  verified: { date: '2026-11-21', confidence: 'C' },
  match: { hosts: ['inbox.example'] },
  list: ['ul'],
  item: { sel: 'li' },
  text: { sel: ['p'] },
  direction: [{ by: 'side' }],
};

beforeEach(() => void freshDatabase());

describe('site adapters at the desk', () => {
  it('keeps what was taught, over a restart, for its own host', async () => {
    const desk = startDesk();
    expect(await desk.page(1).desk.saveAdapter(taught)).toEqual({ ok: true });
    expect((await desk.page(1).desk.adapters()).adapters).toEqual([taught]);
    expect((await startDesk().page(1).desk.adapters()).adapters).toEqual([taught]);
  });

  it('tells the open pages to ask again, and takes it back', async () => {
    const desk = startDesk();
    const adaptersChanged = vi.fn(async () => undefined);
    desk.page(2, { adaptersChanged });
    await desk.page(1).desk.saveAdapter(taught);
    await vi.waitFor(() => expect(adaptersChanged).toHaveBeenCalledTimes(1));
    await desk.page(1).desk.removeAdapter(taught.id);
    expect((await desk.page(1).desk.adapters()).adapters).toEqual([]);
    expect((await startDesk().page(1).desk.adapters()).adapters).toEqual([]);
  });

  it.each([
    [{ ...taught, list: ['ul['] }, 'list.0: not a CSS selector'],
    [{ ...taught, thread: { url: ['(a+)+'] } }, 'thread.url.0: too costly'],
    [{ ...taught, match: { hosts: ['not a host!'] } }, 'match.hosts.0: a host name'],
    [{ ...taught, onload: 'alert(1)' }, 'onload'],
    ['nonsense', 'the adapter'],
  ])('refuses a bad one, names the field, and keeps the old one', async (bad, where) => {
    const desk = startDesk();
    await desk.page(1).desk.saveAdapter(taught);
    const result = await desk.dashboard().importAdapter(bad);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(where) });
    expect((await desk.page(1).desk.adapters()).adapters).toEqual([taught]);
  });
});

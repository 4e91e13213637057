// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { packSchema } from '@/lib/domain/pack';
import { adaptersForHost } from '@/lib/desk/adapters-for-host';
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
    await desk.page(1).desk.undoSaveAdapter(taught.id);
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

  it('lets a page speak for its own site only', async () => {
    const desk = startDesk();
    const other = { ...taught, id: 'taught-other', match: { hosts: ['other.example'] } };
    expect(await desk.page(1).desk.saveAdapter(other)).toMatchObject({ ok: false });
    await desk.dashboard().importAdapter(other);
    expect(await desk.page(1).desk.adapter('taught-other')).toBeNull();
    expect(await desk.page(1).desk.undoSaveAdapter('taught-other')).toMatchObject({ ok: false });
    expect((await desk.dashboard().overview()).adapters).toHaveLength(1);
  });

  it('brings back what a second teaching, or an import, replaced', async () => {
    const desk = startDesk();
    await desk.page(1).desk.saveAdapter(taught);
    await desk.dashboard().importAdapter({ ...taught, list: ['ol'] });
    expect((await desk.page(1).desk.adapters()).adapters[0]?.list).toEqual(['ol']);
    expect(await desk.dashboard().undoImportAdapter(taught.id)).toEqual({ ok: true });
    expect((await startDesk().page(1).desk.adapters()).adapters).toEqual([taught]);
    expect(await desk.dashboard().undoImportAdapter(taught.id)).toMatchObject({ ok: false });
  });

  it('keeps what a person taught beside what a pack brings for the same site, and after the pack has gone', async () => {
    const desk = startDesk();
    await desk.page(1).desk.saveAdapter(taught);
    const fromPack = { ...taught, list: ['.from-pack'] };
    const pack = packSchema.parse({
      format: 'deskmate-pack',
      formatVersion: 1,
      id: 'team',
      name: 'Team',
      version: '1.0.0',
      license: 'CC0-1.0',
      articles: [],
      replies: [],
      adapters: [fromPack],
    });
    await desk.store.library.installPack(pack, 0);
    const restarted = startDesk();
    expect((await restarted.page(1).desk.adapters()).adapters).toEqual([taught, fromPack]);
    await restarted.dashboard().removePack('team');
    expect((await startDesk().page(1).desk.adapters()).adapters).toEqual([taught]);
  });

  it('still looks for known software on a host of which a section was taught', () => {
    const known = { ...taught, id: 'desk-software', match: { hosts: [], probe: '#desk' } };
    const wanted = [{ id: 'desk-software', probe: '#desk', path: undefined }];
    expect(adaptersForHost('inbox.example', [taught, known]).probes).toEqual(wanted);
    const shipped = { ...taught, id: 'inbox' };
    expect(adaptersForHost('inbox.example', [shipped, known]).probes).toEqual([]);
  });
});

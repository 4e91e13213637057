import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replySchema, type Reply } from '@/lib/domain/reply';
import type { Assist } from '@/lib/domain/assist';
import type { ImportProgress } from '@/lib/domain/import-plan';
import type { ReadReplies } from '@/lib/domain/reply-import';
import { replyDraftSchema, type ReplyDraft, type ReplyQuery } from '@/lib/domain/reply-list';
import { openStore } from '@/lib/store/open-store';
import { conversation, freshDatabase, inbound, starterPack, startDesk } from './support';

beforeEach(() => void freshDatabase());

const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft =>
  replyDraftSchema.parse({
    title: 'Engraving takes two days',
    shortcut: 'engraving',
    body: 'Hi {{customer.firstName|there}}, engraving on the lid takes two working days.',
    tags: ['engraving'],
    folder: 'Gifts/Engraving',
    ...change,
  });
const query = (change: Partial<ReplyQuery> = {}): ReplyQuery => ({
  text: '',
  filter: 'all',
  order: 'title',
  folder: null,
  tag: null,
  pack: null,
  ...change,
});
const day = 24 * 60 * 60 * 1_000;
const help = (assist: Assist | undefined) => {
  if (assist?.kind !== 'help') throw new Error('Expected help.');
  return assist.help;
};
const [packReply] = starterPack.replies;
if (!packReply) throw new Error('The starter pack has replies.');

describe('the replies of the desk', () => {
  it('loses nothing of two changes that come at once', async () => {
    const house = startDesk();
    const [one, other] = [house.dashboard(), house.dashboard()];
    const { id } = await one.saveReply(draft());
    await Promise.all([
      one.saveReply(draft({ id, body: 'Three days.' })),
      other.editReplies({ ids: [id] }, { addTags: ['gift'] }),
    ]);
    expect((await one.reply(id))?.reply).toMatchObject({ body: 'Three days.', tags: ['engraving', 'gift'] });
  });

  it('sets tone, language and topics of several at once, but gives none two texts in one language', async () => {
    const dashboard = startDesk().dashboard();
    const variants = [{ language: 'de', body: 'Zwei Tage.' }];
    const ids = [(await dashboard.saveReply(draft())).id, (await dashboard.saveReply(draft({ variants }))).id];
    await dashboard.editReplies({ ids }, { tone: 'warm', language: 'de', intents: ['praise'] });
    const read = await Promise.all(ids.map((id) => dashboard.reply(id)));
    expect(read.map((one) => one?.reply)).toMatchObject([
      { tone: 'warm', language: 'de', intents: ['praise'] },
      { tone: 'warm', language: 'en', intents: ['praise'] },
    ]);
  });

  it('keeps nothing in a text that turns it round or hides', async () => {
    const dashboard = startDesk().dashboard();
    const variants = [{ language: 'ar', body: 'خلال \u2067يومين\u2069\u200f.' }];
    const { id } = await dashboard.saveReply(draft({ body: 'Pay \u202e05\u202c euros\u200b.', variants }));
    expect((await dashboard.reply(id))?.reply).toMatchObject({
      body: 'Pay 05 euros.',
      variants: [{ body: 'خلال يومين\u200f.' }],
    });
    await expect(dashboard.saveReply(draft({ body: '\u202e\u202c' }))).rejects.toThrow('can be seen');
  });

  it('overwrites nothing that another dashboard wrote meanwhile', async () => {
    let at = Date.parse('2026-11-22T09:00:00Z');
    const house = startDesk({ now: () => (at += 1_000) });
    const [one, other] = [house.dashboard(), house.dashboard()];
    const { id } = await one.saveReply(draft());
    const begun = (await one.reply(id))?.reply.updatedAt ?? null;
    await other.saveReply(draft({ id, since: begun, body: 'Three days.' }));
    await expect(one.saveReply(draft({ id, since: begun, body: 'Four days.' }))).rejects.toThrow('another window');
    const now = (await one.reply(id))?.reply;
    expect(now).toMatchObject({ body: 'Three days.' });
    expect(now).not.toHaveProperty('since');
    await one.saveReply(draft({ id, since: now?.updatedAt ?? null, body: 'Four days.' }));
    expect((await one.reply(id))?.reply.body).toBe('Four days.');
  });

  it('offers a reply as soon as it is written, and takes it back', async () => {
    const house = startDesk();
    const sidebar = house.sidebar(1);
    await sidebar.desk.follow(null);
    const dashboard = house.dashboard();
    const { undo, id } = await dashboard.saveReply(draft());
    const titles = async () => (await sidebar.desk.search('engraving')).replies.map(({ title }) => title);
    expect(await titles()).toEqual(['Engraving takes two days']);
    expect(await dashboard.reply(id)).toMatchObject({ source: null, uses: 0, reply: { folder: 'Gifts/Engraving' } });
    await dashboard.undoReplies(undo);
    expect(await titles()).toEqual([]);
    await expect(dashboard.undoReplies(undo)).rejects.toThrow('undone already');
  });

  it('keeps what was written over the end of the worker', async () => {
    const before = startDesk();
    const { id } = await before.dashboard().saveReply(draft({ folder: ' Gifts // Engraving / ' }));
    before.store.close();
    const after = startDesk({ store: openStore() }).dashboard();
    expect((await after.replies(query({ filter: 'mine' }), 0, 10)).rows).toMatchObject([
      { id, title: 'Engraving takes two days', folder: 'Gifts/Engraving', uses: 0, lastUsedAt: null, source: null },
    ]);
  });

  it('finds without an exact word: typing errors, beginnings, words of the text, several words', async () => {
    const dashboard = startDesk().dashboard();
    await dashboard.saveReply(draft());
    await dashboard.saveReply(
      draft({ title: 'Greeting', shortcut: 'hello', body: 'Hello there.', tags: [], folder: '' }),
    );
    const first = async (text: string) => (await dashboard.replies(query({ text }), 0, 5)).rows[0]?.title;
    for (const text of ['engravng', 'engr', '/engraving', 'lid working days', 'ENGRAVING takes'])
      expect([text, await first(text)]).toEqual([text, 'Engraving takes two days']);
    expect((await dashboard.replies(query({ text: 'zzzzqqq' }), 0, 5)).total).toBe(0);
  });

  it('narrows to folders with those in them, tags, packs and filters, and counts each', async () => {
    let at = 1_760_000_000_000;
    const dashboard = startDesk({ now: () => at }).dashboard();
    await dashboard.saveReply(draft());
    await dashboard.saveReply(draft({ title: 'Wrapping', folder: 'Gifts', tags: ['paper'], reviewBy: '2020-01-01' }));
    await dashboard.saveReply(draft({ title: 'Giftsets', folder: 'Giftsets', tags: [] }));
    const titles = async (change: Partial<ReplyQuery>) =>
      (await dashboard.replies(query(change), 0, 200)).rows.map(({ title }) => title);
    expect(await titles({ folder: 'Gifts' })).toEqual(['Engraving takes two days', 'Wrapping']);
    expect(await titles({ folder: 'Gifts/Engraving' })).toEqual(['Engraving takes two days']);
    expect((await titles({ folder: '' })).length).toBe(starterPack.replies.length);
    expect(await titles({ tag: 'paper' })).toEqual(['Wrapping']);
    expect(await titles({ filter: 'stale' })).toEqual(['Wrapping']);
    expect((await titles({ pack: starterPack.id })).length).toBe(Math.min(200, starterPack.replies.length));
    expect(await titles({ filter: 'mine', text: 'gift', folder: 'Giftsets' })).toEqual(['Giftsets']);
    const facets = await dashboard.replyFacets();
    expect(facets.folders).toEqual([
      { name: 'Gifts', count: 2 },
      { name: 'Gifts/Engraving', count: 1 },
      { name: 'Giftsets', count: 1 },
    ]);
    expect(facets.tags).toContainEqual({ name: 'paper', count: 1 });
    expect(facets.packs).toEqual([{ id: starterPack.id, name: starterPack.name, count: starterPack.replies.length }]);
    at += day;
  });

  it('counts what is inserted or copied, takes an undone one back, and keeps it', async () => {
    let at = 1_760_000_000_000;
    const house = startDesk({ now: () => at });
    const dashboard = house.dashboard();
    const { id } = await dashboard.saveReply(draft());
    const page = house.page(1);
    await page.desk.observe(conversation([inbound('1', 'How long does engraving take?')]));
    const { desk, latest } = house.sidebar(1);
    await desk.follow(null);
    const key = help(latest() ?? (await desk.follow(null))).conversation.key;
    const used = async () => {
      const { uses, lastUsedAt } = (await dashboard.reply(id)) ?? {};
      return [uses, lastUsedAt];
    };
    await desk.insert({ text: 'Hi', source: 'reply', item: id, conversation: key });
    at += day;
    await desk.copied({ source: 'reply', item: id });
    expect(await used()).toEqual([2, at]);
    at += day;
    await desk.insert({ text: 'Hi', source: 'reply', item: id, conversation: key });
    expect(await used()).toEqual([3, at]);
    await desk.undoInsert();
    expect(await used()).toEqual([2, at - day]);
    await vi.waitFor(async () =>
      expect(await house.store.replies.uses()).toEqual([{ id, count: 2, lastUsedAt: at - day, elsewhere: 0 }]),
    );

    const rows = async (change: Partial<ReplyQuery>) =>
      (await dashboard.replies(query({ filter: 'mine', ...change }), 0, 9)).rows.map((row) => row.id);
    const other = await dashboard.saveReply(draft({ title: 'Aardvark' }));
    expect(await rows({})).toEqual([other.id, id]);
    expect(await rows({ order: 'used' })).toEqual([id, other.id]);
    expect(
      (await dashboard.replies(query({ filter: 'unused', text: 'engraving' }), 0, 9)).rows.map((row) => row.id),
    ).toEqual([other.id]);
    at += 200 * day;
    expect((await dashboard.replies(query({ filter: 'unused', text: 'engraving' }), 0, 9)).total).toBe(2);
    expect((await dashboard.overview()).counts.replyUses).toBe(1);
    await dashboard.forgetReplyUses();
    expect(await used()).toEqual([0, null]);
    expect(await house.store.replies.uses()).toEqual([]);
  });

  it('edits many at once, leaves those of packs, and undoes it all', async () => {
    const dashboard = startDesk().dashboard();
    const one = await dashboard.saveReply(draft());
    const two = await dashboard.saveReply(draft({ title: 'Wrapping', tags: ['paper'], sites: ['a.example'] }));
    const ids = [one.id, two.id, packReply.id];
    const { undo, count } = await dashboard.editReplies(
      { ids },
      { addTags: ['gift'], removeTags: ['paper'], folder: 'New/', sites: [], reviewBy: '2027-01-31' },
    );
    expect(count).toBe(2);
    const read = async (id: string) => (await dashboard.reply(id))?.reply;
    expect(await read(one.id)).toMatchObject({ tags: ['engraving', 'gift'], folder: 'New', reviewBy: '2027-01-31' });
    expect(await read(two.id)).toMatchObject({ tags: ['gift'], folder: 'New' });
    expect((await read(two.id))?.sites).toBeUndefined();
    expect(await read(packReply.id)).toEqual({ ...packReply, pack: starterPack.id });
    await expect(dashboard.editReplies({ ids: [packReply.id] }, { folder: 'New' })).rejects.toThrow(
      'copies of your own',
    );
    await dashboard.undoReplies(undo);
    expect(await read(two.id)).toMatchObject({ tags: ['paper'], sites: ['a.example'], folder: 'Gifts/Engraving' });
  });

  it('renames a folder with those in it', async () => {
    const dashboard = startDesk().dashboard();
    await dashboard.saveReply(draft());
    await dashboard.saveReply(draft({ title: 'B', folder: 'Gifts' }));
    await dashboard.saveReply(draft({ title: 'C', folder: 'Giftsets' }));
    expect((await dashboard.renameReplyFolder('Gifts', 'Presents')).count).toBe(2);
    const names = async () => (await dashboard.replyFacets()).folders.map(({ name }) => name);
    expect(await names()).toEqual(['Giftsets', 'Presents', 'Presents/Engraving']);
    await dashboard.renameReplyFolder('Presents', '');
    expect(await names()).toEqual(['Engraving', 'Giftsets']);
    await expect(dashboard.renameReplyFolder('Engraving', 'x'.repeat(290))).resolves.toMatchObject({ count: 1 });
  });

  it('refuses to write over a pack’s reply, and to undo what was changed since', async () => {
    const dashboard = startDesk().dashboard();
    await expect(dashboard.saveReply({ ...draft(), id: packReply.id })).rejects.toThrow(starterPack.name);
    await expect(dashboard.removeReplies({ ids: [packReply.id] })).rejects.toThrow('packs');
    const { id, undo } = await dashboard.saveReply(draft());
    await dashboard.saveReply({ ...draft({ title: 'Later' }), id });
    await expect(dashboard.undoReplies(undo)).rejects.toThrow('changed again since');
    expect((await dashboard.reply(id))?.reply.title).toBe('Later');
  });

  it('names those of one shortcut, in capitals too', async () => {
    const dashboard = startDesk().dashboard();
    const one = await dashboard.saveReply(draft());
    const two = await dashboard.saveReply(draft({ title: 'Other', shortcut: 'Engraving' }));
    expect((await dashboard.reply(one.id))?.sameShortcut).toEqual([{ id: two.id, title: 'Other', source: null }]);
  });

  it('finds duplicates: the same words, nearly the same, one shortcut', async () => {
    const dashboard = startDesk({ pack: { ...starterPack, replies: [] } }).dashboard();
    const text =
      'Thanks for writing to us. Engraving on the lid of the gift box takes two working days from when we have your order.';
    const ids: string[] = [];
    for (const body of [
      text,
      text.toUpperCase().replaceAll('.', '!'),
      `${text} We will write to you.`,
      'Something else altogether, about parcels and where they are now.',
    ])
      ids.push((await dashboard.saveReply(draft({ title: `R${ids.length}`, body, shortcut: `s${ids.length}` }))).id);
    await dashboard.saveReply(draft({ title: 'R4', body: 'Short.', shortcut: 's3' }));
    const groups = await dashboard.replyDuplicates();
    expect(groups.map(({ kind, replies }) => [kind, replies.map(({ title }) => title)])).toEqual([
      ['same', ['R0', 'R1']],
      ['alike', ['R0', 'R2']],
      ['shortcut', ['R3', 'R4']],
    ]);
  });

  it('does not show again as duplicates what was said to be none, until that is undone or forgotten', async () => {
    const house = startDesk({ pack: { ...starterPack, replies: [] } });
    const dashboard = house.dashboard();
    const kinds = async (of = dashboard) => (await of.replyDuplicates()).map(({ kind }) => kind);
    const ids: string[] = [];
    for (const title of ['A', 'B']) ids.push((await dashboard.saveReply(draft({ title }))).id);
    expect(await kinds()).toEqual(['same', 'shortcut']);
    const told = await dashboard.tellRepliesApart('text', ids);
    expect(await kinds()).toEqual(['shortcut']);
    await dashboard.undoTellApart(told);
    expect(await kinds()).toEqual(['same', 'shortcut']);
    await dashboard.tellRepliesApart('shortcut', ids);
    expect(await kinds()).toEqual(['same']);
    expect(await dashboard.exportReadable()).toContain(JSON.stringify(ids[0]));
    house.store.close();

    const later = startDesk({ store: openStore(), pack: { ...starterPack, replies: [] } }).dashboard();
    expect(await kinds(later)).toEqual(['same']);
    expect((await later.overview()).counts.toldApart).toBe(1);
    await later.forgetToldApart();
    expect(await kinds(later)).toEqual(['same', 'shortcut']);
    expect((await later.overview()).counts.toldApart).toBe(0);
  });

  it('shows a third reply that is like two that were told apart', async () => {
    const dashboard = startDesk({ pack: { ...starterPack, replies: [] } }).dashboard();
    const ids: string[] = [];
    for (const title of ['A', 'B']) ids.push((await dashboard.saveReply(draft({ title, shortcut: '' }))).id);
    await dashboard.tellRepliesApart('text', ids);
    await dashboard.saveReply(draft({ title: 'C', shortcut: '' }));
    const [group] = await dashboard.replyDuplicates();
    expect(group?.replies.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });
});

describe('an import of replies', () => {
  const settled = async (dashboard: ReturnType<ReturnType<typeof startDesk>['dashboard']>, id: string) => {
    let progress: ImportProgress = { kind: 'planned' };
    await vi.waitFor(async () => {
      progress = await dashboard.replyImportProgress(id);
      expect(['done', 'failed']).toContain(progress.kind);
    });
    return progress as ImportProgress;
  };
  const read = (replies: Partial<Reply>[], told = ['title', 'body']): ReadReplies => ({
    replies: replies.map((reply) => replySchema.omit({ pack: true }).parse({ title: 'T', body: 'B', ...reply })),
    faults: [],
    told,
  });
  const plan = async (dashboard: ReturnType<ReturnType<typeof startDesk>['dashboard']>, some: ReadReplies) => {
    const id = await dashboard.beginReplyImport('replies.json');
    await dashboard.addToReplyImport(id, some);
    return dashboard.planReplyImport(id);
  };

  it('writes nothing before it is applied, then all of it, and undoes all of it', async () => {
    const dashboard = startDesk().dashboard();
    const { id: known } = await dashboard.saveReply(draft());
    const planned = await plan(
      dashboard,
      read([{ id: known, body: 'New words.' }, { id: 'new', title: 'New' }, { id: packReply.id }, { id: 'new' }]),
    );
    expect(planned).toMatchObject({ added: { total: 1 }, changed: { total: 1 }, unchanged: 0, faults: { total: 2 } });
    expect(await dashboard.reply('new')).toBeNull();
    const change = await dashboard.replyImportChange(planned.id, known);
    expect(change?.fields).toEqual(['title', 'body']);
    // What the file does not tell stays.
    expect(change?.after).toMatchObject({ tags: ['engraving'], shortcut: 'engraving' });
    await dashboard.applyReplyImport(planned.id);
    const progress = await settled(dashboard, planned.id);
    expect(progress).toMatchObject({ kind: 'done', count: 2 });
    expect((await dashboard.reply(known))?.reply.body).toBe('New words.');
    expect((await dashboard.reply(packReply.id))?.reply.title).toBe(packReply.title);
    await dashboard.undoReplies(progress.kind === 'done' ? progress.undo : '');
    expect(await dashboard.reply('new')).toBeNull();
    expect((await dashboard.reply(known))?.reply.title).toBe('Engraving takes two days');
  });

  it('takes over how often replies were used elsewhere, beside the use here, and gives it back with Undo', async () => {
    const house = startDesk();
    const dashboard = house.dashboard();
    const { id: known } = await dashboard.saveReply(draft());
    const told = read([{ id: known, body: 'New words.' }, { id: 'new', title: 'New' }, { id: packReply.id }]);
    for (const reply of told.replies) reply.uses = 41;
    const usesOf = async (id: string) => {
      const open = await dashboard.reply(id);
      return [open?.uses, open?.usesElsewhere];
    };
    const planned = await plan(dashboard, told);
    await dashboard.applyReplyImport(planned.id);
    const progress = await settled(dashboard, planned.id);
    expect(await usesOf(known)).toEqual([0, 41]);
    expect(await usesOf('new')).toEqual([0, 41]);
    expect(await usesOf(packReply.id)).toEqual([0, 0]);
    expect((await dashboard.replies(query({ filter: 'mine', order: 'used' }), 0, 9)).rows[0]).toMatchObject({
      uses: 41,
      lastUsedAt: null,
    });
    expect((await dashboard.replies(query({ filter: 'mine' }), 0, 9)).total).toBe(2);
    expect((await dashboard.replies(query({ filter: 'unused', text: 'engraving' }), 0, 9)).total).toBe(0);
    await house.sidebar(1).desk.copied({ source: 'reply', item: known });
    await vi.waitFor(async () => expect((await house.store.replies.uses()).map(({ count }) => count)).toContain(1));
    expect(await usesOf(known)).toEqual([1, 41]);
    await dashboard.undoReplies(progress.kind === 'done' ? progress.undo : '');
    expect(await usesOf(known)).toEqual([1, 0]);
    expect(await dashboard.reply('new')).toBeNull();
  });

  it('writes over nothing that was changed after it was planned', async () => {
    const dashboard = startDesk().dashboard();
    const { id: known } = await dashboard.saveReply(draft());
    const planned = await plan(dashboard, read([{ id: known, body: 'New words.' }, { id: 'new' }]));
    await dashboard.saveReply({ ...draft({ title: 'Mine' }), id: known });
    await dashboard.applyReplyImport(planned.id);
    expect(await settled(dashboard, planned.id)).toMatchObject({ kind: 'failed' });
    expect(await dashboard.reply('new')).toBeNull();
    expect((await dashboard.reply(known))?.reply.title).toBe('Mine');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation, Preview } from '../../lib/domain/conversation.ts';
import type { Message } from '../../lib/domain/message.ts';
import { loadSource } from '../../scripts/load-source.ts';
import type { PageReading } from '../../entrypoints/inbox.content/read-page.ts';
import type { Adapter } from '../../lib/domain/adapter.ts';
import { expect, test } from './support/reading.ts';

// Each page under test/pages/sites is served as the site itself, and read by the real content script with the adapter
// that the extension has for it; the reading is compared with the expected one beside the page.

const folder = 'test/pages/sites';

interface Expected {
  adapter: string;
  /** Path, query and fragment that the page stands for. */
  as: string;
  host: string;
  conversation: Pick<Conversation, 'id' | 'title' | 'customer'> & {
    messages: (Message & {
      /** Local time, where the page shows it only. */
      shownAt?: string;
    })[];
  };
  composer: Conversation['composer'];
  previews?: (Omit<Preview, 'unread'> & { unread?: boolean })[];
}

const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => ({ name: name.replace('.expected.json', ''), path: join(folder, name) }));

for (const { name, path } of cases) {
  test(`reads ${name}`, async ({ browserOfAll }) => {
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
    const html = readFileSync(path.replace('.expected.json', '.html'), 'utf8');
    const page = await browserOfAll.context.newPage();
    await page.route(`https://${expected.host}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().resourceType() === 'document' ? html : '',
      }),
    );
    await page.goto(`https://${expected.host}${expected.as}`);
    const reading = await browserOfAll.read(page);
    for (const [what, decayed] of decays(await adapterOf(expected.adapter)))
      await expect.poll(async () => isInDoubt(await browserOfAll.readOnce(page, decayed)), what).toBe(true);
    await page.close();

    if (reading.kind !== 'conversation') throw new Error(reading.reason);
    const { reader, messages, composer, id, title, customer } = reading.conversation;
    expect(reader.adapter).toBe(expected.adapter);
    expect(messages.map(told)).toEqual(expected.conversation.messages.map(told));
    // A time that is only shown is read by the page's own clock, the device's.
    for (const [index, { sentAt, shownAt }] of expected.conversation.messages.entries()) {
      const wanted = sentAt ?? (shownAt && new Date(shownAt).toISOString());
      if (wanted) expect(messages[index]?.sentAt, `time of message ${index}`).toBe(wanted);
    }
    expect({ id, title, customer, composer }).toEqual({
      id: expected.conversation.id,
      title: expected.conversation.title,
      customer: expected.conversation.customer,
      composer: expected.composer,
    });
    if (expected.previews)
      expect(reading.previews).toEqual(expected.previews.map((preview) => ({ unread: false, ...preview })));
  });
}

const adapterOf = async (id: string): Promise<Adapter> => {
  const { adapters } = await loadSource<{ adapters: readonly Adapter[] }>('lib/inbox/adapters/all.ts');
  const found = adapters.find((adapter) => adapter.id === id);
  if (!found) throw new Error(`No adapter is called ${id}.`);
  return found;
};

/** What a site's next release may do to an adapter. */
const decays = (adapter: Adapter): [string, Adapter][] => [
  ['the list is gone', { ...adapter, list: ['.gone'] }],
  ['the rows are gone', { ...adapter, item: { ...adapter.item, sel: '.gone' } }],
  ['the texts are gone', { ...adapter, text: { ...adapter.text, sel: ['.gone'] } }],
];

/** Nothing is read, or the health light tells what is missing: then the reader looks at the page's structure. */
const isInDoubt = (reading: PageReading) =>
  reading.kind !== 'conversation' ||
  reading.conversation.messages.length === 0 ||
  reading.conversation.reader.fields.some(({ field, found }) => field === 'text' && found === 'none');

const told = ({ id, author, direction, text, attachments, edited, deleted }: Message) => ({
  id,
  author,
  direction,
  text,
  attachments,
  edited: edited ?? false,
  deleted: deleted ?? false,
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredConversation } from '../../lib/domain/conversation.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { StoredMessage } from '../../lib/domain/message.ts';
import { readTable } from './support/database.ts';
import { expect, sidebarOf, test } from './support/extension.ts';

// Each page under test/pages/sites is served as the site itself, so that the site's own adapter reads it; what the desk
// has stored is compared with the expected reading beside the page.

const folder = 'test/pages/sites';

interface Expected {
  as: string;
  host: string;
  conversation: {
    id: string;
    title: string;
    customer: { name: string } | null;
    messages: (Pick<StoredMessage, 'id' | 'author' | 'direction' | 'text' | 'sentAt' | 'edited' | 'deleted'> & {
      attachments: { kind: string }[];
    })[];
  };
  composer: { kind: string; note: boolean } | null;
}

const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => ({ name: name.replace('.expected.json', ''), path: join(folder, name) }));

for (const { name, path } of cases) {
  test(`reads ${name}`, async ({ deskmate }) => {
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
    const html = readFileSync(path.replace('.expected.json', '.html'), 'utf8');
    await deskmate.context.route(`https://${expected.host}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().resourceType() === 'document' ? html : '',
      }),
    );
    const page = await deskmate.context.newPage();
    await page.goto(`https://${expected.host}${expected.as}`);
    await sidebarOf(page);

    const wanted = expected.conversation.messages.map(({ author, direction, text, attachments, edited, deleted }) => ({
      author,
      direction,
      text,
      attachments: attachments.map(({ kind }) => kind),
      edited: edited ?? false,
      deleted: deleted ?? false,
    }));
    await expect
      .poll(async () =>
        (await readTable<StoredMessage>(deskmate, 'messages'))
          .toSorted((a, b) => a.order - b.order)
          .map(({ author, direction, text, attachments, edited, deleted }) => ({
            author,
            direction,
            text,
            attachments: attachments.map(({ kind }) => kind),
            edited: edited ?? false,
            deleted: deleted ?? false,
          })),
      )
      .toEqual(wanted);
    const [conversation] = await readTable<StoredConversation>(deskmate, 'conversations');
    expect(conversation?.id).toBe(expected.conversation.id);
    const people = await readTable<Person>(deskmate, 'people');
    expect(people.map((person) => person.name)).toEqual(
      expected.conversation.customer ? [expected.conversation.customer.name] : [],
    );
  });
}

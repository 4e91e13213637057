import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredConversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import type { TimelinePlace } from '@/lib/domain/timeline';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { freshDatabase } from '../desk/support';

/** Few different moments, so that many are the same; some in the future, as a page with a wrong clock tells them. */
const times = fc.array(fc.record({ at: fc.nat(30), isTold: fc.boolean(), isWrong: fc.boolean() }), { maxLength: 12 });
const talks = fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c'), times }), { minLength: 1, maxLength: 9 });

async function fill(all: { person: string; times: { at: number; isTold: boolean; isWrong: boolean }[] }[]) {
  freshDatabase();
  const database = describeDatabase();
  const conversations: StoredConversation[] = [];
  const messages: StoredMessage[] = [];
  for (const [index, talk] of all.entries()) {
    const key = `x/${index}`;
    const seen = talk.times.map(({ at }) => at);
    const lastSeenAt = Math.max(0, ...seen);
    const head = { key, id: `${index}`, channel: 'x', url: '', title: '', person: talk.person };
    conversations.push({ ...head, firstSeenAt: 0, lastSeenAt, issued: 99 });
    for (const [order, { at, isTold, isWrong }] of talk.times.entries())
      messages.push({
        key: `${key}#${order}`,
        conversation: key,
        order: order - 3,
        id: null,
        author: null,
        direction: 'inbound',
        text: `${order}`,
        attachments: [],
        seenAt: at,
        ...(isTold ? { sentAt: new Date(isWrong ? at + 1_000_000 : at).toISOString() } : {}),
      });
  }
  await database.conversations.bulkPut(conversations);
  await database.messages.bulkPut(messages);
  database.close();
  return { messages, conversations };
}

it('tells each message of these people once, newest first, in the order of its conversation, whatever the length of a page', async () => {
  await fc.assert(
    fc.asyncProperty(talks, fc.integer({ min: 1, max: 7 }), async (all, most) => {
      const { messages, conversations } = await fill(all);
      const store = openStore();
      const read: { message: StoredMessage; at: number }[] = [];
      let place: TimelinePlace | null = null;
      do {
        const page: Awaited<ReturnType<typeof store.timeline.page>> = await store.timeline.page(['a', 'b'], place, {
          most,
        });
        expect(page.messages.length).toBeLessThanOrEqual(most);
        read.push(...page.messages);
        place = page.next;
      } while (place);
      store.close();
      const isTheirs = (key: string) => conversations.find((one) => one.key === key)?.person !== 'c';
      const wanted = messages.filter(({ conversation }) => isTheirs(conversation));
      expect(read.map(({ message }) => message.key).sort()).toEqual(wanted.map(({ key }) => key).sort());
      const at = read.map((one) => one.at);
      expect(at).toEqual(at.toSorted((a, b) => b - a));
      for (const { key } of conversations) {
        const orders = read.filter(({ message }) => message.conversation === key).map(({ message }) => message.order);
        expect(orders).toEqual(orders.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('looks through so many at once where it searches, and goes on from there', async () => {
  const moments = Array.from({ length: 12 }, (_, at) => ({ at, isTold: true, isWrong: false }));
  await fill([
    { person: 'a', times: moments },
    { person: 'a', times: moments },
  ]);
  const store = openStore();
  const wanted = ({ text }: StoredMessage) => text === '1';
  const first = await store.timeline.page(['a'], null, { most: 5, mostLooked: 10, wanted });
  expect([first.messages.length, first.looked]).toEqual([0, 10]);
  const second = await store.timeline.page(['a'], first.next, { most: 5, mostLooked: 30, wanted });
  expect([second.messages.length, second.looked, second.next]).toEqual([2, 14, null]);
  store.close();
});

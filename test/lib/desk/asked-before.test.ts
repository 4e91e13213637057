import { expect, it } from 'vitest';
import { keepAskedBefore } from '@/lib/desk/asked-before';
import type { Exchange } from '@/lib/desk/read-exchanges';
import type { StoredMessage } from '@/lib/domain/message';
import { silentLog } from './support';

const message = (order: number, direction: 'inbound' | 'outbound', text: string): StoredMessage => ({
  id: String(order),
  key: `c#${order}`,
  conversation: 'c',
  order,
  author: null,
  direction,
  text,
  attachments: [],
  seenAt: 1,
});

it('keeps nothing of a conversation that was being read when everything was erased', async () => {
  const kept = new Map<string, Exchange>();
  const messages = [
    message(0, 'inbound', 'Where is the parcel that you sent on Monday?'),
    message(1, 'outbound', 'It is on its way and arrives on Friday before noon.'),
  ];
  let [isLoading, load] = [() => {}, () => {}];
  const loading = new Promise<void>((resolve) => (isLoading = resolve));
  const loaded = new Promise<void>((resolve) => (load = resolve));
  let keys = ['c'];
  const askedBefore = keepAskedBefore({
    store: {
      conversations: {
        latest: async () => keys,
        load: async () => {
          isLoading();
          await loaded;
          return { conversation: null, messages, assessments: [] };
        },
      },
      people: { get: async () => null },
    } as unknown as Parameters<typeof keepAskedBefore>[0]['store'],
    analysis: { findOpenQuestion: () => 'yes' },
    log: silentLog().log,
    onChanged: (now, before) => {
      for (const { id } of before) kept.delete(id);
      for (const exchange of now) kept.set(exchange.id, exchange);
    },
  });
  const first = askedBefore.start();
  await loading;
  keys = [];
  const second = askedBefore.start();
  load();
  await Promise.all([first, second]);
  expect([...kept.values()]).toEqual([]);

  keys = ['c'];
  await askedBefore.start();
  expect([...kept.values()]).toHaveLength(1);
});

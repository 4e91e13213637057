import { keepCustomers } from '@/lib/desk/customers/keep-customers';
import type { Desk } from '@/lib/desk/desk';
import { openStore } from '@/lib/store/open-store';
import { describeDatabase } from '@/lib/store/schema';
import { countsOf, createRandom, generatePerson, longest, personKeyOf, type Generated } from './generate-people';

// A worker with the real store and the desk's part about customers, over a database on disk. What crosses the extension's
// port and what is drawn is not in the figures.

const rowsAtOnce = 6_000;
const seed = 11;

const store = openStore();
const customers = keepCustomers({
  store,
  tabs: { all: () => [] } as unknown as Desk['tabs'],
  now: () => Date.now(),
  saveLater: async (work) => {
    await work();
    return true;
  },
  readSaved: (work) => work(),
  push: () => undefined,
});

/** Milliseconds of each. */
async function sample(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    await work(index);
    times.push(performance.now() - began);
  }
  return times;
}

/** A page of the list of customers' own: who they are, and the newest of what they wrote. */
const openPerson = (key: string) => Promise.all([customers.open(key), customers.timeline(key, '', null)]);

const jobs = {
  /** Writes customers from one number to another; told apart so that the caller can say how far it is. */
  async fill({ total, messages, from, to }: { total: number; messages: number; from: number; to: number }) {
    const database = describeDatabase();
    const counts = [...countsOf(total, messages)];
    let waiting: Generated[] = [];
    let rows = 0;
    const flush = async () => {
      const { people, conversations, messages: written, assessments, identifiers } = database;
      const batch = waiting;
      waiting = [];
      rows = 0;
      await database.transaction('rw', [people, conversations, written, assessments, identifiers], async () => {
        await people.bulkPut(batch.map(({ person }) => person));
        await conversations.bulkPut(batch.flatMap((one) => one.conversations));
        await written.bulkPut(batch.flatMap((one) => one.messages));
        await assessments.bulkPut(batch.flatMap((one) => one.assessments));
        await identifiers.bulkPut(batch.flatMap((one) => one.identifiers));
      });
    };
    for (let index = from; index < Math.min(to, total); index++) {
      const made = generatePerson(index, counts[index] ?? 1, seed);
      waiting.push(made);
      rows += made.messages.length + made.assessments.length + made.conversations.length + 1;
      if (rows >= rowsAtOnce) await flush();
    }
    await flush();
    database.close();
  },

  counts: () => store.counts(),

  open({ total, count }: { total: number; count: number }) {
    const random = createRandom(3);
    return sample(count, () => openPerson(personKeyOf(2 + Math.floor(random() * (total - 2)))));
  },
  openLongest: (count: number) => sample(count, () => openPerson(personKeyOf(longest))),
  async scrollLongest(pages: number) {
    let place: Parameters<typeof customers.timeline>[2] = null;
    return sample(pages, async () => {
      place = (await customers.timeline(personKeyOf(longest), '', place)).next;
    });
  },
  identity({ total, count }: { total: number; count: number }) {
    const random = createRandom(4);
    return sample(count, () => customers.identity(personKeyOf(2 + Math.floor(random() * (total - 2)))));
  },

  /** One new message of the customer in a conversation that is known, with what was judged of it. */
  save({ total, count }: { total: number; count: number }) {
    const random = createRandom(5);
    const known = Array.from({ length: count }, () =>
      generatePerson(2 + Math.floor(random() * (total - 2)), 3, seed + 1),
    );
    return sample(count, async (index) => {
      const one = known[index];
      const [conversation] = one?.conversations ?? [];
      const message = one?.messages[0];
      const assessment = one?.assessments[0];
      if (!one || !conversation || !message || !assessment) throw new Error('nothing to save');
      const key = `${conversation.key}#${1_000 + index}`;
      await store.conversations.save({
        conversation,
        messages: [{ ...message, key, order: 1_000 + index, seenAt: Date.now() }],
        assessments: [{ ...assessment, message: key }],
        person: { ...one.person, lastSeenAt: Date.now() },
        identifiers: [],
      });
    });
  },

  list: (count: number) => sample(count, (index) => customers.list('', index * 50)),
  async search({ texts, each }: { texts: string[]; each: number }) {
    const found: { text: string; total: number | null; times: number[] }[] = [];
    for (const text of texts) {
      let total: number | null = 0;
      const times = await sample(each, async () => {
        ({ total } = await customers.list(text, 0));
      });
      found.push({ text, total, times });
    }
    return found;
  },
  searchLongest: (texts: string[]) =>
    sample(texts.length, (index) => customers.timeline(personKeyOf(longest), texts[index] ?? '', null)),
};
export type Jobs = typeof jobs;

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; job: keyof Jobs; given: never }>) => {
  const { id, job, given } = data;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
  const answer = (message: object) => self.postMessage({ id, ...message });
  void Promise.resolve()
    .then(() => jobs[job](given) as Promise<unknown>)
    .then(
      (value) => answer({ value }),
      (error: unknown) => answer({ error: String(error) }),
    );
});

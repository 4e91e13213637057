import { saidNo } from '@/lib/domain/person';
import { Dexie } from 'dexie';
import { retentionKinds, type SweptCounts } from '@/lib/domain/retention';
import { channelOf, cutoffOf, latestCutoff, type Cutoffs } from './retention-cutoffs';
import type { Database } from './schema';
import { registeredTables } from './table-registry';
import { tiedRows } from './tied-rows';

/** Conversations or people of one transaction: others write between two of them. */
const atOnce = 100;

/** What has gone so far. */
export interface Swept {
  rows: SweptCounts;
  /** Keys of conversations that have gone since the last step. */
  conversations: string[];
}

const piecesOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / atOnce) }, (_, at) => list.slice(at * atOnce, (at + 1) * atOnce));

const afterSignal = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Erases what has been kept for long enough, as the registry of tables says what goes with what. */
export function retentionIn(database: Database) {
  const { conversations, messages, people, events, outcomes, lessons } = database;
  const goesWith = (age: 'with-conversation' | 'with-person') =>
    registeredTables.filter(([, rule]) => rule.age === age || rule.age === 'with-either').map(([name]) => name);
  const withConversation = goesWith('with-conversation');
  const withPerson = goesWith('with-person');

  const dueConversations = (cutoffs: Cutoffs): Promise<string[]> => {
    const latest = latestCutoff(cutoffs, 'conversations');
    const old = conversations.where('lastSeenAt').below(latest);
    return Object.keys(cutoffs.sites).length === 0
      ? old.primaryKeys()
      : old.filter(({ key, lastSeenAt }) => lastSeenAt < cutoffOf(cutoffs, 'conversations', key)).primaryKeys();
  };

  /** Conversations that have old messages, but no row of their own (any more). */
  const lostConversations = async (cutoffs: Cutoffs): Promise<string[]> => {
    const owners = new Set<string>();
    const old = messages.where('seenAt').below(latestCutoff(cutoffs, 'conversations'));
    await old.eachPrimaryKey((key) => owners.add(key.slice(0, key.lastIndexOf('#'))));
    const lost: string[] = [];
    for (const some of piecesOf([...owners])) {
      const rows = await conversations.bulkGet(some);
      for (const [at, key] of some.entries()) {
        if (rows[at] !== undefined) continue;
        const first = await messages
          .where('[conversation+order]')
          .between([key, Dexie.minKey], [key, Dexie.maxKey])
          .first();
        if (first && first.seenAt < cutoffOf(cutoffs, 'conversations', key)) lost.push(key);
      }
    }
    return lost;
  };

  const duePeople = (cutoffs: Cutoffs): Promise<string[]> =>
    people
      .where('lastSeenAt')
      .below(latestCutoff(cutoffs, 'customers'))
      .filter((person) => !saidNo(person) && person.lastSeenAt < cutoffOf(cutoffs, 'customers', person.key))
      .primaryKeys();

  /** Of these, who has no conversation that stays. */
  const withoutConversation = async (keys: readonly string[], going: ReadonlySet<string> = new Set()) => {
    const staying = new Set<string>();
    await conversations
      .where('person')
      .anyOf([...keys])
      .each(({ key, person }) => {
        if (person !== null && !going.has(key)) staying.add(person);
      });
    return keys.filter((key) => !staying.has(key));
  };

  const eraseWith = async (names: readonly string[], owners: { people: string[]; conversations: string[] }) => {
    for (const { name, rows } of tiedRows(database, owners))
      if (names.includes(name)) for (const some of rows) await some.delete();
  };

  const eraseConversations = (keys: string[]) =>
    database.transaction('rw', ['conversations', ...withConversation], async () => {
      await eraseWith(withConversation, { people: [], conversations: keys });
      await conversations.bulkDelete(keys);
    });

  const erasePeople = (keys: string[]): Promise<number> =>
    database.transaction('rw', ['people', 'conversations', ...withPerson], async () => {
      const gone = await withoutConversation(keys);
      await eraseWith(withPerson, { people: gone, conversations: [] });
      await people.bulkDelete(gone);
      return gone.length;
    });

  const dueLessons = (cutoffs: Cutoffs) =>
    lessons
      .where('at')
      .below(latestCutoff(cutoffs, 'learned'))
      .filter(({ key, at }) => at < cutoffOf(cutoffs, 'learned', afterSignal(key)));
  const dueOutcomes = (cutoffs: Cutoffs) =>
    outcomes
      .where('at')
      .below(latestCutoff(cutoffs, 'learned'))
      .filter(({ conversation, at }) => at < cutoffOf(cutoffs, 'learned', conversation));
  const dueEvents = (cutoffs: Cutoffs, kind: 'audit' | 'ledger') =>
    events
      .where('at')
      .below(latestCutoff(cutoffs, kind))
      .filter(
        ({ what, conversation, at }) =>
          (what.kind === 'requested') === (kind === 'ledger') && at < cutoffOf(cutoffs, kind, conversation),
      );

  return {
    /** What a sweep would erase now: rows by kind, and conversations by site. */
    async countDue(cutoffs: Cutoffs): Promise<{ rows: SweptCounts; sites: Record<string, number> }> {
      const going = new Set([...(await dueConversations(cutoffs)), ...(await lostConversations(cutoffs))]);
      const sites: Record<string, number> = {};
      for (const key of going) sites[channelOf(key)] = (sites[channelOf(key)] ?? 0) + 1;
      let customers = 0;
      for (const some of piecesOf(await duePeople(cutoffs)))
        customers += (await withoutConversation(some, going)).length;
      return {
        rows: {
          conversations: going.size,
          customers,
          learned: (await dueLessons(cutoffs).count()) + (await dueOutcomes(cutoffs).count()),
          audit: await dueEvents(cutoffs, 'audit').count(),
          ledger: await dueEvents(cutoffs, 'ledger').count(),
        },
        sites,
      };
    },

    /**
     * Erases what is due, a piece a step; whoever asks for the steps decides when the next may begin. A step is whole or
     * nothing, so that a sweep may end after any of them.
     *
     * @param isOpen conversations that somebody looks at stay
     */
    async *sweep(cutoffs: Cutoffs, isOpen: (conversation: string) => boolean): AsyncGenerator<Swept, void> {
      const rows = Object.fromEntries(retentionKinds.map((kind) => [kind, 0])) as SweptCounts;
      rows.learned = (await dueLessons(cutoffs).delete()) + (await dueOutcomes(cutoffs).delete());
      yield { rows, conversations: [] };
      for (const kind of ['audit', 'ledger'] as const) rows[kind] = await dueEvents(cutoffs, kind).delete();
      yield { rows, conversations: [] };
      const due = [...(await dueConversations(cutoffs)), ...(await lostConversations(cutoffs))];
      for (const some of piecesOf(due)) {
        const keys = some.filter((key) => !isOpen(key));
        await eraseConversations(keys);
        rows.conversations += keys.length;
        yield { rows, conversations: keys };
      }
      for (const some of piecesOf(await duePeople(cutoffs))) {
        rows.customers += await erasePeople(some);
        yield { rows, conversations: [] };
      }
    },

    /** Rows that a wrong clock stamped, from and to, count as seen at another time. */
    async restamp(from: number, to: number, at: number): Promise<void> {
      const wrong = { lastSeenAt: [conversations, people], at: [events, outcomes, lessons] } as const;
      for (const [field, tables] of Object.entries(wrong))
        for (const { name } of tables)
          await database
            .table(name)
            .where(field)
            .between(from, to, true, true)
            .modify({ [field]: at });
    },

    /** The latest time that anything here was stamped with; null where there is nothing. */
    async newest(): Promise<number | null> {
      const [conversation, event] = await Promise.all([
        conversations.orderBy('lastSeenAt').last(),
        events.orderBy('at').last(),
      ]);
      const times = [conversation?.lastSeenAt, event?.at].filter((time) => time !== undefined);
      return times.length > 0 ? Math.max(...times) : null;
    },

    /** Sites that conversations are kept of, by one look each, however many conversations there are. */
    async channels(): Promise<string[]> {
      const found: string[] = [];
      for (let after = ''; ;) {
        const [next] = await conversations.where('key').aboveOrEqual(after).limit(1).primaryKeys();
        if (next === undefined) return found;
        found.push(channelOf(next));
        // "0" is what follows "/", so that it is past all of this site.
        after = `${channelOf(next)}0`;
      }
    },
  };
}

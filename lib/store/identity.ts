import {
  identifierSchema,
  identityLinkSchema,
  linkId,
  type Identifier,
  type IdentifierKind,
  type IdentityEvidence,
  type IdentityLink,
} from '@/lib/domain/identity';
import { peopleIn } from './people';
import { readRows } from './read-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** What people wrote by which they can be known, and whom the agent said to be one person, or not. */
export function identityIn(database: Database) {
  const { people, identifiers, links } = database;
  const { group } = peopleIn(database);

  const mainOf = async (key: string): Promise<string> => {
    const [main] = await group(key);
    if (!main) throw new StoreError('failed', 'This person is not known on this device any more.');
    return main.key;
  };

  return {
    /** What was seen of these people. */
    async of(keys: readonly string[]): Promise<Identifier[]> {
      return readRows(identifierSchema, await identifiers.where('person').anyOf(keys).toArray());
    },

    /** Everybody of whom this was seen, at most so many. */
    async withValue(kind: IdentifierKind, value: string, most: number): Promise<Identifier[]> {
      const rows = await identifiers.where('[kind+value]').equals([kind, value]).limit(most).toArray();
      return readRows(identifierSchema, rows);
    },

    /** What an import knows of people; what was seen before stays as it is. */
    add: (rows: readonly Identifier[]): Promise<void> =>
      database.transaction('rw', [identifiers], () => addIdentifiers(database, rows)),

    /** What was said of these people, newest first. */
    async linksOf(keys: readonly string[]): Promise<IdentityLink[]> {
      const rows = readRows(identityLinkSchema, await links.where('people').anyOf(keys).distinct().toArray());
      return rows.sort((a, b) => b.at - a.at);
    },

    /**
     * From now on both are read as one person: whoever `from` stands for is shown as whoever `into` stands for. No row but
     * the mark changes, so that taking it back loses nothing, whatever came since.
     *
     * @returns null when they are one already
     */
    merge: (
      from: string,
      into: string,
      what: { at: number; evidence: IdentityEvidence[] },
    ): Promise<IdentityLink | null> =>
      database.transaction('rw', [people, links], async () => {
        const ends: [string, string] = [await mainOf(from), await mainOf(into)];
        if (ends[0] === ends[1]) return null;
        const link: IdentityLink = { id: linkId(...ends), people: ends, verdict: 'same', ...what };
        await people.update(ends[0], { mergedInto: ends[1] });
        await links.put(link);
        return link;
      }),

    /** Remembers that two are not the same person, so that it is not offered again. */
    tellApart: (
      one: string,
      other: string,
      what: { at: number; evidence: IdentityEvidence[] },
    ): Promise<IdentityLink> =>
      database.transaction('rw', [people, links], async () => {
        const ends: [string, string] = [await mainOf(one), await mainOf(other)];
        if (ends[0] === ends[1]) throw new StoreError('failed', 'They are one person here. Separate them first.');
        const link: IdentityLink = { id: linkId(...ends), people: ends, verdict: 'different', ...what };
        await links.put(link);
        return link;
      }),

    /** Takes back what was said; null when nothing was said any more. Everything that came since stays with whom it came from. */
    takeBack: (id: string): Promise<IdentityLink | null> =>
      database.transaction('rw', [people, links], async () => {
        const [link] = readRows(identityLinkSchema, [await links.get(id)]);
        if (!link) return null;
        const [from, into] = link.people;
        await links.delete(id);
        await people
          .where('key')
          .equals(from)
          .filter(({ mergedInto }) => link.verdict === 'same' && mergedInto === into)
          .modify((row) => {
            delete row.mergedInto;
          });
        return link;
      }),

    /** Forgets what was seen of people, and what was said of them: for whoever erases them. */
    forget: (keys: readonly string[]): Promise<void> =>
      database.transaction('rw', [people, identifiers, links], async () => {
        await identifiers.where('person').anyOf(keys).delete();
        await links.where('people').anyOf(keys).delete();
        await people
          .where('mergedInto')
          .anyOf(keys)
          .modify((row) => {
            delete row.mergedInto;
          });
      }),

    /** Forgets some of what was seen in a conversation. */
    forgetIn: async (conversation: string, isToGo: (one: Identifier) => boolean): Promise<void> => {
      await identifiers.where('conversation').equals(conversation).filter(isToGo).delete();
    },

    /** Forgets what was seen in conversations that are erased. */
    forgetConversations: async (keys: readonly string[]): Promise<void> => {
      await identifiers.where('conversation').anyOf(keys).delete();
    },
  };
}

/** Writes what is not there yet, within the transaction of the caller. */
export async function addIdentifiers({ identifiers }: Database, rows: readonly Identifier[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ person, kind, value }): [string, string, string] => [person, kind, value]);
  const known = await identifiers.bulkGet(keys);
  await identifiers.bulkPut(rows.filter((_, index) => known[index] === undefined));
}

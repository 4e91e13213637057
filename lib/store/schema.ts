import { raiseArticleRevision } from './article-revision';
import type { StagedRow } from './staged-row';
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredAdapter } from '@/lib/domain/adapter';
import type { StoredAssessment } from '@/lib/domain/assessment';
import type { Article } from '@/lib/domain/article';
import type { StoredConversation } from '@/lib/domain/conversation';
import type { Event } from '@/lib/domain/event';
import type { Identifier, IdentityLink } from '@/lib/domain/identity';
import type { ArticleUndo } from '@/lib/domain/import-plan';
import type { Lesson } from '@/lib/domain/lesson';
import type { StoredMessage } from '@/lib/domain/message';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Pack, PackSource, PackVersion, StoredPack, TrustedKey } from '@/lib/domain/pack';
import type { Person } from '@/lib/domain/person';
import type { KeptPromise } from '@/lib/domain/promise';
import { personTerms } from '@/lib/domain/person-terms';
import type { Reply, ReplyUndo, ReplyUse } from '@/lib/domain/reply';
import type { StoredRule } from '@/lib/domain/stored-rule';
import type { WarningMark } from '@/lib/domain/warning-mark';
import { writePersonTerms } from './person-terms';

export const databaseName = 'deskmate';

export interface Tables {
  conversations: Table<StoredConversation, string>;
  messages: Table<StoredMessage, string>;
  assessments: Table<StoredAssessment, string>;
  people: Table<Person, string>;
  /** What people wrote by which they can be known elsewhere. */
  identifiers: Table<Identifier, [string, string, string]>;
  /** Who was said to be one person, and who not. */
  links: Table<IdentityLink, string>;
  articles: Table<Article, string>;
  replies: Table<Reply, string>;
  /** With what a pack brings that is no item of its own: it is small, and gone with the pack. */
  packs: Table<StoredPack & Pick<Pack, 'intents'> & Partial<Pick<Pack, 'synonyms' | 'escalationRules'>>, string>;
  events: EntityTable<Event, 'id'>;
  adapters: Table<StoredAdapter, string>;
  lessons: Table<Lesson, string>;
  /** What was done with suggestions. */
  outcomes: EntityTable<SuggestionOutcome, 'id'>;
  /** The search index as it was last saved, a row for each part; `mark` is the revision of the articles that it is of. */
  searchIndex: Table<{ name: string; mark: string; bytes: Uint8Array<ArrayBuffer> }, string>;
  articleUndo: Table<ArticleUndo, string>;
  replyUse: Table<ReplyUse, string>;
  replyUndo: Table<ReplyUndo, string>;
  packVersions: Table<PackVersion, [string, string]>;
  trustedKeys: Table<TrustedKey, [string, string]>;
  packSources: Table<PackSource, string>;
  /** Encrypted, each with its own key (`secrets.ts`); in no export. */
  secrets: Table<{ name: string; key: CryptoKey; nonce: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }, string>;
  /** What was raised, judged and put aside of warnings. */
  warningMarks: Table<WarningMark, string>;
  /** Escalation rules that were written or changed here. */
  escalationRules: Table<StoredRule, string>;
  /** What was promised to people. */
  promises: Table<KeptPromise, string>;
  /** Small facts about the database itself, such as that the starter pack was offered once. */
  facts: Table<{ name: string; value: unknown }, string>;
  /** A backup that is being restored, row by row, and what takes the last restoring back. */
  staged: EntityTable<StagedRow, 'id'>;
}

export type Database = Dexie & Tables;

/**
 * Every version that was ever released, oldest first; a released row is never edited. A new version adds a row with the
 * indexes that change and, where stored rows change shape, an `upgrade`; `test/lib/store/open-store.test.ts` opens stored
 * examples of each version.
 */
const versions: {
  version: number;
  indexes: Record<string, string | null>;
  upgrade?: Parameters<ReturnType<Dexie['version']>['upgrade']>[0];
}[] = [
  {
    version: 1,
    indexes: {
      conversations: 'key, person, lastSeenAt',
      messages: 'key, [conversation+order], seenAt',
      assessments: 'message, conversation',
      people: 'key, lastSeenAt',
      articles: 'id, pack',
      replies: 'id, pack',
      packs: 'id',
      events: '++id, at, conversation',
      facts: 'name',
    },
  },
  // Site adapters that were taught or came in packs.
  { version: 2, indexes: { adapters: 'key, pack' } },
  // What corrections taught. Assessments of before lack the newer signals; their schema fills them in.
  { version: 3, indexes: { lessons: 'key' } },
  // Knowledge that learns from its use, can be undone, and comes in signed packs.
  {
    version: 4,
    indexes: {
      outcomes: '++id, [kind+item], at',
      searchIndex: 'name',
      articleUndo: 'id, at',
      packVersions: '[id+version]',
      trustedKeys: '[pack+publicKey]',
      packSources: 'address',
    },
  },
  // Replies that are written here: how they are used, and what takes a change back.
  { version: 5, indexes: { replyUse: 'id', replyUndo: 'id, at' } },
  // Keys of model servers.
  { version: 6, indexes: { secrets: 'name' } },
  // Warnings that are judged, and rules that are edited; promises. People over time: found by their words, told to be one by the agent.
  {
    version: 7,
    indexes: {
      conversations: 'key, person, lastSeenAt, [person+lastSeenAt]',
      people: 'key, lastSeenAt, mergedInto, *terms',
      identifiers: '[person+kind+value], [kind+value], person, conversation',
      links: 'id, *people, at',
      warningMarks: 'key, conversation, at',
      escalationRules: 'id',
      promises: 'id, person, conversation, dueAt, state',
      // What was learned of a conversation is found by it, so that it goes with it.
      outcomes: '++id, [kind+item], at, conversation',
      lessons: 'key, at',
      staged: '++id, [table+key]',
    },
    upgrade: (transaction) =>
      transaction
        .table<Person & { terms: string[] }>('people')
        .toCollection()
        .modify((person) => {
          person.terms = personTerms(person);
        }),
  },
];

/** Describes the database; nothing is opened until the first query or `open()`. */
export function describeDatabase(name: string = databaseName): Database {
  const database = new Dexie(name) as Database;
  for (const { version, indexes, upgrade } of versions) {
    const described = database.version(version).stores(indexes);
    if (upgrade) described.upgrade(upgrade);
  }
  database.use(raiseArticleRevision);
  database.use(writePersonTerms);
  return database;
}

/** The tables that a database of a version has. */
export const tablesOf = (version: number): Set<string> =>
  new Set(versions.filter((one) => one.version <= version).flatMap(({ indexes }) => Object.keys(indexes)));

/** The version that this build writes. */
export const latestVersion = Math.max(...versions.map(({ version }) => version));

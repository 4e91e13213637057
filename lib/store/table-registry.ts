import type { RetentionKind } from '@/lib/domain/retention';
import type { Tables } from './schema';

/** How rows are found that are somebody's: through an index (or the primary key) that begins with what is named. */
export interface Tie {
  /**
   * `message`: the primary key is `<signal> <message key>`. Through a `conversation` all is found that belongs to the
   * conversations of the person.
   */
  by: 'person' | 'conversation' | 'message';
  index: string;
}

/** How a row of a backup meets the rows that are here. Each rule is described in docs/backup.md. */
export type MergeRule =
  /** Taken whole where it is not here, or was seen later than the one that is here. */
  | { rule: 'conversation' }
  /** Goes with its conversation. */
  | { rule: 'with-conversation' }
  /** Name and handle of the one that was seen later; notes and tags of both. */
  | { rule: 'person' }
  /** The one with the later time in this field stays. */
  | { rule: 'newer'; field: string }
  /** What is here stays. */
  | { rule: 'here-first' }
  /** Numbered by each device: added unless a row with the same content is here. `at` is an index. */
  | { rule: 'append'; at: string };

export interface TableRule {
  /** Empty: nothing in it is a customer's. */
  ties: readonly Tie[];
  /**
   * How it is erased by time: by an index of its own, with its conversation, with its person, with whichever of them goes
   * first, or not at all.
   */
  age:
    | { kind: RetentionKind | 'audit-or-ledger'; index: string }
    | 'with-conversation'
    | 'with-person'
    | 'with-either'
    | 'kept';
  /** How it travels in a backup; null where it does not, and `left` says why. */
  backup: MergeRule | null;
  left?: string;
  /**
   * Rows are copies or remains of others, few, and tied to nobody by an index: they are looked through when somebody is
   * erased (`looked`), or the whole table is emptied then (`emptied`).
   */
  remains?: 'looked' | 'emptied';
}

const ofConversation = (index: string): Tie => ({ by: 'conversation', index });
const ofPerson = (index: string): Tie => ({ by: 'person', index });

/**
 * What each table of the database is to erasing, exporting, backing up and forgetting by time. A table that is missing
 * here does not compile, and `test/lib/store/table-registry.test.ts` fails; nothing else has to know the tables.
 */
export const tableRegistry: Record<keyof Tables, TableRule> = {
  conversations: {
    ties: [ofPerson('person')],
    age: { kind: 'conversations', index: 'lastSeenAt' },
    backup: { rule: 'conversation' },
  },
  messages: {
    ties: [ofConversation('[conversation+order]')],
    age: 'with-conversation',
    backup: { rule: 'with-conversation' },
  },
  assessments: {
    ties: [ofConversation('conversation')],
    age: 'with-conversation',
    backup: { rule: 'with-conversation' },
  },
  warningMarks: {
    ties: [ofConversation('conversation')],
    age: 'with-conversation',
    backup: { rule: 'with-conversation' },
  },
  identifiers: {
    ties: [ofPerson('person'), ofConversation('conversation')],
    age: 'with-either',
    backup: { rule: 'here-first' },
  },
  links: { ties: [ofPerson('people')], age: 'with-person', backup: { rule: 'here-first' } },
  promises: {
    ties: [ofPerson('person'), ofConversation('conversation')],
    age: 'with-either',
    backup: { rule: 'with-conversation' },
  },
  escalationRules: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  people: {
    ties: [ofPerson('key')],
    age: { kind: 'customers', index: 'lastSeenAt' },
    backup: { rule: 'person' },
  },
  events: {
    ties: [ofConversation('conversation')],
    age: { kind: 'audit-or-ledger', index: 'at' },
    backup: { rule: 'append', at: 'at' },
  },
  lessons: {
    ties: [{ by: 'message', index: 'key' }],
    age: { kind: 'learned', index: 'at' },
    backup: { rule: 'newer', field: 'at' },
  },
  outcomes: {
    ties: [ofConversation('conversation')],
    age: { kind: 'learned', index: 'at' },
    backup: { rule: 'append', at: 'at' },
    // Rows of before version 7 do not say which conversation they are of.
    remains: 'looked',
  },
  facts: { ties: [], age: 'kept', backup: { rule: 'here-first' }, remains: 'looked' },
  staged: {
    ties: [],
    age: 'kept',
    backup: null,
    left: 'It holds a backup that is being restored, and what takes the last restoring back.',
    remains: 'emptied',
  },
  articles: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  articleUndo: { ties: [], age: 'kept', backup: null, left: 'What takes back a change on this device.' },
  replies: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  replyUse: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  replyUndo: { ties: [], age: 'kept', backup: null, left: 'What takes back a change on this device.' },
  packs: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  packVersions: {
    ties: [],
    age: 'kept',
    backup: null,
    left: 'Earlier versions of packs, to go back to on this device.',
  },
  trustedKeys: { ties: [], age: 'kept', backup: null, left: 'Which signatures are trusted is decided on each device.' },
  packSources: { ties: [], age: 'kept', backup: null, left: 'Where packs come from is decided on each device.' },
  adapters: { ties: [], age: 'kept', backup: { rule: 'here-first' } },
  searchIndex: { ties: [], age: 'kept', backup: null, left: 'It is made again from the articles.' },
  secrets: { ties: [], age: 'kept', backup: null, left: 'Keys never leave the device.' },
};

/** The registry as a list, in its order: what others belong to comes before them. */
export const registeredTables = Object.entries(tableRegistry) as [keyof Tables, TableRule][];

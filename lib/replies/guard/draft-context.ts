import type { Finding } from '@/lib/domain/finding';
import type { Direction } from '@/lib/domain/message';
import type { KnownFacts } from './known-facts.ts';

/** What belongs to other conversations that this device has shown. */
export interface OtherCustomers {
  /** Names as pages show them. */
  names: readonly string[];
  /** Order numbers, in capitals. */
  orders: ReadonlySet<string>;
  /** In small letters. */
  emails: ReadonlySet<string>;
  /** Digits only. */
  phones: ReadonlySet<string>;
}

/** What a draft is held against. Everything is data that others wrote: it may hold anything. */
export interface DraftContext {
  customer: { name: string; handle?: string | undefined } | null;
  /** The signed-in agent's name. */
  agent: string | null;
  /** Names of our own side: the team, the company. They are nobody else's. */
  ownNames: readonly string[];
  /** The conversation, oldest first. */
  messages: readonly { direction: Direction; author: string | null; text: string }[];
  /** What our side sent since this draft was begun. */
  meanwhile?: readonly { author: string | null; text: string }[];
  /** True while the page's box writes a note that the customer never sees. */
  isNote: boolean;
  /** True while the agent goes on writing: of what is not finished yet, nothing is said that the next words may answer. */
  isWriting: boolean;
  others: OtherCustomers;
  /** What articles and replies say; null while it is being read: then nothing is called unsupported. */
  facts: KnownFacts | null;
  /** Hosts that links may lead to, besides those in the conversation; where there are none, no link is strange. */
  hosts: readonly string[];
  /** What the customer asked since the last reply, each question in the customer's own words. */
  openQuestions: readonly string[];
  /** Which language a text is in (BCP 47), and how sure that is, 0 to 1. */
  judgeLanguage: (text: string) => { label: string | null; confidence: number };
}

/** Looks for one kind of fault. Never throws; spans lie inside the draft. */
export type DraftCheck = (draft: string, context: DraftContext) => readonly Finding[];

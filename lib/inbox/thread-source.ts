import type { Conversation, Preview, ReaderField } from '@/lib/domain/conversation';
import type { Message } from '@/lib/domain/message';
import type { Row } from './row';

/** Where the conversation of a page is, found anew on each read. */
export interface Located {
  list: Element;
  composer: HTMLElement | null;
  /** The composer writes an internal note. */
  note: boolean;
  /** From the URL; null when the page gives none. */
  threadId: string | null;
  /** Where the customer's name is not the thread's title. */
  title?: string | null;
  customer: Conversation['customer'];
  agent: string | null;
  agentHandle?: string | null;
}

export interface Settled {
  messages: Message[];
  /** 0 to 1. */
  confidence: number;
  warnings: string[];
  /** How sure each field is. */
  fields: ReaderField[];
}

/** Makes a way of reading threads for a document. */
export type CreateSource = (page: Document) => ThreadSource;

/** A way of reading threads: by an adapter, or by structure. Everything here may throw; the watcher answers for it. */
export interface ThreadSource {
  /** Null with no conversation in view; then `reason` says why. */
  locate(): Located | null;
  reason(): string;
  /** False where the site is known to show no conversation (its settings, its search). */
  isConversationPage(): boolean;
  /** A new number when the way of reading rows changed, so that rows read before are read again. */
  version(): number;
  /** Elements of the rows, oldest first. Called only after the list changed. */
  rowsOf(located: Located): Element[];
  /** Rows among an element put at the end of the list; null when the whole list has to be gone through again. */
  rowsIn(element: Element): Element[] | null;
  /** Whether an element put into a row may be or hold rows itself. */
  mayHoldRows(element: Element): boolean;
  /** Something within the list changed: what was found for all of its rows at once is void. */
  listChanged?(): void;
  /** Reads one row; the result is kept until the row's nodes change. */
  readRow(element: Element, located: Located): Row;
  settle(rows: readonly Row[], located: Located): Settled;
  /** The page's own list of conversations; empty where it shows none. For asking now and then, not on each read. */
  previews(): Preview[];
}

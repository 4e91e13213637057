import type { Attachment, Direction } from '@/lib/domain/message';

/** One row of a message list as its source read it, before names are carried and directions settled over the thread. */
export interface Row {
  /** `break` (a date, a "new messages" line) ends a group of one author; `other` is nothing to report. */
  kind: 'message' | 'break' | 'other';
  id: string | null;
  author: string | null;
  /** The author's handle or number, where the row gives one. */
  handle?: string;
  /** Null: only the whole thread can tell (see `lean`, or author against agent). */
  direction: Direction | null;
  /** Side of the list that the row leans to, in reading order; generic reader only. */
  lean?: 'start' | 'end' | null;
  text: string;
  sentAt?: string;
  /** The time as shown; of a break, the day that it names. */
  timeText?: string;
  attachments: Attachment[];
  edited?: boolean;
  deleted?: boolean;
}

/** A row with nothing to report; of a date row, its text. */
export const emptyRow = (kind: 'break' | 'other', timeText?: string): Row => ({
  kind,
  id: null,
  author: null,
  direction: null,
  text: '',
  attachments: [],
  ...(timeText ? { timeText } : {}),
});

import type { Assessment } from '@/lib/domain/assessment';
import type { Direction } from '@/lib/domain/message';

/** What the rules need to know about a message. */
export interface WeighedMessage {
  key: string;
  direction: Direction;
  text: string;
  /** Corrections applied; null while it has not been judged. */
  assessment: Assessment | null;
  /** Epoch milliseconds: when it was sent where the page says so, else when it was first seen. */
  at: number;
}

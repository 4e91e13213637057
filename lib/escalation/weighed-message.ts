import type { Assessment } from '@/lib/domain/assessment';
import type { Direction } from '@/lib/domain/message';

/** What the rules need to know about a message. */
export interface WeighedMessage {
  key: string;
  direction: Direction;
  text: string;
  /** Corrections applied; null while it has not been judged. */
  assessment: Assessment | null;
  /** Epoch milliseconds. */
  seenAt: number;
}

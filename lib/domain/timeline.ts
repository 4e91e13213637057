import { limits } from './limits';
import type { Direction } from './message';
import type { Intent, Sentiment } from './signal';
import { z } from './zod';

const key = z.string().max(2 * limits.id);

/** Where a page of a timeline ended: what goes on there is told nowhere else. */
export const timelinePlaceSchema = z.object({
  /** Conversations last seen before this moment are not begun; null where none is. */
  bound: z.number().nullable(),
  /** Those of that very moment that are. */
  begun: z.array(key).max(10_000),
  /** Those that are begun and not at their end: the place in each, and the time of its last message that was told. */
  open: z.array(z.object({ conversation: key, order: z.number().nullable(), at: z.number() })).max(10_000),
});
export type TimelinePlace = z.infer<typeof timelinePlaceSchema>;

/** One message of a timeline, with what it sounds like and is about, by the agent's word where they gave one. */
export interface TimelineMessage {
  key: string;
  conversation: string;
  author: string | null;
  direction: Direction;
  text: string;
  /** Epoch milliseconds, for the order and the day. */
  at: number;
  /** False where the page told no moment, and `at` is when it was first seen. */
  isTimeKnown: boolean;
  /** As the page shows it, where that is all there is. */
  timeText?: string;
  attachments: number;
  isEdited: boolean;
  isDeleted: boolean;
  mood: Sentiment | null;
  intent: Intent | null;
}

/** Where messages were written. */
export interface TimelineConversation {
  key: string;
  channel: string;
  title: string;
  url: string;
}

/** Newest first. */
export interface TimelinePage {
  messages: TimelineMessage[];
  conversations: TimelineConversation[];
  next: TimelinePlace | null;
  /** How many messages were read; more than there are in it where it was searched. */
  looked: number;
}

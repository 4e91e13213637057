import type { Direction } from './message';
import type { Route, Warning } from './warning';
import { z } from './zod';

/** How a handoff is written down: to be read in a tool that shows Markdown, anywhere, or by a program. */
export const handoffFormats = ['markdown', 'text', 'json'] as const;
export type HandoffFormat = (typeof handoffFormats)[number];

/** What the agent chooses of a handoff. */
export const handoffWishSchema = z.object({
  format: z.enum(handoffFormats),
  /** Names, addresses and numbers are taken out of every part. */
  isRedacted: z.boolean(),
  hasTranscript: z.boolean(),
  /** BCP 47, for days and times. */
  locale: z.string().max(35),
});
export type HandoffWish = z.infer<typeof handoffWishSchema>;

/** What was found in a text of the conversation that finds the business again: an order, an invoice, an address. */
export interface HandoffIdentifier {
  kind: string;
  words: string;
}

/** One line of what was said. `at` is as exact as the page told. */
export interface HandoffLine {
  at: string | null;
  from: Direction;
  author: string | null;
  text: string;
}

/** All that a colleague needs to go on without asking the customer again. Texts are the conversation's own words. */
export interface HandoffPacket {
  /** Epoch milliseconds. */
  madeAt: number;
  conversation: { title: string; channel: string; url: string };
  customer: { name: string; handle: string | null; tags: string[]; note: string; earlier: number } | null;
  /** What they want, in one piece; null when nothing is asked. */
  wants: string | null;
  /** The most telling sentences, each with who said it. */
  summary: { from: string; text: string }[];
  warnings: { level: Warning['level']; label: string; because: string; words: string }[];
  /** Who should have it, and why; null where nothing says so. */
  route: Pick<Route, 'label' | 'because'> | null;
  /** Why a person in danger or despair is spoken of first; null otherwise. */
  distress: string | null;
  /** How the messages sound, in words. */
  mood: string[];
  openQuestions: string[];
  promised: string[];
  tried: string[];
  identifiers: HandoffIdentifier[];
  timeline: { at: string | null; what: string }[];
  /** Null when the agent left it out. */
  transcript: HandoffLine[] | null;
  /** True when earlier messages are not in `transcript`. */
  isCut: boolean;
  isRedacted: boolean;
}

import type { TaughtSignal } from '@/lib/domain/taught-signals';

// How fast, how far and for how long corrections teach. Everything is in log-odds: a shift of 2 turns a label that was
// given with 88% into an even one.

/** A message of the same words is moved by so much; of three like messages (a third of their words shared), two or three are needed. */
export const wordStep = 2;
/** Every message is moved by so much: what an agent corrects always the same way is a habit of this desk. */
export const biasStep = 0.06;

/** No word, and no label for all messages together, is moved further than this. */
export const mostOfWord = 1.5;
export const mostOfBias = 0.5;
/** Nor is any label of any message. */
export const mostShift = 4;

/** "Not distress" can calm later judgements by no more than this: what was plainly distress stays so, however often it is said. */
export const mostCalming = 0.5;

/** A lesson says half as much after a quarter of a year: shops and their customers change. */
export const halfLife = 90 * 24 * 60 * 60 * 1_000;
/** What is left of a lesson when it is forgotten altogether. */
export const leastStrength = 0.03;

export interface ShiftLimits {
  lowest: number;
  highest: number;
}

const free: ShiftLimits = { lowest: -mostShift, highest: mostShift };
const guarded: ShiftLimits = { lowest: -mostCalming, highest: mostShift };
const calming: ShiftLimits = { lowest: -mostShift, highest: mostCalming };

/** The label of those heads that have one for "none of it". */
export const noneLabel = 'none';

/** How far the score of a label may be moved. */
export function limitShift(signal: TaughtSignal, label: string): ShiftLimits {
  if (signal !== 'distress') return free;
  return label === noneLabel ? calming : guarded;
}

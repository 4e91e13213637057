import type { PromptTurn } from '@/lib/domain/prompt-source';
import { summariseByExtract } from './summarise-by-extract.ts';

/** How a block of text weighs, with its quotes. */
export type Weigh = (label: string, text: string) => Promise<number>;

export interface FittedTurns {
  /** Oldest first, each whole, or in its most telling sentences where `isShortened`. */
  turns: { label: string; text: string }[];
  /** How many of the oldest are not among them. */
  left: number;
  weight: number;
  isShortened: boolean;
}

export const turnLabels: Readonly<Record<PromptTurn['from'], string>> = {
  customer: 'message from the customer',
  agent: 'message from the agent',
  note: 'private note of the team',
  system: 'line of the inbox software',
};

/** Of a message that does not fit whole: as many of its sentences as do, tried from the top. */
const SENTENCES = [24, 12, 6, 3, 1];

/** The newest turns that fit into `room`, whole. The newest of all is there in any case, or the answer is null. */
export async function fitTurns(turns: readonly PromptTurn[], room: number, weigh: Weigh): Promise<FittedTurns | null> {
  const fitted: FittedTurns = { turns: [], left: turns.length, weight: 0, isShortened: false };
  for (const turn of turns.toReversed()) {
    const label = turnLabels[turn.from];
    const weight = await weigh(label, turn.text);
    if (fitted.weight + weight > room) {
      if (fitted.turns.length > 0) break;
      const short = await shorten(turn, room, weigh);
      return short === null ? null : { ...short, left: turns.length - 1 };
    }
    fitted.turns.unshift({ label, text: turn.text });
    fitted.weight += weight;
    fitted.left -= 1;
  }
  return fitted;
}

async function shorten(turn: PromptTurn, room: number, weigh: Weigh): Promise<FittedTurns | null> {
  const label = `${turnLabels[turn.from]}, only its most telling sentences`;
  for (const most of SENTENCES) {
    const text = summariseByExtract([turn], most)
      .map((sentence) => sentence.text)
      .join('\n');
    if (text === '') return null;
    const weight = await weigh(label, text);
    if (weight <= room) return { turns: [{ label, text }], left: 0, weight, isShortened: true };
  }
  return null;
}

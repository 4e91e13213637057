import type { KeptPromise } from './promise';

/** A promise as it is shown: with the person and the conversation that it was made in. */
export interface PromiseView extends KeptPromise {
  /** Null where the page showed no name. */
  name: string | null;
  channel: string;
  title: string;
  url: string;
  /** A later message of ours that says that something like it was done, to be offered: its words, and when it was written. */
  looksKept: { sentence: string; start: number; end: number; at: number | null } | null;
}

/** Where a promise stands by the clock. */
export type PromiseTime = 'overdue' | 'today' | 'later' | 'undated';

/** @param endOfDay the last moment of the agent's day; epoch milliseconds */
export function timeOfPromise({ dueAt }: Pick<KeptPromise, 'dueAt'>, now: number, endOfDay: number): PromiseTime {
  if (dueAt === null) return 'undated';
  if (dueAt < now) return 'overdue';
  return dueAt <= endOfDay ? 'today' : 'later';
}

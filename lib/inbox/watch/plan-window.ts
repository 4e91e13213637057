import { limits } from '@/lib/domain/limits';
import type { Message } from '@/lib/domain/message';
import { isSameMessage } from './fingerprint';

/** Unchanged messages reported before a change, and after it (or after an older window), for the desk to align by. */
const ANCHORS_BEFORE = 5;
const ANCHORS_AFTER = 3;

export interface Window {
  messages: Message[];
  /** What counts as reported once this window is; a part of `current` that reaches to its end. */
  covered: Message[];
}

/**
 * The next window to report, given what was reported last of this conversation: the newest stretch of `current` that
 * differs. Older stretches follow by asking again with what is covered then. Works without ids: a message counts as
 * reported only when it aligns with one that was.
 *
 * @returns null when all of `current` was reported
 */
export function planWindow(
  reported: readonly Message[],
  current: readonly Message[],
  max: number = limits.messagesPerObservation,
): Window | null {
  const base = trim(reported, current);
  const shorter = Math.min(base.length, current.length);
  let before = 0;
  while (before < shorter && isSameMessage(base[before], current[before])) before++;
  let after = 0;
  while (after < shorter - before && isSameMessage(base[base.length - 1 - after], current[current.length - 1 - after]))
    after++;
  const changeEnd = current.length - after;
  const isGone = base.length > before + after && before > 0 && after > 0;
  if (before === changeEnd && !isGone) return null;
  const end = Math.min(current.length, changeEnd + ANCHORS_AFTER);
  const start = Math.max(0, before - ANCHORS_BEFORE, end - max);
  return {
    messages: current.slice(start, end),
    covered: before >= start ? [...current] : current.slice(start),
  };
}

/** Cuts off what a virtualised list has unmounted at either end. */
function trim(reported: readonly Message[], current: readonly Message[]): readonly Message[] {
  if (isSameMessage(reported[0], current[0]) && isSameMessage(reported.at(-1), current.at(-1))) return reported;
  const first = reported.findIndex((message) => isSameMessage(message, current[0]));
  const kept = first > 0 ? reported.slice(first) : reported;
  const last = kept.findLastIndex((message) => isSameMessage(message, current.at(-1)));
  return last >= 0 ? kept.slice(0, last + 1) : kept;
}

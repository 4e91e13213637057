import { isSameDraft } from './judge-insertion';
import { comparable } from './read-editor';

/**
 * What an editor holds after `typed` was to be replaced: `in`, the draft with the text in that place, between `head` and
 * `tail`; `amid`, the text and what the agent typed meanwhile; `unchanged`, the draft; `other`, anything else.
 */
export type ReplacementOutcome =
  | { kind: 'in'; head: string; tail: string }
  | { kind: 'amid' }
  | { kind: 'unchanged' }
  | { kind: 'other' };

/** Compares the text of an editor `now` with the draft `before`, in which one `typed` was to become `text`. */
export function judgeReplacement(now: string, before: string, typed: string, text: string): ReplacementOutcome {
  if (isSameDraft(now, before)) return { kind: 'unchanged' };
  const shown = comparable(now);
  for (const { head, tail } of splitAround(before, typed)) {
    if (comparable(head + text + tail) === shown) return { kind: 'in', head, tail };
  }
  const isNew = !comparable(before).includes(comparable(text));
  const isReplaced = count(now, typed) < count(before, typed) || text.includes(typed);
  return isNew && isReplaced && shown.includes(comparable(text)) ? { kind: 'amid' } : { kind: 'other' };
}

const count = (text: string, piece: string) => text.split(piece).length - 1;

/** What stands before and behind a `piece` of a text, for each place where it stands. */
export function splitAround(text: string, piece: string): { head: string; tail: string }[] {
  const found = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    found.push({ head: text.slice(0, at), tail: text.slice(at + piece.length) });
  return found;
}

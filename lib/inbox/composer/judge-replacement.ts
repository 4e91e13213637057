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
  for (let at = before.indexOf(typed); at >= 0; at = before.indexOf(typed, at + 1)) {
    const [head, tail] = [before.slice(0, at), before.slice(at + typed.length)];
    if (comparable(head + text + tail) === shown) return { kind: 'in', head, tail };
  }
  const isNew = !comparable(before).includes(comparable(text));
  const isReplaced = count(now, typed) < count(before, typed) || text.includes(typed);
  return isNew && isReplaced && shown.includes(comparable(text)) ? { kind: 'amid' } : { kind: 'other' };
}

const count = (text: string, piece: string) => text.split(piece).length - 1;

import { comparable } from './read-editor';

/**
 * What an editor holds after an attempt: `in`, the draft and the addition; `amid`, the same and what the agent typed
 * around it; `unchanged`, the draft without anything of the addition; `part`, the draft and nothing but letters of the
 * addition in their order (or a piece of it twice); `other`, anything else, of which something may be the agent's.
 */
export type InsertionOutcome = 'in' | 'amid' | 'unchanged' | 'part' | 'other';

/** Compares the text of an editor `now` with the draft `before` an `addition` was put behind it. */
export function judgeInsertion(now: string, before: string, addition: string): InsertionOutcome {
  const shown = comparable(now);
  const wanted = comparable(before + addition);
  if (shown === wanted) return 'in';
  if (isSameDraft(now, before)) return 'unchanged';
  const draft = squeeze(before);
  const ours = squeeze(addition);
  const all = squeeze(now);
  const rest = all.startsWith(draft) ? all.slice(draft.length) : null;
  if (rest !== null && (isLeftOf(ours, rest) || (ours + ours).includes(rest))) return 'part';
  if (rest !== null && ours !== '' && sharesNothing(rest, ours)) return 'unchanged';
  const isTwice = rest?.startsWith(ours + ours) ?? false;
  const isNew = !comparable(before).includes(comparable(addition));
  const isThere = shown.startsWith(wanted) || (isNew && shown.includes(comparable(addition)));
  return isThere && !isTwice ? 'amid' : 'other';
}

/** Editors keep a spare break at the end of their text. */
export const isSameDraft = (now: string, before: string) => now.replace(/\n+$/, '') === before.replace(/\n+$/, '');

/** Editors that take a text in part often lose its breaks, too. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** True when `rest` is `whole` with letters left out: cut short, or taken for markup. */
function isLeftOf(whole: string, rest: string): boolean {
  let at = 0;
  for (const letter of rest) if ((at = whole.indexOf(letter, at) + 1) === 0) return false;
  return true;
}

/** No two letters in a row of the one are in the other. */
function sharesNothing(text: string, other: string): boolean {
  for (let index = 0; index < Math.max(1, text.length - 1); index++)
    if (other.includes(text.slice(index, index + 2))) return false;
  return true;
}

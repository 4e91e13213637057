/** Letters after the trigger; more is no search but a sentence. */
const MOST_LETTERS = 40;

/** What may stand before a trigger besides nothing: a space, or in scripts that put none between words, any of their signs. */
const MAY_PRECEDE =
  /[\s\u3000-\u303f\uff00-\uff65\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const LETTERS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*$/u;
const BEGINS_LIKE_A_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** `for (;;i`, `while (x ;;y`: code is pasted into chats with developers. */
const IN_CODE_HEAD = /\b(?:for|while|if|switch)\s*\([^)]*$/;

/** Signs that Chinese and Japanese keyboards write wide, as the narrow ones; the length stays the same. */
const narrow = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export interface TypedTrigger {
  /** The trigger and the letters after it, as they stand before the caret. */
  typed: string;
  /** The letters alone. */
  query: string;
}

/**
 * Recognises a trigger that was typed right before the caret: `;;refund`. It stands where a word may begin, never in a
 * word, an address or code.
 *
 * @param before the text before the caret, with its line breaks
 * @param after the text behind it; a sign or two are enough
 * @param trigger see `isTrigger`
 * @returns null where there is none
 */
export function recogniseTrigger(before: string, after: string, trigger: string): TypedTrigger | null {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const start = narrow(line).lastIndexOf(trigger);
  if (start < 0) return null;
  const lead = line.slice(0, start);
  const query = line.slice(start + trigger.length);
  if (query.length > MOST_LETTERS || !LETTERS.test(query)) return null;
  if (BEGINS_LIKE_A_WORD.test(after) || (lead !== '' && !MAY_PRECEDE.test(lead))) return null;
  return isCode(before, lead) ? null : { typed: line.slice(start), query };
}

function isCode(before: string, lead: string): boolean {
  const fences = before.match(/^[^\S\n]*```/gm)?.length ?? 0;
  const ticks = lead.replaceAll('```', '').split('`').length - 1;
  return fences % 2 === 1 || ticks % 2 === 1 || IN_CODE_HEAD.test(lead);
}

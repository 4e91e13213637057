/** Longer names are generated, or the page's own text. */
const LONGEST = 40;
const WORD = /^(?:[a-z]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*(?:ID|URL|UI|DM)?|[A-Z]{2,4}|v\d{1,2}|h[1-6])$/;
/** What tools that write styles from code begin their names with. */
const MADE = /^(?:css|sc|jsx|jss|emotion|svelte|astro|styled|ng|_ng[a-z]+|makeStyles|v)-/;
/** States come and go; a selector must not rest on them. */
const STATE = new Set(
  'active selected select focus focused hover hovered open opened closed unread read new first last odd even visible hidden loading loaded highlight highlighted current animate animated animating animation enter leave fade show editing edited pinned sending delivered seen failed pending group grouped continuation continued consecutive collapsed expanded disabled sticky top bottom middle theme dark light'.split(
    ' ',
  ),
);

/** "rowOut", "message-row" and "msg_text" in words. */
export const wordsOf = (name: string): string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());

/** No vowels, too many consonants, a lone q: no word of a language that names are written in. */
const isUnspeakable = (word: string) =>
  word.length > 4 &&
  (!/[aeiouy]/.test(word) ||
    /[^aeiouy]{6}|q(?!u)|[^aeiouy]{4}$|^x[^aeiouy]/.test(word) ||
    /^(?!s[chkpt][rlw]|[pst]h[rlw]|chr)[^aeiouy]{3}/.test(word));

/**
 * Whether a name (a class, an id, a value of a `data-` attribute) was given by a person, so that it is likely to be the
 * same tomorrow. What a build or a library made up is not: digits among letters, irregular case, no vowels.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/^[A-Za-z][\w-]*$/.test(name) || MADE.test(name)) return false;
  if (stablePart(name) !== null) return false;
  return name
    .split(/[-_]+/)
    .every((chunk) => chunk === '' || (WORD.test(chunk) && !wordsOf(chunk).some(isUnspeakable)));
}

/** Whether a name tells what an element is now rather than what it is. */
export const isStateName = (name: string): boolean => wordsOf(name).some((word) => STATE.has(word));

/** A name that a build made unique by five signs at its end ("thread_rowOut__s6YtM"): what a person wrote of it, else null. */
export function stablePart(name: string): string | null {
  const found = /^([A-Za-z][A-Za-z_-]*[A-Za-z])(__|_|--|-)([A-Za-z0-9]{4,10})$/.exec(name);
  if (!found || name.length > 2 * LONGEST) return null;
  const [, head = '', joint = '', tail = ''] = found;
  const isHash =
    /\d/.test(tail) || !WORD.test(tail) || (joint === '__' && tail.length === 5 && /[a-z][A-Z]/.test(tail));
  if (!isHash || head.length < 3 || MADE.test(`${head}-`)) return null;
  return head.split(/[-_]+/).every((chunk) => WORD.test(chunk) && !wordsOf(chunk).some(isUnspeakable))
    ? head + joint
    : null;
}

import type { Adapter, Part } from '@/lib/domain/adapter';
import { isTimeText } from '../generic/time-words';
import { holds, parentOf } from '../page/composed-tree';
import { readText } from '../page/read-text';
import type { FoundRows } from './find-rows';
import { coverage, readOnRows, variety, type Learned } from './learn-values';
import { marksOf } from './marks-of';
import { partsOf } from './row-parts';
import { wordsOf } from './stable-name';
import { waysTo } from './ways-to';

const NAME_WORDS =
  /^(?:author|name|sender|user|username|from|nick|nickname|who|poster|person|handle|by|byline|participant|displayname)$/;
const NAME_ATTRIBUTES = [
  'data-author',
  'data-sender',
  'data-sender-name',
  'data-user-name',
  'data-username',
  'data-name',
  'data-from',
];
const LONGEST = 60;
/** Letters of a face, sizes and counts: no names. */
const NO_NAME = /^(?:\p{Lu}{1,3}|[^\p{L}]*|\d+[\s\u00a0]?\p{L}{1,5})$/u;
const QUOTE_WORDS = /^(?:quote|quoted|ref|reference|cite|citation|replied|preview|parent|origin)$/;
/** A guess below this is worse than no name. */
const LEAST_SCORE = 2;
/** Rows named less often are named by what they quote, unless a name says otherwise. */
const LEAST_COVERAGE = 0.25;
/** Boxes around a row that may name the author of all rows in them. */
const GROUP_LEVELS = 4;

export type LearnedAuthor = NonNullable<Adapter['author']> & { values: (string | null)[] };

/**
 * Where the rows, or the groups around them, name who wrote them.
 *
 * @param texts the parts of the samples that are known to be texts
 */
export function learnAuthor(
  found: FoundRows,
  samples: readonly Element[],
  texts: readonly Element[],
): LearnedAuthor | null {
  const said = new Set(texts.map((text) => readText(text).replace(/\s+/g, ' ')));
  const inRow = bestOf(
    said,
    found,
    samples.flatMap((row) => guessesIn(row, row, found.css, texts)),
  );
  const best =
    inRow ??
    bestOf(
      said,
      found,
      samples.flatMap((row) => guessesAround(row, found, texts)),
    );
  if (!best) return null;
  return { from: [best.part], carry: carryOf(best), values: best.values };
}

interface Guess {
  part: Part;
  /** What speaks for it apart from its values. */
  bonus: number;
}

function guessesIn(scope: Element, row: Element, css: string, texts: readonly Element[], within?: string): Guess[] {
  const parts = partsOf(scope).filter(({ element }) => scope === row || !holds(row, element));
  const first = parts.findIndex(({ element }) => texts.some((text) => text === element || holds(text, element)));
  const guesses: Guess[] = parts.flatMap(({ element, text, isTime, isPressed }, index) => {
    const isText = texts.some((one) => one === element || holds(one, element) || holds(element, one));
    if (
      isText ||
      isTime ||
      isQuoted(element, scope) ||
      text.length < 2 ||
      text.length > LONGEST ||
      !/\p{L}/u.test(text)
    )
      return [];
    const bonus =
      (hasNameWord(element, row) ? 3 : 0) +
      (isNameTag(element) ? 1 : 0) +
      (first < 0 || index < first ? 1 : -1) -
      (isPressed && element.tagName !== 'A' ? 1 : 0);
    return waysTo(element, scope, css)
      .slice(0, 14)
      .map((sel) => ({ part: { ...(within ? { within } : {}), sel }, bonus }));
  });
  for (const image of scope.querySelectorAll('img[alt]:not([alt=""]), [role="img"][aria-label]')) {
    const attr = image.hasAttribute('alt') ? 'alt' : 'aria-label';
    if (texts.some((one) => holds(one, image)) || (image.getAttribute(attr) ?? '').length > LONGEST) continue;
    if (!/\p{L}{2}/u.test(image.getAttribute(attr) ?? '')) continue;
    for (const sel of waysTo(image, scope, css).slice(0, 8))
      guesses.push({ part: { ...(within ? { within } : {}), sel, attr }, bonus: 0.5 });
  }
  for (const attr of NAME_ATTRIBUTES)
    if (scope.getAttribute(attr)?.trim()) guesses.push({ part: within ? { within, attr } : { attr }, bonus: 2 });
  return guesses;
}

function hasNameWord(element: Element, row: Element): boolean {
  const around = [element, element.parentElement].filter((one) => one !== null && one !== row);
  return around.some(
    (one) =>
      one !== null &&
      marksOf(one)
        .flatMap(wordsOf)
        .some((word) => NAME_WORDS.test(word)),
  );
}

const isNameTag = (element: Element) => /^(?:STRONG|B|H[1-6]|DT|TH|CITE)$/.test(element.tagName);

/** Whether an element of a row is more likely a name than a text, by what it is called. */
export const soundsLikeName = (element: Element, row: Element): boolean =>
  hasNameWord(element, row) || isNameTag(element);

function isQuoted(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = parentOf(at))
    if (
      at.tagName === 'BLOCKQUOTE' ||
      marksOf(at)
        .flatMap(wordsOf)
        .some((word) => QUOTE_WORDS.test(word))
    )
      return true;
  return false;
}

function guessesAround(row: Element, { list, css }: FoundRows, texts: readonly Element[]): Guess[] {
  const guesses: Guess[] = [];
  let level = 0;
  for (let box = parentOf(row); box && box !== list && level < GROUP_LEVELS; box = parentOf(box), level++) {
    const within = marksOf(box)[0];
    if (within) guesses.push(...guessesIn(box, row, css, texts, within));
  }
  return guesses;
}

function bestOf(
  said: ReadonlySet<string>,
  { rows, css, nested, customer, own }: FoundRows,
  guesses: readonly Guess[],
): Learned | null {
  const language = rows[0]?.ownerDocument.documentElement.lang || 'en';
  const tried = new Set<string>();
  let best: { learned: Learned; score: number } | null = null;
  const valueOf = (learned: Learned, row: Element | null) => (row ? (learned.values[rows.indexOf(row)] ?? null) : null);
  for (const { part, bonus } of guesses) {
    const key = JSON.stringify(part);
    if (tried.has(key)) continue;
    tried.add(key);
    const learned = readOnRows(rows, part, nested ? css : undefined);
    const values = learned.values.filter((value) => value !== null);
    if (values.length === 0) continue;
    const [theirs, mine] = [valueOf(learned, customer), valueOf(learned, own)];
    const many = variety(learned);
    const isBad =
      values.some((value) => value.length > 2 * LONGEST || said.has(value) || isTimeText(value, language)) ||
      values.filter((value) => NO_NAME.test(value)).length > values.length / 2;
    const isRare = coverage(learned) < LEAST_COVERAGE || (many === 1 && theirs === null);
    const score =
      bonus +
      (many > 1 && many <= Math.max(2, values.length / 2) ? 2 : 0) +
      (coverage(learned) > 0.9 ? 1 : coverage(learned)) -
      (isBad ? 12 : 0) -
      (isRare && bonus < 3 ? 4 : 0) -
      // What both say is no name ("Reply", "Delivered"); nor is what never comes twice in a long thread.
      (theirs !== null && theirs === mine ? 8 : 0) -
      (values.length > 8 && many > 0.8 * values.length ? 3 : 0);
    if (score > (best?.score ?? 0) + 0.01) best = { learned, score };
  }
  return best && best.score >= LEAST_SCORE ? best.learned : null;
}

/** Whether unnamed rows belong to the name before or after them. */
function carryOf(learned: Learned): 'none' | 'forward' | 'backward' {
  const { values } = learned;
  if (coverage(learned) === 1) return 'none';
  return values[0] === null && values.at(-1) !== null ? 'backward' : 'forward';
}

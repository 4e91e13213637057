import { isTelling, marksOf, tagOf } from './marks-of';
import { stepTo } from './path-to';

/** Steps from the row down to a part of it that a selector may take. */
const DEEPEST = 7;
/** And with the row's own; the schema takes twelve. */
const MOST_STEPS = 11;

/**
 * Selectors for a part of a row as it is seen from the row, the most lasting first.
 *
 * @param rowCss finds the row, for parts that only their place tells
 */
export function waysTo(part: Element, row: Element, rowCss: string): string[] {
  const root = part.getRootNode();
  const pierce = root === row.getRootNode() ? '' : '>>> ';
  const ways = namesOf(part).map((name) => pierce + name);
  const parent = part.parentElement;
  if (parent && parent !== row) ways.push(...namesOf(parent).map((name) => `${pierce}${name} > ${tagOf(part) || '*'}`));
  // Marks that a single word ("[dir]") or a tag gives are weak; the place within the row may be better.
  if (!pierce) ways.push(...placeIn(part, row, rowCss));
  return [...new Set(ways)];
}

function namesOf(element: Element): string[] {
  const marks = marksOf(element);
  const tag = tagOf(element);
  const pairs = marks.flatMap((a, index) => marks.slice(index + 1, index + 4).map((b) => a + b)).slice(0, 10);
  return [...marks, ...marks.map((mark) => tag + mark), ...pairs, ...(isTelling(element) ? [tag] : [])];
}

/** By its place: tags from the row down, first without and then with counting; of deep rows the last tags alone. */
function placeIn(part: Element, row: Element, rowCss: string): string[] {
  if (part === row) return rowCss.includes('>>>') ? [] : [rowCss];
  const chain: Element[] = [];
  for (let at: Element | null = part; at && at !== row; at = at.parentElement) chain.unshift(at);
  if (chain[0]?.parentElement !== row) return [];
  const plain = chain.map((element) => tagOf(element) || stepTo(element));
  const counted = chain.map(stepTo);
  const tails = [2, 3, 4, 5]
    .filter((length) => length <= chain.length)
    .map((length) => plain.slice(-length).join(' > '));
  const countedTails = [2, 3, 4]
    .filter((length) => length <= chain.length)
    .map((length) => counted.slice(-length).join(' > '));
  const rows = rowCss.split(',').map((one) => one.trim());
  const isShort = chain.length <= DEEPEST && rowCss.split(/[>\s]+/).length + chain.length <= MOST_STEPS;
  const from = (steps: string[]) => rows.map((one) => [one, ...steps].join(' > ')).join(', ');
  const whole = isShort ? [from(plain), from(counted)].filter((way) => way.length < 500) : [];
  return [...whole, ...tails, ...countedTails, ...plain.slice(-1)];
}

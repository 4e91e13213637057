import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { isTraversal, parse, type Selector } from 'css-what';

/** Longer ones are no selectors or patterns that a person wrote. */
const LONGEST = 1_000;
/** Every `:has` and every step is work for each element of the page. */
const MOST_HAS = 6;
const MOST_STEPS = 12;
/** Steps that any element fits, one after another, make the engine try every pair of elements. */
const MOST_OPEN_STEPS = 2;
/** Repeats that count as without end, and how many of them one pattern may have. */
const LONG_REPEAT = 20;
const MOST_REPEATS = 5;

/** Why a selector cannot be used, in plain words; null when it can. Needs no document, so packs are checked anywhere. */
export function checkSelector(value: string): string | null {
  if (value.trim() === '') return 'an empty selector';
  if (value.length > LONGEST) return `longer than ${LONGEST} characters`;
  for (const segment of value.split('>>>')) {
    if (segment.trim() === '') continue;
    try {
      const heavy = parse(segment).map(weigh).find(Boolean);
      if (heavy) return heavy;
    } catch (error) {
      return `not a CSS selector: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return value.split('>>>').at(-1)?.trim() === '' ? 'ends in ">>>"' : null;
}

/** Why one of the alternatives of a selector would cost a page too much. */
function weigh(tokens: Selector[]): string | null {
  const has = countHas(tokens);
  if (has.count > MOST_HAS) return `more than ${MOST_HAS} times ":has"`;
  if (has.isNested) return '":has" within ":has"';
  const steps = stepsOf(tokens);
  if (steps.length > MOST_STEPS) return `more than ${MOST_STEPS} steps`;
  const open = steps.filter((step) => step.every(({ type }) => type === 'universal')).length;
  return open > MOST_OPEN_STEPS ? `too costly: more than ${MOST_OPEN_STEPS} steps that any element fits` : null;
}

function stepsOf(tokens: Selector[]): Selector[][] {
  const steps: Selector[][] = [[]];
  for (const token of tokens) {
    if (isTraversal(token)) steps.push([]);
    else steps.at(-1)?.push(token);
  }
  return steps.filter((step) => step.length > 0);
}

function countHas(tokens: Selector[], isInside = false): { count: number; isNested: boolean } {
  let count = 0;
  let isNested = false;
  for (const token of tokens) {
    if (token.type !== 'pseudo' || !Array.isArray(token.data)) continue;
    const isHas = token.name === 'has';
    if (isHas) count++;
    if (isHas && isInside) isNested = true;
    for (const inner of token.data) {
      const below = countHas(inner, isInside || isHas);
      count += below.count;
      isNested ||= below.isNested;
    }
  }
  return { count, isNested };
}

/** Why a regular expression cannot be used; null when it can. */
export function checkPattern(value: string): string | null {
  if (value === '') return 'an empty pattern';
  if (value.length > LONGEST) return `longer than ${LONGEST} characters`;
  try {
    return weighPattern(new RegExpParser().parsePattern(value, undefined, undefined, { unicode: true }));
  } catch (error) {
    return `not a regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Why a pattern could take for ever on a hostile text. What grows without bound is a repeat of a repeat, a repeat of
 * alternatives that may fit the same text, and a reference back to a group.
 */
function weighPattern(pattern: AST.Pattern): string | null {
  let fault: string | null = null;
  let repeats = 0;
  const open: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(repeat) {
      if (repeat.max <= LONG_REPEAT) return;
      repeats++;
      if (open.length > 0) fault = 'too costly: a repetition within a repetition';
      const { element } = repeat;
      if ('alternatives' in element && element.alternatives.length > 1)
        fault = 'too costly: a repetition of alternatives';
      open.push(repeat);
    },
    onQuantifierLeave(repeat) {
      if (open.at(-1) === repeat) open.pop();
    },
    onBackreferenceEnter() {
      fault = 'a reference back to a group';
    },
  });
  return fault ?? (repeats > MOST_REPEATS ? `too costly: more than ${MOST_REPEATS} repetitions` : null);
}

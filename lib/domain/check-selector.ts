import { isTraversal, parse, type Selector } from 'css-what';

/** Longer ones are no selectors that a person wrote. */
const LONGEST = 1_000;
/** Every `:has` and every step is work for each element of the page. */
const MOST_HAS = 6;
const MOST_STEPS = 12;
/** Steps that any element fits, one after another, make the engine try every pair of elements. */
const MOST_OPEN_STEPS = 2;
/** Pseudo-classes that `querySelectorAll` knows and that ask about the page as it is, not about the person's pointer. */
const PSEUDO_CLASSES = new Set(
  (
    'is where not has scope root empty host first-child last-child only-child nth-child nth-last-child first-of-type ' +
    'last-of-type only-of-type nth-of-type nth-last-of-type checked disabled enabled required optional read-only ' +
    'read-write placeholder-shown link any-link lang dir defined'
  ).split(' '),
);

/** Why a selector cannot be used, in plain words; null when it can. Needs no document, so packs are checked anywhere. */
export function checkSelector(value: string): string | null {
  if (value.trim() === '') return 'an empty selector';
  if (value.length > LONGEST) return `longer than ${LONGEST} characters`;
  for (const segment of value.split('>>>')) {
    if (segment.trim() === '') continue;
    try {
      const fault = parse(segment)
        .map((tokens) => (tokens[0] && isTraversal(tokens[0]) ? 'begins with a combinator' : weigh(tokens)))
        .find(Boolean);
      if (fault) return fault;
    } catch (error) {
      return `not a CSS selector: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return value.split('>>>').at(-1)?.trim() === '' ? 'ends in ">>>"' : null;
}

/** Why one of the alternatives of a selector would cost a page too much. */
function weigh(tokens: Selector[]): string | null {
  const unknown = unknownPseudo(tokens);
  if (unknown !== null) return `not a pseudo-class that can be used: "${unknown}"`;
  const has = countHas(tokens);
  if (has.count > MOST_HAS) return `more than ${MOST_HAS} times ":has"`;
  if (has.isNested) return '":has" within ":has"';
  const steps = stepsOf(tokens);
  if (steps.length > MOST_STEPS) return `more than ${MOST_STEPS} steps`;
  const open = steps.filter((step) => step.every(({ type }) => type === 'universal')).length;
  return open > MOST_OPEN_STEPS ? `too costly: more than ${MOST_OPEN_STEPS} steps that any element fits` : null;
}

function unknownPseudo(tokens: readonly Selector[]): string | null {
  for (const token of tokens) {
    if (token.type === 'pseudo-element') return `::${token.name}`;
    if (token.type !== 'pseudo') continue;
    if (!PSEUDO_CLASSES.has(token.name)) return `:${token.name}`;
    if (Array.isArray(token.data))
      for (const inner of token.data) {
        const unknown = unknownPseudo(inner);
        if (unknown !== null) return unknown;
      }
  }
  return null;
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

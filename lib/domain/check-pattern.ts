import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** Longer ones are no patterns that a person wrote. */
const LONGEST = 1_000;
/** Repeats that count as without end; how often what is repeated within repeats may come in all. */
const LONG_REPEAT = 20;
const MOST_TIMES = 60;
/** A repeat of alternatives doubles the ways to fit with each time. */
const MOST_TIMES_OF_CHOICES = 3;
/** Characters of the longest text that a pattern is tried on, and the most ways of sharing them out between its repeats. */
const LONGEST_TRIED = 400;
const MOST_WAYS = 2e7;
/** Ways through the choices and optional groups of a pattern that are weighed. */
const MOST_PATHS = 200;
/** One of each kind of character that patterns tell apart. */
const KINDS = [...' \n\taZ0_-.,:;@#/()[]{}<>"\'!?+*=|\\&%$^~`·é漢٣😀'];

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
 * Why a pattern could take for ever on a hostile text of a few hundred characters. What grows without bound is a repeat
 * of a repeat, a repeat of alternatives that may fit the same text, a reference back to a group, and endless repeats
 * that contend for the same characters.
 */
function weighPattern(pattern: AST.Pattern): string | null {
  let fault: string | null = null;
  const around: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(repeat) {
      if (repeat.max <= 1) return;
      const times = around.reduce((product, { max }) => product * max, repeat.max);
      if (around.length > 0 && times > MOST_TIMES) fault = 'too costly: a repetition within a repetition';
      const { element } = repeat;
      if ('alternatives' in element && element.alternatives.length > 1 && repeat.max > MOST_TIMES_OF_CHOICES)
        fault = 'too costly: a repetition of alternatives';
      around.push(repeat);
    },
    onQuantifierLeave(repeat) {
      if (around.at(-1) === repeat) around.pop();
    },
    onBackreferenceEnter() {
      fault = 'a reference back to a group';
    },
  });
  if (fault) return fault;
  const paths = pathsThrough(pattern.alternatives);
  if (paths.length > MOST_PATHS) return 'too many alternatives';
  const isFixed = pattern.alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  );
  const ways = paths.reduce((sum, path) => sum + waysToFit(path, isFixed), 0);
  return ways > MOST_WAYS ? 'too costly: repetitions that contend for the same text' : null;
}

/** One place of a pattern: which kinds of character it takes, in how many lengths, and whether it may be left out. */
interface Place {
  takes: boolean[];
  lengths: number;
  isOptional: boolean;
}

/**
 * In how many ways the repeats of a pattern may share out one long stretch of the same character between them, at worst.
 * Without a fixed beginning each character of the stretch may be the first, too.
 */
function waysToFit(places: readonly Place[], isFixed: boolean): number {
  let most = 1;
  for (const kind of KINDS.keys()) {
    let endless = isFixed ? 0 : 1;
    let ways = isFixed ? 1 : LONGEST_TRIED;
    for (const { takes, lengths, isOptional } of places) {
      if (takes[kind]) {
        // Of k endless ones the order is given: n to the k, less k faculty.
        ways *= lengths >= LONGEST_TRIED ? lengths / ++endless : lengths;
        most = Math.max(most, ways);
      } else if (!isOptional) [ways, endless] = [1, 0];
    }
  }
  return most;
}

/** Every way through the choices, as a row of places each; more than `MOST_PATHS` when there are too many. */
function pathsThrough(alternatives: readonly AST.Alternative[]): Place[][] {
  return alternatives.flatMap(({ elements }) => {
    let paths: Place[][] = [[]];
    for (const element of elements) {
      const next = pathsOf(element);
      if (paths.length * next.length > MOST_PATHS) return Array.from({ length: MOST_PATHS + 1 }, () => []);
      paths = paths.flatMap((path) => next.map((places) => [...path, ...places]));
    }
    return paths;
  });
}

function pathsOf(element: AST.Element): Place[][] {
  switch (element.type) {
    case 'Character': {
      const own = String.fromCodePoint(element.value);
      return [[{ takes: KINDS.map((kind) => kind === own), lengths: 1, isOptional: false }]];
    }
    case 'CharacterClass':
    case 'CharacterSet':
      return [[{ takes: kindsTaken(element.raw), lengths: 1, isOptional: false }]];
    case 'Quantifier':
      return pathsOfRepeat(element);
    case 'Group':
    case 'CapturingGroup':
      return pathsThrough(element.alternatives);
    default:
      return [[]];
  }
}

function pathsOfRepeat({ element, min, max }: AST.Quantifier): Place[][] {
  const inner = pathsOf(element);
  // What comes once or not at all.
  if (max <= 1 && element.type.endsWith('Group')) return min === 0 ? [[], ...inner] : inner;
  const lengths = max > LONG_REPEAT ? LONGEST_TRIED : max - min + 1;
  // Of what comes again, any part may follow any other.
  const places = inner.flat();
  const takes = KINDS.map((_, kind) => places.some((place) => place.takes[kind]));
  const within = places.reduce((product, place) => product * place.lengths, 1);
  return [[{ takes, lengths: lengths * within, isOptional: min === 0 }]];
}

function kindsTaken(source: string): boolean[] {
  const one = new RegExp(`^(?:${source})$`, 'u');
  return KINDS.map((kind) => one.test(kind));
}

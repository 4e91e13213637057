import { foldWords } from '../promises/fold-words.ts';
import { blankQuoted } from '../promises/own-words.ts';
import { triedDe, triedEn, triedEs, triedFr, type TriedWords } from './tried-words.ts';

/** A step to solve what a conversation is about. */
export interface TriedStep {
  /** Key of the message, and where in it the step stands. */
  message: string;
  start: number;
  end: number;
  /** By the customer's word it was done; ours asked for it. */
  said: 'done' | 'asked';
  /** What came of it, where that stands beside it. */
  outcome: 'failed' | 'helped' | null;
}

export interface TriedMessage {
  key: string;
  direction: string;
  text: string;
}

const READ = 6_000;
/** Longer "steps" are stories. */
const MOST = 120;
/** What came of a step stands so near behind it, in letters. */
const NEAR = 90;

const byLanguage: Readonly<Record<string, TriedWords>> = { en: triedEn, de: triedDe, es: triedEs, fr: triedFr };

const compiled = new Map<TriedWords, ReturnType<typeof compile>>();
const whole = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d'])(?:${source})(?![\p{L}])`, 'gu');

function compile({ did, done, tried, asks, acts, asksTried, denies, ends, failed, helped }: TriedWords) {
  return {
    done: [whole(`(?:${did}) (?<step>(?:${done}))`), whole(`(?:${tried}) (?<step>\\S+)`)],
    asked: [
      whole(`(?:${asks}) (?<step>(?:${acts}))`),
      // A list of steps, or a sentence that begins with one.
      new RegExp(String.raw`(?:^|\n|[.!:] )\s*(?:\d{1,2}[.)] |[-•*] )?(?<step>(?:${acts}))(?![\p{L}])`, 'gu'),
      whole(`(?:${asksTried}) (?<step>\\S+)`),
    ],
    denies: new RegExp(denies, 'u'),
    ends: new RegExp(ends, 'u'),
    // More of the same list: "restarted it and cleared the cache".
    further: {
      done: new RegExp(
        String.raw`^(?:,? and |, | then |; |,? und |,? y |,? et |,? then )(?:also |then |even )?(?<step>(?:${done}))(?![\p{L}])`,
        'u',
      ),
      asked: new RegExp(
        String.raw`^(?:,? and |, | then |; |,? und |,? y |,? et |,? then )(?:also |then |please )?(?<step>(?:${acts}))(?![\p{L}])`,
        'u',
      ),
    },
    joint: / and | und | y | et /gu,
    failed: new RegExp(failed, 'u'),
    helped: new RegExp(helped, 'u'),
  };
}

function compiledOf(words: TriedWords) {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return known;
}

/** Steps in one message; those of one sentence that are joined are steps of their own. */
function findIn({ key, text }: TriedMessage, said: TriedStep['said'], words: TriedWords): TriedStep[] {
  const patterns = compiledOf(words);
  const folded = blankQuoted(foldWords(text.slice(0, READ)));
  const steps: TriedStep[] = [];
  const endOf = (start: number): number => {
    const rest = folded.slice(start);
    const stop = rest.search(patterns.ends);
    let end = stop === -1 ? rest.length : stop;
    // The next of a list begins its own step.
    for (const { index } of rest.slice(0, end).matchAll(patterns.joint))
      if (patterns.further[said].test(rest.slice(index))) {
        end = index;
        break;
      }
    return start + rest.slice(0, end).trimEnd().length;
  };
  const take = (start: number, least: number): void => {
    const end = Math.max(endOf(start), least);
    if (end - start > MOST || steps.some((step) => start < step.end && step.start < end)) return;
    const step: TriedStep = { message: key, start, end, said, outcome: null };
    steps.push(step);
    const further = patterns.further[said].exec(folded.slice(end));
    if (further?.groups?.step !== undefined)
      take(end + further[0].length - further.groups.step.length, end + further[0].length);
    if (said === 'asked') return;
    // What came of a list of steps came of them all.
    const last = further ? steps.at(-1) : step;
    const behind = folded.slice(end, end + NEAR);
    step.outcome =
      last !== undefined && last !== step
        ? last.outcome
        : patterns.failed.test(behind)
          ? 'failed'
          : patterns.helped.test(behind)
            ? 'helped'
            : null;
  };
  for (const pattern of patterns[said])
    for (const match of folded.matchAll(pattern)) {
      const step = match.groups?.step ?? '';
      const start = match.index + match[0].length - step.length;
      const before = folded.slice(Math.max(0, match.index - 40), match.index);
      const own = /[^.!?\n,;]*$/u.exec(before)?.[0] ?? '';
      const isAsked = /^[^.!\n]*\?/u.test(folded.slice(start)) && said === 'done';
      if (step !== '' && !isAsked && !patterns.denies.test(own)) take(start, start + step.length);
    }
  return steps.toSorted((a, b) => a.start - b.start);
}

/**
 * What was tried in a conversation: steps that the customer says they took, and that ours asked for, in order. English, German,
 * Spanish and French; nothing is said of other languages. Precise before plentiful.
 *
 * @param languageOf judges a text's language (ISO 639-1); null where it can't be told: then it is read as English
 */
export function findTried(messages: readonly TriedMessage[], languageOf: (text: string) => string | null): TriedStep[] {
  return messages.flatMap((message) => {
    if (message.text === '' || (message.direction !== 'inbound' && message.direction !== 'outbound')) return [];
    const words = byLanguage[languageOf(message.text)?.split('-')[0] ?? 'en'];
    return words === undefined ? [] : findIn(message, message.direction === 'inbound' ? 'done' : 'asked', words);
  });
}

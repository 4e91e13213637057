import { dueRules, type DueContext, type When } from './due-rules.ts';
import { isoDay, localTime, momentOf } from './local-time.ts';
import type { PromiseLanguage } from './promise-language.ts';
import { dueDe } from './words/due-de.ts';
import { dueEn } from './words/due-en.ts';
import { dueEs } from './words/due-es.ts';
import { dueFr } from './words/due-fr.ts';
import { dueIt } from './words/due-it.ts';
import { duePt } from './words/due-pt.ts';
import type { DueWords } from './words/due-words.ts';

/** Words that say when something is to be done. */
export interface FoundWhen {
  start: number;
  end: number;
  when: When;
}

/** By when something is to be done. */
export interface Due {
  /** The last moment at which it is in time; epoch milliseconds. */
  at: number;
  /** The local day of it, `YYYY-MM-DD`. */
  day: string;
}

/** When and where a message was written. */
export interface Sent {
  /** Epoch milliseconds. */
  at: number;
  /** The agent's time zone: an IANA name or an offset ("+02:00"). */
  zone: string;
  /** Whether 3/4 is March 4; by the language where it is not said: in English only. */
  isMonthFirst?: boolean | undefined;
}

const MINUTES_A_DAY = 1_440;
const MS_A_MINUTE = 60_000;

const wordsOf: Record<PromiseLanguage, DueWords> = { en: dueEn, es: dueEs, fr: dueFr, de: dueDe, it: dueIt, pt: duePt };
const compiled = new Map<PromiseLanguage, { rules: ReturnType<typeof dueRules>; notBefore: RegExp }>();

function compiledOf(language: PromiseLanguage) {
  const known = compiled.get(language);
  if (known) return known;
  const words = wordsOf[language];
  const made = {
    rules: dueRules(words),
    notBefore: new RegExp(String.raw`(?<![\p{L}\d])(?:${words.notBefore}) (?:the |el |le |den |dem |il |o )?$`, 'u'),
  };
  compiled.set(language, made);
  return made;
}

const contextOf = (language: PromiseLanguage, { at, zone, isMonthFirst = language === 'en' }: Sent): DueContext => ({
  sent: localTime(at, zone),
  isMonthFirst,
});

/** All words of a folded text that say when, apart from each other, in order. */
export function findWhens(folded: string, language: PromiseLanguage, sent: Sent): FoundWhen[] {
  const { rules, notBefore } = compiledOf(language);
  const context = contextOf(language, sent);
  const found: FoundWhen[] = [];
  for (const { pattern, read } of rules)
    for (const match of folded.matchAll(pattern)) {
      const when = read(match.groups ?? {}, context);
      if (when !== null) found.push({ start: match.index, end: match.index + match[0].length, when });
    }
  const apart: FoundWhen[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart.filter(
    ({ start, when }) => when.kind === 'clock' || !notBefore.test(folded.slice(Math.max(0, start - 30), start)),
  );
}

/** What such words say together: the last day that is named, with the time of day that is. Null where no day is said. */
export function readDue(whens: readonly When[], sent: Sent): Due | null {
  const local = localTime(sent.at, sent.zone);
  const days = whens.flatMap((when) => (when.kind === 'day' ? [when.day] : []));
  const clock = whens.findLast((when) => when.kind === 'clock');
  const spans = whens.flatMap((when) => (when.kind === 'after' ? [sent.at + when.minutes * MS_A_MINUTE] : []));
  const named = days.length > 0 ? Math.max(...days) : null;
  const moments = [...spans];
  if (named !== null || clock) {
    const minute = clock?.minute ?? MINUTES_A_DAY;
    const day = named ?? (minute > local.minute ? local.day : local.day + 1);
    // The end of a day is the last millisecond that it has.
    moments.push(momentOf(day, minute, sent.zone) - (minute === MINUTES_A_DAY ? 1 : 0));
  }
  if (moments.length === 0) return null;
  const at = Math.max(...moments);
  return { at, day: isoDay(localTime(at, sent.zone).day) };
}

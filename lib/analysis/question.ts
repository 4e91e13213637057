import type { Evidence, QuestionSignal } from '@/lib/domain/signal';
import { createPhraseFinder, type PhraseMatch } from './find-phrases.ts';
import { certainOpenings, questionCues, type QuestionKind, questionKinds } from './lexicon/question-cues.ts';
import type { NormalisedText } from './normalise';
import { type Asking, type Clauses, readClauses } from './question/read-clauses.ts';

type Cue = PhraseMatch<QuestionKind>;

/** How sure what was found makes it; the shares that were right among our own messages, rounded. */
const sureBy = { markAndCue: 0.97, mark: 0.9, cue: 0.85, tag: 0.75 } as const;
const sureOfRhetoric = 0.8;
const sureOfNothing = 0.9;
/** In a language that has no list, only the mark tells. */
const unsureOfNothing = 0.6;

const createFinder = (cues: Record<QuestionKind, string>[]) =>
  createPhraseFinder(cues.flatMap((lists) => questionKinds.map((label) => ({ label, lines: lists[label] }))));

const finders = new Map(Object.entries(questionCues).map(([language, cues]) => [language, createFinder([cues])]));
/** Where the language is not certain, all lists but the openings that mean something else elsewhere, and the English ones. */
const findInAny = createFinder([
  ...Object.entries(questionCues).map(([language, cues]) =>
    language === 'en' ? cues : { ...cues, opening: '', tag: '', statement: '' },
  ),
  { opening: certainOpenings, indirect: '', tag: '', rhetorical: '', remark: '', statement: '' },
]);

interface Found {
  asking: Asking;
  start: number;
  confidence: number;
  cue: Cue | null;
}

const touches = (a: Cue, b: Cue): boolean => a.first <= b.last && b.first <= a.last;

/** What is asked in one sentence, or null. */
function readAsking(asking: Asking, { words, opens }: Clauses, all: readonly Cue[]): Found | null {
  const cues = all.filter(({ first, last }) => first < asking.last && last >= asking.first);
  const of = (kind: QuestionKind): Cue[] => cues.filter(({ label }) => label === kind);
  const isWhole = ({ first, last }: Cue): boolean => first <= asking.first && last === asking.last - 1;
  if (asking.isCourtesy || of('rhetorical').length > 0 || of('remark').some(isWhole)) return null;

  const kept = [...of('opening').filter(({ first }) => opens[first]), ...of('indirect')]
    .filter((cue) => !of('statement').some((other) => touches(cue, other) && other.first <= cue.first))
    .toSorted((a, b) => a.first - b.first);
  const clauseOf = ({ first }: Cue): number => {
    let at = first;
    while (at > asking.first && !opens[at]) at -= 1;
    return words[at]?.start ?? asking.start;
  };
  const tag = of('tag').find((each) => isTag(each, asking, opens));
  const cue = kept.find((each) => tag === undefined || each.first < tag.first);
  const isAsked = asking.mark !== null && asking.last > asking.first;
  const start = cue === undefined || cue.first <= asking.first ? asking.start : clauseOf(cue);
  if (cue !== undefined) return { asking, start, cue, confidence: isAsked ? sureBy.markAndCue : sureBy.cue };
  if (isAsked) return { asking, start: asking.start, cue: null, confidence: sureBy.mark };
  return tag === undefined ? null : { asking, start: asking.start, cue: tag, confidence: sureBy.tag };
}

/** A tag is the last clause, whole, behind a statement of some words. */
const isTag = ({ first, last }: Cue, asking: Asking, opens: readonly boolean[]): boolean =>
  last === asking.last - 1 && opens[first] === true && first - asking.first >= 3;

/**
 * Whether the writer asks something that wants an answer, with or without a question mark, and the clause that asks: of
 * several the one that asks most plainly, the last of equals. Rhetorical questions, courtesies, and questions in quotation
 * marks, quotes, code and links are none. `language` is certain, or null.
 */
export function judgeQuestion(text: NormalisedText, language: string | null): QuestionSignal {
  const clauses = readClauses(text);
  const find = language === null ? findInAny : finders.get(language);
  const cues = (find ?? findInAny)(clauses.words);
  let best: Found | null = null;
  for (const asking of clauses.sentences) {
    const found = readAsking(asking, clauses, cues);
    if (found !== null && found.confidence >= (best?.confidence ?? 0)) best = found;
  }
  if (best === null) {
    const isRhetoric = cues.some(({ label }) => label === 'rhetorical');
    const sure = find === undefined ? unsureOfNothing : isRhetoric ? sureOfRhetoric : sureOfNothing;
    return { isQuestion: false, asked: null, confidence: text.words.length === 0 ? 0 : sure, evidence: [] };
  }
  const { asking, start, cue, confidence } = best;
  const signs = [cue, asking.mark].filter((sign) => sign !== null);
  const evidence: Evidence[] = signs.map((sign) => ({ start: sign.start, end: sign.end, weight: 1 / signs.length }));
  return { isQuestion: true, asked: { start, end: asking.end }, confidence, evidence };
}

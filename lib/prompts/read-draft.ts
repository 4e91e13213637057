import type { Drafted, DraftSentence } from '@/lib/domain/drafted';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { cleanOutput } from './clean-output.ts';
import { createUnsourcedFinder } from './find-unsourced.ts';
import { type GroundSource, groundSentence, hasNumbers, prepareSource } from './ground-sentence.ts';
import { isCourtesy } from './is-courtesy.ts';
import { readsLikeOrders } from './reads-like-orders.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { takeCitations } from './take-citations.ts';
import { NO_ANSWER } from './tasks/draft-reply.ts';
import { numberKeys } from './unsourced/numbers.ts';

export interface DraftContext {
  /** As they were shown, in the order of their numbers: `BuiltPrompt.sources`. */
  sources: readonly PromptSource[];
  /** The whole conversation, nothing hidden. */
  turns: readonly PromptTurn[];
  /** BCP 47 that was asked for; null when it is not known. */
  language: string | null;
  /** Puts back what was hidden. */
  restore?: (text: string) => string;
}

const noAnswer = new RegExp(`[*_"'\`]*${NO_ANSWER.replace('_', '[_ ]')}[*_"'\`.]*`, 'gu');

/** Reads drafts of one request, also while they are still being written: what is shown is the whole text each time. */
export function createDraftReader({
  sources,
  turns,
  language,
  restore = (text) => text,
}: DraftContext): (raw: string) => Drafted {
  const said = (from: PromptTurn['from'][]): string[] =>
    turns.filter((turn) => from.includes(turn.from)).map(({ text }) => text);
  const byTeam = said(['agent']);
  const trusted = sources.filter(({ title, text }) => !readsLikeOrders(`${title}\n${text}`));
  const grounds: GroundSource[] = [
    ...trusted.map(({ id, title, text }) => prepareSource(id, `${title}\n${text}`)),
    prepareSource('conversation', byTeam.join('\n')),
  ];
  const textsOf = (some: readonly PromptSource[]): string[] =>
    some.flatMap(({ title, text, url = '' }) => [title, text, url]);
  const findUnsourced = createUnsourcedFinder({
    sources: [...textsOf(trusted.filter(({ isInternal }) => isInternal !== true)), ...byTeam],
    customer: said(['customer', 'system']),
    internal: textsOf(trusted.filter(({ isInternal }) => isInternal === true)),
    suspect: textsOf(sources.filter((source) => !trusted.includes(source))),
  });
  const known = new Set(turns.flatMap(({ text }) => numberKeys(text)));

  const judge = (sentence: Sentence, cited: readonly number[]): DraftSentence => {
    const { start, end, text } = sentence;
    if (isCourtesy(text) || isPlainQuestion(text)) return { start, end, standing: 'courtesy', sources: [] };
    const claimed = cited.flatMap((number) => sources[number - 1] ?? []).filter((source) => trusted.includes(source));
    const found = groundSentence(text, grounds, known).map(({ id }) => id);
    if (found.length > 0) {
      // Of several that say it, the one that the model named stands first.
      const named = claimed.map(({ id }) => id).filter((id) => found.includes(id));
      return { start, end, standing: 'supported', sources: [...new Set([...named, ...found])].slice(0, 3) };
    }
    const unread = claimed.filter((source) => isOtherLanguage(source.language, language));
    const isNumberKnown = unread.some(({ id }) =>
      grounds.some((ground) => ground.id === id && hasNumbers(text, ground, known)),
    );
    if (unread.length > 0 && isNumberKnown)
      return { start, end, standing: 'claimed', sources: [...new Set(unread.map(({ id }) => id))] };
    return { start, end, standing: 'unsupported', sources: [] };
  };

  return (raw) => {
    const { text: written, isWithoutAnswer } = takeNoAnswer(cleanOutput(restore(raw)));
    const { text, cited } = takeCitations(written);
    return {
      text,
      sentences: splitSentences(text).map((sentence, at, all) => judge(sentence, citedIn(all, at, cited))),
      unsourced: findUnsourced(text),
      hasNoAnswer: isWithoutAnswer,
    };
  };
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
const isOtherLanguage = (one: string | undefined, other: string | null): boolean =>
  one !== undefined && other !== null && primary(one) !== primary(other);

/** Asks the customer something, and states nothing by the way: one clause. */
const isPlainQuestion = (sentence: string): boolean =>
  /[?？][\s"'”’)]*$/u.test(sentence) && sentence.length <= 200 && !/[.;:!]\s/u.test(sentence);

/** The beginning of the mark alone, while it is still coming, is nothing to show. */
function takeNoAnswer(text: string): { text: string; isWithoutAnswer: boolean } {
  if (text !== '' && NO_ANSWER.startsWith(text)) return { text: '', isWithoutAnswer: text === NO_ANSWER };
  const without = text.replace(noAnswer, '').trim();
  return { text: without, isWithoutAnswer: without !== text.trim() };
}

/** A number stands inside its sentence, or behind its end. */
const citedIn = (
  all: readonly Sentence[],
  at: number,
  cited: readonly { at: number; numbers: number[] }[],
): number[] => {
  const from = at === 0 ? -1 : (all[at]?.start ?? 0);
  const to = all[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  return cited.filter((each) => each.at > from && each.at <= to).flatMap(({ numbers }) => numbers);
};

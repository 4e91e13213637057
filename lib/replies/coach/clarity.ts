import type { CoachContext, Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { phrasePattern } from './phrases.ts';
import { countWords } from './read-draft.ts';

/** Words of offices, and of those who build software. */
const office = phrasePattern([
  'pursuant to|aforementioned|above-(?:referenced|mentioned)|herewith|hereby|thereof|heretofore',
  'please be (?:advised|informed)|kindly (?:revert|note|be advised|navigate)|revert (?:to you|back|with)',
  'at your earliest convenience|in due course|at this point in time|in the event that|duly noted|going forward',
  'with regards? to|in regards? to|in respect of|as per|so as to|set forth|prior to|subsequent to',
  'utili[sz](?:e|es|ed|ing|ation)|effectuate|leverage|facilitate|actioned|expedited?|stakeholders|remediat(?:e|ed|ion)',
  'initiated an? (?:investigation|process)|inventory availability|terminate at',
  'hotfix|race condition|daemon|rendering pipeline|regression|root cause analysis|tier (?:two|three|[23])',
]);
const hedge = /(?<!\p{L})(?:might|may|perhaps|possibly|potentially|maybe|presumably|could|conceivably)(?!\p{L})/giu;
const MOST_HEDGES = 2;
/** A sentence of more words has to be read twice. */
const MOST_WORDS = 40;

const acronym = /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,6}|L[123])(?![\p{L}\p{N}])/gu;
/** Everybody knows these; a single one that is not here may be a name. */
const known = new Set(
  'AM PM OK PDF SMS FAQ ID TV PC USB PIN UK US USA EU VAT URL GPS CD DVD PS EUR GBP USD IBAN UPS DHL DPD ATM QR HD IT STILL NOT'.split(
    ' ',
  ),
);
const MOST_ACRONYMS = 1;

const findAcronyms = (text: string, { customerText }: CoachContext): string[] => [
  ...new Set((text.match(acronym) ?? []).filter((word) => !known.has(word) && !customerText.includes(word))),
];

/** Office words, stacked hedges, abbreviations in a row, a sentence that has to be read twice. */
export const observeClarity: Observation = ({ text, sentences }, context) => {
  const stiff = office.exec(text);
  if (stiff && !context.customerText.toLowerCase().includes(stiff[0].toLowerCase()))
    return createRemark('clarity', stiff.index, stiff[0], 'Use the words that you would use aloud.');
  for (const sentence of sentences) {
    if ((sentence.text.match(hedge)?.length ?? 0) > MOST_HEDGES)
      return createRemark('clarity', sentence.start, sentence.text, 'Say how sure you are once.');
    if (findAcronyms(sentence.text, context).length > MOST_ACRONYMS)
      return createRemark(
        'clarity',
        sentence.start,
        sentence.text,
        'Write out the abbreviations that the customer may not know.',
      );
    if (countWords(sentence.text) > MOST_WORDS)
      return createRemark('clarity', sentence.start, sentence.text, 'Make two sentences of this one.');
  }
  return null;
};

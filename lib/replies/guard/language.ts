import { primaryLanguage } from '../primary-language.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck, DraftContext } from './draft-context.ts';
import { sentTexts } from './spoken-text.ts';

/** Both have to be told for certain, by so many words at least. */
const SURE = 0.85;
const MIN_WORDS = 7;
/** The customer's latest messages. */
const LATEST = 4;
/** Enough to tell by; letters. */
const READ = 400;

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

function languageOf(text: string, { judgeLanguage }: DraftContext): string | null {
  const { label, confidence } = judgeLanguage(text);
  return label === null || confidence < SURE ? null : primaryLanguage(label);
}

const inboundTexts = ({ messages }: Pick<DraftContext, 'messages'>): string[] =>
  messages
    .filter(({ direction, text }) => direction === 'inbound' && text !== '')
    .slice(-LATEST)
    .map(({ text }) => text);

/** By conversation: it is told once, not at every letter that the agent writes. */
const told = new WeakMap<DraftContext['messages'], string | null>();

function customerLanguage(context: DraftContext): string | null {
  const known = told.get(context.messages);
  if (known !== undefined) return known;
  const language = languageOf(inboundTexts(context).join('\n').slice(0, READ), context);
  told.set(context.messages, language);
  return language;
}

/** Another language than the customer's, where neither has used it before. */
export const findWrongLanguage: DraftCheck = (draft, context) => {
  if (countWords(draft) < MIN_WORDS) return [];
  const theirs = customerLanguage(context);
  if (theirs === null) return [];
  const ours = languageOf(draft.slice(0, READ), context);
  if (ours === null || ours === theirs) return [];
  const isUsed = [...inboundTexts(context), ...sentTexts(context).slice(-LATEST)]
    .flatMap((text) => text.slice(0, READ).split(/(?<=[.!?])\s+|\n+/u))
    .some((text) => countWords(text) >= MIN_WORDS - 2 && languageOf(text, context) === ours);
  if (isUsed) return [];
  return [
    createFinding(draft, {
      kind: 'language',
      severity: 'caution',
      start: 0,
      end: draft.length,
      why: 'The customer writes in another language.',
      mend: null,
    }),
  ];
};

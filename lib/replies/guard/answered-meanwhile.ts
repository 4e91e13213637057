import { readAllWords } from '../read-words.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';

const said = (text: string): string => readAllWords(text).join(' ');

/**
 * Somebody of the team sent something while this was being written: two answers to one question confuse the customer. Where
 * the page shows what was just sent before it empties its box, that is the draft itself, and nobody else's.
 */
export const findAnsweredMeanwhile: DraftCheck = (draft, { meanwhile = [], agent }) => {
  const own = said(draft);
  const others = meanwhile.filter(({ text }) => {
    const sent = said(text);
    return sent !== '' && sent !== own && !own.startsWith(sent);
  });
  const last = others.at(-1);
  if (!last) return [];
  const who = last.author !== null && last.author !== agent ? last.author : 'Someone';
  return [
    createFinding(draft, {
      kind: 'answered-meanwhile',
      severity: 'caution',
      start: draft.length,
      end: draft.length,
      words: last.text,
      why: `${who} answered here while you were writing. Read it before you send yours.`,
      mend: null,
    }),
  ];
};

import { type EscalationRule, escalationRuleSchema } from '@/lib/domain/escalation-rule';
import type { RuleFault } from '@/lib/domain/rule-draft';
import { z } from '@/lib/domain/zod';
import { checkPhrases } from './check-phrases';
import { fold } from './fold';

/** What people put between words though a phrase has no use for it. */
const idle = /[,"“”„«»!:()[\]…-]/gu;

/** A phrase list as it is looked for: small letters without accents; punctuation that means nothing is left out. */
export const tidyPhrases = (list: string): string =>
  fold(list.replace(/\r\n?/gu, '\n'), Number.POSITIVE_INFINITY)
    .text.replace(idle, ' ')
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim().replace(/ +/gu, ' '))
    .filter((phrase) => phrase !== '')
    .join('\n');

const sentences: Record<string, string> = {
  label: 'A name is needed, at most 100 characters.',
  because: 'Say why in one sentence, at most 300 characters.',
  step: 'Say what to do now, at most 300 characters.',
  level: 'Choose how strong the warning is.',
  examples: 'An example is a message of at most 500 characters; at most 50 of each kind.',
  needs: 'A count is a whole number above 0; a value is a number.',
  id: 'An id is small letters and _.',
};

const draftSchema = z.looseObject({
  phrases: z.record(z.string(), z.string()).default({}),
  harmless: z.string().default(''),
});

/**
 * Reads a rule as a person or a file wrote it: phrases are tidied, and what is wrong is told by field.
 *
 * @param id that the rule gets; without it the input has its own
 */
export function readRuleDraft(input: unknown, id?: string): { rule: EscalationRule | null; faults: RuleFault[] } {
  const draft = draftSchema.safeParse(input);
  if (!draft.success) return { rule: null, faults: [{ field: '', what: 'This is no escalation rule.' }] };
  const lists: [string, string][] = [
    ...Object.entries(draft.data.phrases).map(([language, list]): [string, string] => [`phrases.${language}`, list]),
    ['harmless', draft.data.harmless],
  ];
  // Told of the list as it was written, so that the place is the one that is seen.
  const faults = lists.flatMap(([field, list]) =>
    checkPhrases(list.replace(idle, ' ')).map(({ phrase, start, end, what }): RuleFault => ({
      field,
      what: `Phrase ${phrase}, ${what}`,
      start,
      end,
    })),
  );
  if (faults.length > 0) return { rule: null, faults };
  const phrases = Object.fromEntries(
    Object.entries(draft.data.phrases).flatMap(([language, list]) => {
      const tidy = tidyPhrases(list);
      return tidy === '' ? [] : [[language, tidy]];
    }),
  );
  const parsed = escalationRuleSchema.safeParse({
    ...draft.data,
    ...(id !== undefined && { id }),
    phrases,
    harmless: tidyPhrases(draft.data.harmless),
  });
  if (!parsed.success)
    return {
      rule: null,
      faults: parsed.error.issues.map(({ path, message }) => ({
        field: path.join('.'),
        what: path[0] === 'phrases' || path[0] === 'harmless' ? message : (sentences[String(path[0])] ?? message),
      })),
    };
  const { needs } = parsed.data;
  const isEmpty = Object.keys(phrases).length === 0 && !hasNeed(needs);
  if (isEmpty)
    return {
      rule: null,
      faults: [{ field: 'phrases.en', what: 'The rule needs words, or something else to fire on.' }],
    };
  return { rule: parsed.data, faults: [] };
}

const hasNeed = (needs: EscalationRule['needs']): boolean => {
  if (needs === undefined) return false;
  const { sure: _sure, every: _every, saidTimes: _times, ...asks } = needs;
  return Object.values(asks).some(
    (value) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
};

import type { Generated } from '@/lib/domain/language-model';
import type { BuiltPrompt } from './build-prompt.ts';
import { boundAnswer } from './bound-answer.ts';
import { cleanOutput } from './clean-output.ts';
import { findRepetition } from './find-repetition.ts';
import { readJson } from './read-json.ts';
import { splitSentences } from './split-sentences.ts';

export type ParsedAnswer<Answer> =
  /** `isMended`: it was cut off or broken, and what is there was read all the same. */
  | { ok: true; answer: Answer; isMended: boolean }
  /** `why` is our own words: it goes into the prompt of the repair. */
  | { ok: false; reason: 'empty' | 'repeats' | 'no-json' | 'wrong-shape'; why: string };

const wordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The answer to a prompt as it may be used, or why it can't be. Never throws, whatever the model wrote. */
export function parseAnswer<Answer>(
  { answer: schema }: Pick<BuiltPrompt<Answer>, 'answer'>,
  { text, finish }: Pick<Generated, 'text' | 'finish'>,
): ParsedAnswer<Answer> {
  const cleaned = cleanOutput(text);
  if (wordless(cleaned)) return { ok: false, reason: 'empty', why: 'it was empty' };
  if (schema !== null) return parseJson(schema, cleaned);
  const loop = findRepetition(cleaned);
  const said = loop === null ? cleaned : cleaned.slice(0, loop);
  if (loop !== null && splitSentences(said).length < 2)
    return { ok: false, reason: 'repeats', why: 'it repeated itself' };
  const whole = loop !== null || finish === 'length' ? endAtSentence(said) : said;
  // A prompt without a schema is answered in plain text: its `Answer` is string.
  return { ok: true, answer: whole as Answer, isMended: whole !== cleaned };
}

function parseJson<Answer>(schema: NonNullable<BuiltPrompt<Answer>['answer']>, text: string): ParsedAnswer<Answer> {
  const read = readJson(text);
  if (read === null) return { ok: false, reason: 'no-json', why: 'it was not a JSON object' };
  const parsed = schema.safeParse(boundAnswer(read.value));
  if (parsed.success) return { ok: true, answer: parsed.data, isMended: read.isMended };
  const fields = parsed.error.issues
    .map(({ path }) => path.map(String).join('.'))
    .filter((path) => /^[\w.]+$/u.test(path));
  const named = [...new Set(fields)].slice(0, 5).join(', ');
  return {
    ok: false,
    reason: 'wrong-shape',
    why: named === '' ? 'it had the wrong shape' : `these fields were missing or wrong: ${named}`,
  };
}

/** Up to the end of the last whole sentence; all of it where there is only a part of one. */
function endAtSentence(text: string): string {
  const sentences = splitSentences(text);
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (last === undefined || before === undefined || /[.!?…。！？]["'”’»)\]]*$/u.test(last.text)) return text;
  return text.slice(0, before.end);
}

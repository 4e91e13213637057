import { isRecord } from '@/lib/files/is-record';
import { readText } from '@/lib/files/read-values';

/** A schema.org Question, with what it takes over from the page around it. */
export interface FoundQuestion {
  node: Record<string, unknown>;
  language: unknown;
}

/** Deeper is no page's data. */
const DEEPEST = 30;

const isOfType = (node: Record<string, unknown>, type: string): boolean => {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((one) => readText(one).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type);
};

/** All Questions of JSON-LD, wherever they are: at the top, in `@graph`, in `mainEntity` of a FAQPage or QAPage. */
export function findQuestions(value: unknown, language: unknown = undefined, depth = 0): FoundQuestion[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => findQuestions(one, language, depth + 1));
  if (!isRecord(value)) return [];
  const own = value['inLanguage'] ?? language;
  if (isOfType(value, 'Question')) return [{ node: value, language: own }];
  return Object.values(value).flatMap((one) => findQuestions(one, own, depth + 1));
}

/** The text of the answer that was accepted, or else of the first that was suggested. */
export function answerOf(node: Record<string, unknown>): string {
  for (const answers of [node['acceptedAnswer'], node['suggestedAnswer']]) {
    const [answer] = Array.isArray(answers) ? answers : [answers];
    const text = isRecord(answer) ? readText(answer['text']) : readText(answer);
    if (text !== '') return text;
  }
  return '';
}

import { limits } from '@/lib/domain/limits';
import type { Reply, ReplyVariant } from '@/lib/domain/reply';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { chooseVariant } from './choose-variant';
import { fieldsOf, firstAnswers } from './fields-of';
import { primaryLanguage } from './primary-language';
import { parseTemplate } from './template/parse-template';
import { renderTemplate, type TemplateValues } from './template/render-template';
import { variablesOf } from './template/variables-of';

/** What a suggestion is made for. */
export interface SuggestionContext {
  values: TemplateValues;
  /** BCP 47 of the customer's message; null when not known. */
  language?: string | null;
  /** Of the languages that the agent reads, their own first; the reply's own where none is told. */
  agentLanguages?: readonly string[];
  /** What was answered last to the fields of a reply, by their names. */
  answersOf?: (reply: string) => Readonly<Record<string, string>>;
}

const defined = (values: TemplateValues, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** In a language that the agent reads, where the reply is offered in one that they may not. */
function translate(reply: Reply, shown: ReplyVariant, values: TemplateValues, languages: readonly string[]) {
  const isRead = (language: string) => primaryLanguage(language) === primaryLanguage(shown.language);
  if (languages.some(isRead)) return null;
  const other = chooseVariant(reply, languages.length > 0 ? languages : [reply.language]);
  if (other === null || isRead(other.language)) return null;
  const { language } = other;
  const template = parseTemplate(other.body);
  const fill = { template: other.body, values: defined(values, variablesOf(template)) };
  return { language, text: renderTemplate(template, values, { language }).text, fill };
}

/** A reply as it is offered: in the customer's language where it has one, filled in, with what filling it in anew takes. */
export function makeSuggestion(
  reply: Reply,
  { values, language, agentLanguages = [], answersOf }: SuggestionContext,
  { score, reason }: { score: number; reason: string },
): ReplySuggestion {
  const shown = (language && chooseVariant(reply, [language])) || { language: reply.language, body: reply.body };
  const template = parseTemplate(shown.body);
  const variables = variablesOf(template);
  const fields = fieldsOf(reply.fields, variables);
  const all = { ...firstAnswers(fields, answersOf?.(reply.id)), ...values };
  const { text, unresolved, cursor } = renderTemplate(template, all, { language: shown.language });
  return {
    reply: reply.id,
    title: reply.title,
    shortcut: reply.shortcut,
    text,
    unresolved,
    cursor,
    fill: { template: shown.body, values: defined(all, variables), fields },
    translation: translate(reply, shown, all, agentLanguages),
    language: shown.language,
    pack: reply.pack,
    score: Math.round(score * 1000) / 1000,
    reason: reason.slice(0, limits.name),
  };
}

import { cleanAnswer } from './clean-answer';
import { cleanValue } from '../clean-value';
import { date } from './filters/date';
import { findFilter } from './filters/all';
import { localeOf } from './locale-of';
import { parseTemplate } from './parse-template';
import type { Template, TemplatePart, TemplateVariable } from './template';

/** Variable name to value; undefined or empty where this conversation has none. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

export interface TemplateGap {
  /** The variable, or what was written where no variable could be read. */
  name: string;
  /** In the text, `[start, end)` in UTF-16 code units. */
  start: number;
  end: number;
  /** A value fills it; where false, the reply itself has to be mended. */
  isFillable: boolean;
}

/** Where the value of a variable stands in the text, `[start, end)` in UTF-16 code units. */
export interface FilledPlace {
  name: string;
  start: number;
  end: number;
}

export interface RenderedTemplate {
  text: string;
  /** Variables that had neither a value nor a fallback, and what could not be read; each once. */
  unresolved: string[];
  /** Where they stand in the text. */
  gaps: TemplateGap[];
  /** Where values stand in the text; fallbacks are the reply's own words, and not among them. */
  filled: FilledPlace[];
  /** Where `{{cursor}}` stood; null where it did not. */
  cursor: number | null;
}

/** What a person wrote, here or in a pack, may have lines; what a page shows is held to one. */
const isOwn = (name: string): boolean => /^(?:ask|company|team)\.|^agent\.signature$/.test(name);

const valueOf = (name: string, values: TemplateValues): string => {
  const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
  return isOwn(name) ? cleanAnswer(value) : cleanValue(value);
};

/** The value as it is written; empty where there is none. */
const fillVariable = ({ name, filters }: TemplateVariable, values: TemplateValues, locale: string): string => {
  let value = valueOf(name, values);
  for (const { name: filter, argument } of filters) {
    if (value !== '') value = findFilter(filter)?.apply(value, argument, locale) ?? value;
  }
  // A bare date is no way to speak to a person.
  if (!filters.some((filter) => filter.name === date.name)) value = date.apply(value, 'long', locale);
  return value;
};

/**
 * Fills a reply. A variable without value and fallback, and whatever can't be read, becomes a visible gap such as
 * `[customer.firstName]` and is listed: nothing is ever left out silently. Values are data: one that looks like a template
 * is not filled again, and no text ever holds `{{`. `language` (BCP 47) writes dates and amounts; English unless told.
 *
 * @example renderTemplate('Hi {{customer.firstName|there}}!', {}).text // 'Hi there!'
 */
export function renderTemplate(
  body: string | Template,
  values: TemplateValues,
  { language = 'en' }: { language?: string } = {},
): RenderedTemplate {
  const locale = localeOf(language);
  const gaps: TemplateGap[] = [];
  const filled: FilledPlace[] = [];
  let text = '';
  let cursor: number | null = null;

  const write = (piece: string): void => {
    // Where nothing is put between two braces they would meet, and read like a variable.
    text += text.endsWith('{') && piece.startsWith('{') ? ` ${piece}` : piece;
  };
  const leaveGap = (name: string, isFillable: boolean): void => {
    const start = text.length;
    write(`[${name}]`);
    gaps.push({ name, start, end: text.length, isFillable });
  };
  const writeParts = (parts: readonly TemplatePart[]): void => {
    for (const part of parts) {
      if (part.kind === 'text') write(part.text);
      else if (part.kind === 'cursor') cursor ??= text.length;
      else if (part.kind === 'riddle') leaveGap(part.written, false);
      else if (part.kind === 'if') writeParts(valueOf(part.name, values) === '' ? part.unknown : part.known);
      else {
        const value = fillVariable(part, values, locale);
        if (value !== '') {
          write(value);
          filled.push({ name: part.name, start: text.length - value.length, end: text.length });
        } else if (part.fallback === null) leaveGap(part.name, true);
        else write(part.fallback);
      }
    }
  };
  writeParts((typeof body === 'string' ? parseTemplate(body) : body).parts);
  return { text, unresolved: [...new Set(gaps.map(({ name }) => name))], gaps, filled, cursor };
}

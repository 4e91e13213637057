import { limits } from '@/lib/domain/limits';

/** Text of a value, without what does not show; blank lines and spaces around it are dropped, of a block those lines only. */
export function readText(value: unknown, isBlock = false): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // oxlint-disable-next-line no-control-regex
  const clean = value.replaceAll(/\r\n?/g, '\n').replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]/g, '');
  return isBlock ? clean.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() : clean.trim();
}

/** A web address as written; undefined for any that does not open a page. */
export function readUrl(value: unknown): string | undefined {
  const text = readText(value);
  if (text.length > limits.url || !/^https?:\/\//i.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
}

/** A language as BCP 47: `en_us` is `en-US`. Undefined where it is none. */
export function readLanguage(value: unknown): string | undefined {
  try {
    return Intl.getCanonicalLocales(readText(value).replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A day as `2026-05-01`, of a date or a moment. */
export function readDate(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : readText(value);
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  return day !== undefined && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true ? day : undefined;
}

/** Seconds since 1970 of this century are below, milliseconds above. */
const SECONDS_END = 1e11;

/**
 * A moment as ISO 8601 in UTC, or as written where it is that already. Vendors give ISO dates, or seconds since 1970 as
 * a number.
 */
export function readMoment(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : readText(value);
  // A browser takes the 30th of February for the 2nd of March; the schema does not.
  if (/^\d{4}-/.test(text) && readDate(text) === undefined) return undefined;
  const isFull = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  if (isFull && !Number.isNaN(Date.parse(text))) return text;
  if (/^\d{9,13}$/.test(text)) {
    const count = Number(text);
    return new Date(count < SECONDS_END ? count * 1000 : count).toISOString();
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/.test(text)) return undefined;
  // Without a zone it is taken as UTC, so that each device reads the same.
  const moment = new Date(
    /(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT)$/.test(text) || text.length === 10 ? text : `${text.replace(' ', 'T')}Z`,
  );
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

const nameOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'name' in value) return readText(value.name);
  return readText(value);
};

/**
 * Tags as a list without doubles: of texts, of objects with a `name`, or in one text apart by `|`, else `;`, else `,`.
 * Longer ones are cut.
 */
export function readTags(value: unknown, longest: number = limits.tag): string[] {
  const text = readText(value);
  const separator = ['|', ';', ','].find((mark) => text.includes(mark)) ?? ',';
  const all = Array.isArray(value) ? value.map(nameOf) : text.split(separator).map((tag) => tag.trim());
  return [...new Set(all.map((tag) => tag.slice(0, longest).trim()))].filter((tag) => tag !== '');
}

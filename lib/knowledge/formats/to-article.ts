import { type Article, articleSchema } from '@/lib/domain/article';
import { limits } from '@/lib/domain/limits';
import { quote } from '@/lib/files/quote';
import { readDate, readLanguage, readMoment, readTags, readText, readUrl } from '@/lib/files/read-values';

/** What a format says of an article, as found: anything may be missing or of a wrong kind. */
export type ArticleDraft = { [field in Exclude<keyof Article, 'pack'>]?: unknown };

export interface MadeArticle {
  article: Omit<Article, 'pack'>;
  /** What was left out or changed of it, as sentences. */
  changes: string[];
}

const LONGEST_BODY = 100_000;

const isTold = (value: unknown) => value !== undefined && value !== null && value !== '';

/** What the audience is called elsewhere. */
const forAgents = new Set(['agents', 'agent', 'internal', 'private', 'staff', 'team']);
const readAudience = (value: unknown): Article['audience'] =>
  forAgents.has(readText(value).toLowerCase()) ? 'agents' : 'everyone';

const noWords = new Set(['false', 'no', 'off', '0', 'n']);
const readYes = (value: unknown): boolean =>
  value !== false && value !== 0 && !noWords.has(readText(value).toLowerCase());

/**
 * An article of what a format says, with `id` and `language` where it does not. Gives the reason as a sentence where
 * there is no article in it; small faults are left out and told.
 */
export function toArticle(
  draft: ArticleDraft,
  { id, language }: { id: string; language: string },
): MadeArticle | string {
  const changes: string[] = [];
  const keep = <T>(field: keyof ArticleDraft, name: string, read: (value: unknown) => T | undefined): T | undefined => {
    if (!isTold(draft[field])) return undefined;
    const value = read(draft[field]);
    if (value === undefined) changes.push(`The ${name} ${quote(draft[field])} can not be read and is left out.`);
    return value;
  };
  const whole = readText(draft.title).replaceAll(/\s+/g, ' ');
  if (whole === '') return 'It has no title.';
  const body = readText(draft.body, true);
  if (body === '') return `${quote(whole)} has no text.`;
  if (body.length > LONGEST_BODY) {
    return `${quote(whole)} is longer than ${LONGEST_BODY.toLocaleString('en')} characters. Split it into several articles.`;
  }
  if (whole.length > limits.name) changes.push(`The title is cut to ${limits.name} characters.`);
  const version = Number(draft.version);
  const url = keep('url', 'address', readUrl);
  const reviewBy = keep('reviewBy', 'review date', readDate);
  const updatedAt = keep('updatedAt', 'date', readMoment);
  const made = articleSchema.omit({ pack: true }).safeParse({
    id,
    title: whole.slice(0, limits.name).trim(),
    body,
    ...(url === undefined ? {} : { url }),
    tags: readTags(draft.tags),
    language: keep('language', 'language', readLanguage) ?? language,
    audience: readAudience(draft.audience),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    isSuggested: readYes(draft.isSuggested),
    version: Number.isSafeInteger(version) && version >= 1 ? version : 1,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    sites: readTags(draft.sites, limits.name).slice(0, 100),
  });
  if (!made.success) return `${quote(whole)} does not fit: ${made.error.issues[0]?.message ?? 'it can not be read'}.`;
  return { article: made.data, changes };
}

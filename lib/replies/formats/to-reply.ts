import { limits } from '@/lib/domain/limits';
import {
  type Reply,
  replyAttachmentSchema,
  replyFieldSchema,
  replySchema,
  replyToneSchema,
  replyVariantSchema,
} from '@/lib/domain/reply';
import { type Intent, intentSchema } from '@/lib/domain/signal';
import type { z } from '@/lib/domain/zod';
import { quote } from '@/lib/files/quote';
import { readDate, readLanguage, readMoment, readTags, readText } from '@/lib/files/read-values';
import { readShortcut } from './read-shortcut';
import { titleOf } from './title-of';

/** What a format says of a reply, as found: anything may be missing or of a wrong kind. */
export type FoundReply = { [field in Exclude<keyof Reply, 'pack'> | 'uses']?: unknown };

export interface MadeReply {
  reply: Omit<Reply, 'pack'>;
  /** What was left out or changed of it, as sentences. */
  changes: string[];
  /** Whether the shortcut is written differently here. */
  isShortcutChanged: boolean;
}

const isTold = (value: unknown) => value !== undefined && value !== null && value !== '';
const mostBody = limits.messageText.toLocaleString('en');

/** Those of a list that fit, up to `most`. */
const readList = <T>(value: unknown, schema: z.ZodType<T>, most: number, onMisfit: (item: unknown) => void): T[] =>
  (Array.isArray(value) ? value : []).slice(0, most).flatMap((item: unknown) => {
    const read = schema.safeParse(item);
    if (!read.success) onMisfit(item);
    return read.success ? [read.data] : [];
  });

/**
 * A reply of what a format says, with `id` and `language` where it does not. Gives the reason as a sentence where there
 * is no reply in it; small faults are left out and told.
 */
export function toReply(found: FoundReply, { id, language }: { id: string; language: string }): MadeReply | string {
  const changes: string[] = [];
  const leaveOut = (name: string) => (value: unknown) =>
    void changes.push(`The ${name} ${quote(value)} can not be read and is left out.`);
  const keep = <T>(field: keyof FoundReply, name: string, read: (value: unknown) => T | undefined): T | undefined => {
    if (!isTold(found[field])) return undefined;
    const value = read(found[field]);
    if (value === undefined) leaveOut(name)(found[field]);
    return value;
  };
  const body = readText(found.body, true);
  const { shortcut, isChanged } = readShortcut(found.shortcut);
  const whole = readText(found.title).replaceAll(/\s+/g, ' ') || titleOf(shortcut, body).replaceAll(/\s+/g, ' ');
  if (body === '') return whole === '' ? 'It has no text.' : `${quote(whole)} has no text.`;
  if (body.length > limits.messageText)
    return `${quote(whole)} is longer than ${mostBody} characters. Split it into several replies.`;
  if (whole.length > limits.name) changes.push(`The title is cut to ${limits.name} characters.`);
  const intents = readTags(found.intents).flatMap((name): Intent[] => {
    const intent = intentSchema.safeParse(name);
    if (!intent.success) leaveOut('intent')(name);
    return intent.success ? [intent.data] : [];
  });
  const reviewBy = keep('reviewBy', 'review date', readDate);
  const updatedAt = keep('updatedAt', 'date', readMoment);
  const sites = readTags(found.sites, limits.name).slice(0, 200);
  const made = replySchema.omit({ pack: true }).safeParse({
    id,
    title: whole.slice(0, limits.name).trim(),
    shortcut,
    body,
    tags: readTags(found.tags),
    intents,
    language: keep('language', 'language', readLanguage) ?? language,
    variants: readList(found.variants, replyVariantSchema, 50, leaveOut('text in another language')),
    folder: readText(found.folder).replaceAll(/\s+/g, ' ').slice(0, limits.name),
    tone: keep('tone', 'tone', (value) => replyToneSchema.safeParse(readText(value)).data) ?? 'neutral',
    fields: readList(found.fields, replyFieldSchema, 50, leaveOut('field')),
    attachments: readList(found.attachments, replyAttachmentSchema, 20, leaveOut('attachment')),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(sites.length === 0 ? {} : { sites }),
  });
  if (!made.success) return `${quote(whole)} does not fit: ${made.error.issues[0]?.message ?? 'it can not be read'}.`;
  return { reply: made.data, changes, isShortcutChanged: isChanged };
}

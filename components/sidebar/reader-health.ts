import { isTaught } from '@/lib/domain/taught';
import type { ReaderField, readerReportSchema } from '@/lib/domain/conversation';
import type { z } from '@/lib/domain/zod';
import { channelName } from './display-names';

type Report = z.infer<typeof readerReportSchema>;

/** From the domain: below this the reader itself is in doubt, and the sidebar says so. */
const UNSURE_BELOW = 0.6;
/** Without these a reading is no reading. */
const NEEDED: readonly ReaderField['field'][] = ['list', 'text', 'direction'];

export type HealthLevel = 'good' | 'fair' | 'poor';

/** How well a page is read, as one light: `poor` leaves doubt about who said what, `fair` has gaps. */
export function healthOf({ confidence, warnings, fields }: Report): HealthLevel {
  const isMissing = (field: ReaderField) => field.found === 'none';
  if (confidence < UNSURE_BELOW || fields.some((field) => isMissing(field) && NEEDED.includes(field.field)))
    return 'poor';
  if (warnings.length > 0 || fields.some((field) => isMissing(field) || field.found === 'fallback')) return 'fair';
  return 'good';
}

export const healthWords: Record<HealthLevel, string> = {
  good: 'Read well',
  fair: 'Read in part',
  poor: 'Read with doubt',
};

export const fieldNames: Record<ReaderField['field'], string> = {
  list: 'Messages',
  text: 'Text',
  author: 'Names',
  direction: 'Who wrote',
  time: 'Times',
  customer: 'Customer',
  composer: 'Reply box',
};

/** What the reader is unsure of, as a title: the page as a whole, or what it did not find, or found with doubt. */
export function doubtOf(report: Report): string {
  if (healthOf(report) === 'poor') return 'Deskmate is unsure about this page';
  const named = (fields: readonly ReaderField[]) =>
    fields.map(({ field }) => fieldNames[field].toLowerCase()).join(', ');
  const missing = report.fields.filter(({ found }) => found === 'none');
  if (missing.length > 0) return `Not found on this page: ${named(missing)}`;
  const doubted = report.fields.filter(({ confidence }) => confidence < UNSURE_BELOW);
  return doubted.length > 0 ? `Not certain on this page: ${named(doubted)}` : 'How Deskmate reads this page';
}

export const foundWords: Record<ReaderField['found'], string> = {
  first: 'found where expected',
  fallback: 'found by a second way',
  structure: 'found by the page’s structure',
  none: 'not found',
};

/** By what a page was read: an adapter that the person taught, one for a known site, or its structure alone. */
export function readerName(adapter: string): string {
  if (adapter === 'generic') return 'General reader';
  return isTaught({ id: adapter }) ? 'What was shown here' : `${channelName(adapter)} reader`;
}

/** True where the site is known and this page of it holds no conversation (its settings, its search): nothing is missed there. */
export const isKnownElsewhere = (reason: string): boolean => /^This page of .+ is not a conversation\.$/s.test(reason);

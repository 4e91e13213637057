import type { RetentionBy, RetentionKind } from '@/lib/domain/retention';

/** What each kind is called, and what is in it. */
export const kindWords: Record<RetentionKind, { label: string; detail: string; one: string; many: string }> = {
  conversations: {
    label: 'Conversations',
    detail: 'Messages and what was judged of them, since the last new message',
    one: '1 conversation',
    many: 'conversations',
  },
  customers: {
    label: 'Customers',
    detail: 'Name, notes and tags, once no conversation is left',
    one: '1 customer',
    many: 'customers',
  },
  learned: {
    label: 'What was learned',
    detail: 'From corrections and uses; traces of words, questions without names',
    one: '1 thing learned',
    many: 'things learned',
  },
  audit: {
    label: 'Uses and corrections',
    detail: 'What was inserted, copied or corrected; no message text',
    one: '1 use or correction',
    many: 'uses and corrections',
  },
  ledger: {
    label: 'What left this device',
    detail: 'The list of requests; it names no customer',
    one: '1 request',
    many: 'requests',
  },
};

export const daysOf = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

export const untilErased = 'never';

const times = [
  { value: untilErased, label: 'Until I erase it' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: '1 year' },
  { value: '730', label: '2 years' },
];

/** The times to choose from; a number of days that somebody set by other means is shown as it is. */
export const timesWith = (days: number | null): { value: string; label: string }[] =>
  days === null || times.some(({ value }) => value === String(days))
    ? times
    : [...times, { value: String(days), label: daysOf(days) }];

export const valueOf = (days: number | null): string => (days === null ? untilErased : String(days));
export const daysIn = (value: string): number | null => (value === untilErased ? null : Number(value));

const bySentences: { [K in RetentionBy['kind']]: (by: Extract<RetentionBy, { kind: K }>) => string } = {
  person: () => '',
  default: () => '',
  policy: () => 'your organisation',
  pack: ({ name }) => `the pack “${name}”`,
};
/** Who else decides; empty where it is the person. */
export const sayBy = (by: RetentionBy | null): string =>
  by ? (bySentences[by.kind] as (by: RetentionBy) => string)(by) : '';

/** "3 conversations, 1 customer and 2 requests"; empty where there is nothing. */
export function sayCounts(counts: Record<RetentionKind, number>, number: (value: number) => string): string {
  const parts = (Object.keys(kindWords) as RetentionKind[]).flatMap((kind) => {
    const { one, many } = kindWords[kind];
    return counts[kind] === 0 ? [] : [counts[kind] === 1 ? one : `${number(counts[kind])} ${many}`];
  });
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

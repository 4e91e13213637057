import type { PromiseKind, PromiseState } from '@/lib/domain/promise';

/** What was promised, in a word. */
export const kindNames: Record<PromiseKind, string> = {
  refund: 'Money back',
  callback: 'Call',
  send: 'Something sent',
  update: 'Word from us',
  fix: 'Put right',
  escalate: 'Passed on',
  other: 'Other',
};

/** What is said when the agent has decided. */
export const decidedWords: Record<Exclude<PromiseState, 'open'>, string> = {
  kept: 'Marked as kept',
  broken: 'Marked as not kept',
  dismissed: 'Noted: no promise',
};

import type { RuleSource } from '../rule-source';

export const waitingLong: RuleSource = {
  id: 'waiting_long',
  label: 'Waiting too long',
  level: 'high',
  because: 'The customer has written several times and has been waiting for hours.',
  step: 'Answer now, even if only to say when there will be an answer',
  settles: true,
  needs: { unansweredMessages: 3, waitingMinutes: 240, every: true },
};

import type { RuleSource } from '../rule-source';

export const fallingSentiment: RuleSource = {
  id: 'falling_sentiment',
  label: 'Sharply falling mood',
  level: 'notice',
  because: 'The tone of the last messages has become much more negative.',
  step: 'Slow down: name what went wrong in your own words before you offer a solution',
  settles: true,
  needs: { fallingSentiment: true },
};

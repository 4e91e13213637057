import type { Article } from '@/lib/domain/article';
import type { GapArticle } from '@/lib/domain/help-article';
import { createFault } from '@/lib/models/create-fault';
import { articleOf } from './knowledge-samples';

// Articles that a model wrote, for the pages of knowledge.

export const uncheckedArticle: Article = {
  ...articleOf(0),
  body: 'Tell us within 30 days and we send a new one free of charge.\n\n1. Take a photo of it.\n2. Send it to [email].\n\n## To check\n\nTake this part out when it is done.\n\n- To find out first: Whether this holds for sale items\n- Fill in or take out: [EMAIL_1]',
  madeBy: 'drafted',
  isSuggested: false,
  audience: 'agents',
};
const { version: _version, updatedAt: _updatedAt, pack: _pack, ...draft } = uncheckedArticle;

/** How far the article of a group of questions is. */
export const gapArticles: readonly GapArticle[] = [
  { gap: null, state: 'writing', reason: null, draft: null },
  { gap: null, state: 'failed', reason: createFault('out-of-memory', '').message, draft: null },
  { gap: null, state: 'stopped', reason: null, draft: null },
  { gap: null, state: 'done', reason: null, draft },
];

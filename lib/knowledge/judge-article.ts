import type { RankedArticle } from './rank-articles.ts';

// How sure we are that an article answers: a logistic regression over what was met, fitted to labelled questions with and
// without an answer (half of test/lib/knowledge/shop-questions.ts; training questions of banking77kb, for half of which the
// answering article was taken away; questions of HWU64 about other things). `npm run bench:search` tells how well it holds.

const fit = { base: -5.89, question: 4.34, name: 5.63, both: -4.19, gap: 5.32, near: 2.52, withoutNear: 1.37 };
/** So far ahead of the next article (or behind the first) is as far as it gets. */
const WIDEST_GAP = 0.5;
/** An intent alone just passes the floor, so that "and now??" is answered, too. */
const INTENT_SHARE = 0.28;
/** Accepted for the same question is nearly certain, dismissed for the same nearly hopeless. */
const LEARNED_SHARE = 0.8;

/**
 * The probability that an article answers, 0 to 1. `rival` is the score of the best other article of the ranking;
 * `knowsMeaning` tells whether `nearness` says anything.
 */
export function judgeArticle(article: RankedArticle, rival: number, knowsMeaning: boolean): number {
  const { score, questionCover, nameCover, intentCover, nearness, accepted, dismissed } = article;
  const gap = Math.max(-WIDEST_GAP, Math.min(WIDEST_GAP, score - rival));
  const sum =
    fit.base +
    fit.question * questionCover +
    fit.name * nameCover +
    fit.both * questionCover * nameCover +
    fit.gap * gap +
    (knowsMeaning ? fit.near * nearness - fit.withoutNear : 0);
  const words = 1 / (1 + Math.exp(-sum));
  const intended = words + (1 - words) * INTENT_SHARE * intentCover;
  const learned = intended + (1 - intended) * LEARNED_SHARE * accepted;
  return learned * (1 - LEARNED_SHARE * dismissed);
}

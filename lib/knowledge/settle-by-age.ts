import type { Index } from './index/create-index.ts';
import type { RankedArticle } from './rank-articles.ts';
import { weights } from './ranking-weights.ts';

const DAY = 24 * 60 * 60 * 1_000;
/** After a year an article counts as neither new nor old, as does one without a date. */
const HALF_LIFE_DAYS = 365;
/** Places that are seen; further down nobody looks. */
const PLACES = 10;

/** -1/2 for what was written long ago, 0 where that is not known, 1/2 for what was written today. */
const freshness = (updatedAt: string | undefined, now: number): number => {
  const at = Date.parse(updatedAt ?? '');
  // Whole days, so that two searches of one day answer the same.
  return Number.isNaN(at) ? 0 : 0.5 ** (Math.max(0, Math.floor((now - at) / DAY)) / HALF_LIFE_DAYS) - 0.5;
};

/**
 * Moves the newer of two articles up where both answer as well. `articles` are sorted, the best first; only scores so near
 * that a date may decide are touched.
 */
export function settleByAge(articles: readonly RankedArticle[], index: Pick<Index, 'recordAt'>, now: number): void {
  const shown = articles.slice(0, PLACES);
  const isNear = (a: RankedArticle | undefined, b: RankedArticle | undefined): boolean =>
    a !== undefined && b !== undefined && a.score - b.score < weights.recent;
  const settled = shown.filter((each, at) => isNear(shown[at - 1], each) || isNear(each, shown[at + 1]));
  const shares = settled.map(({ segment, document }) => freshness(index.recordAt(segment, document).updatedAt, now));
  settled.forEach((each, at) => {
    each.score += weights.recent * (shares[at] ?? 0);
  });
}

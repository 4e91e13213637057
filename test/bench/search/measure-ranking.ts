/** What is told of a ranking, in percent: means over the questions. */
export interface RankingMeasures {
  recall1: number;
  recall3: number;
  recall5: number;
  mrr10: number;
  ndcg10: number;
}

const DEPTH = 10;
const discount = (rank: number): number => 1 / Math.log2(rank + 2);

/** Recall@1, @3, @5, MRR@10 and nDCG@10 (binary relevance); `ranked` are ids, the best first. */
export function measureRanking(answers: readonly { relevant: readonly string[]; ranked: readonly string[] }[]) {
  const sums: RankingMeasures = { recall1: 0, recall3: 0, recall5: 0, mrr10: 0, ndcg10: 0 };
  for (const { relevant, ranked } of answers) {
    const wanted = new Set(relevant);
    const top = ranked.slice(0, DEPTH);
    const recallAt = (k: number): number => top.slice(0, k).filter((id) => wanted.has(id)).length / wanted.size;
    sums.recall1 += recallAt(1);
    sums.recall3 += recallAt(3);
    sums.recall5 += recallAt(5);
    const first = top.findIndex((id) => wanted.has(id));
    sums.mrr10 += first === -1 ? 0 : 1 / (first + 1);
    const gained = top.reduce((sum, id, rank) => sum + (wanted.has(id) ? discount(rank) : 0), 0);
    const ideal = Array.from({ length: Math.min(DEPTH, wanted.size) }, (_, rank) => discount(rank));
    sums.ndcg10 += gained / ideal.reduce((sum, each) => sum + each, 0);
  }
  const percent = (sum: number): number => (100 * sum) / Math.max(1, answers.length);
  return {
    recall1: percent(sums.recall1),
    recall3: percent(sums.recall3),
    recall5: percent(sums.recall5),
    mrr10: percent(sums.mrr10),
    ndcg10: percent(sums.ndcg10),
  };
}

import type { Article } from '@/lib/domain/article';
import type { PackSource } from '@/lib/domain/pack';
import type { PackProblem } from '@/lib/domain/pack-offer';
import type { Reply } from '@/lib/domain/reply';

/** So many titles say enough; the number says the rest. */
const mostArticles = 200;

/** What about the installed packs wants a decision: addresses that fail, shortcuts that two replies share, articles past review. */
export function findPackProblems(
  { articles, replies }: { articles: Iterable<Article>; replies: readonly Reply[] },
  sources: readonly PackSource[],
  today: string,
): PackProblem[] {
  const failing = sources.flatMap(({ address, pack, problem }): PackProblem[] =>
    problem === null ? [] : [{ kind: 'source', address, pack, what: problem }],
  );

  const withdrawn = sources.flatMap(({ address, pack, isWithdrawn }): PackProblem[] =>
    isWithdrawn ? [{ kind: 'withdrawn', address, pack }] : [],
  );

  const byShortcut = new Map<string, Reply[]>();
  for (const reply of replies)
    if (reply.shortcut !== '') byShortcut.set(reply.shortcut, [...(byShortcut.get(reply.shortcut) ?? []), reply]);
  const shared = [...byShortcut].flatMap(([shortcut, held]): PackProblem[] =>
    new Set(held.map(({ pack }) => pack)).size > 1
      ? [{ kind: 'shortcut', shortcut, replies: held.map(({ id, title, pack }) => ({ id, title, pack })) }]
      : [],
  );

  const overdue = new Map<string, { id: string; title: string; reviewBy: string }[]>();
  for (const { id, title, pack, reviewBy, isSuggested } of articles)
    if (pack !== null && isSuggested && reviewBy !== undefined && reviewBy < today)
      overdue.set(pack, [...(overdue.get(pack) ?? []), { id, title, reviewBy }]);
  const reviews = [...overdue].map(([pack, late]): PackProblem => ({
    kind: 'review',
    pack,
    articles: late.slice(0, mostArticles),
  }));
  return [...failing, ...withdrawn, ...shared, ...reviews];
}

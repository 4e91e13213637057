import type { Served } from '@/lib/platform/rpc';
import { behindLibrary } from './behind-library';
import type { Desk } from './desk';
import type { knowledgeCalls } from './knowledge-contract';

/** What a dashboard can do with articles, and with what search learned of them. */
export function serveArticles(desk: Desk): Served<typeof knowledgeCalls> {
  const { articles, articleImports: imports, gaps, outcomes } = desk.knowledge;
  const whenLoaded = behindLibrary(desk);
  return {
    articles: whenLoaded(articles.page),
    article: whenLoaded(articles.read),
    saveArticle: whenLoaded(articles.save),
    removeArticles: whenLoaded(articles.remove),
    suggestArticles: whenLoaded(articles.suggest),
    reviewArticles: whenLoaded(articles.review),
    undoArticles: whenLoaded(articles.undo),
    articlePiece: whenLoaded(articles.piece),
    beginImport: (name) => imports.begin(name),
    addToImport: (id, { articles: items, ...read }) => imports.add(id, { items, ...read }),
    planImport: whenLoaded(imports.plan),
    importChange: (id, article) => imports.change(id, article),
    applyImport: (id) => imports.apply(id),
    importProgress: (id) => imports.progress(id),
    cancelImport: (id) => imports.cancel(id),
    gaps: () => gaps.report(),
    dismissGap: (id) => gaps.dismiss(id),
    undoDismissGap: (id) => gaps.undoDismiss(id),
    forgetOutcomes: async (kind) => {
      await outcomes.reset(kind);
      desk.push(desk.tabs.all());
    },
  };
}

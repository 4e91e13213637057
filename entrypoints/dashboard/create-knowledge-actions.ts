import type { KnowledgeActions } from '@/components/dashboard/knowledge/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { downloadBytes } from '@/lib/platform/download-text';
import { applyImport } from './apply-import';
import { collectPieces } from './collect-pieces';
import { describeChange } from './describe-change';
import { articleImports } from './import-desk';
import { planImport } from './plan-import';

/** What the Knowledge pages' buttons do. The code of the formats is loaded when one is wanted. */
export function createKnowledgeActions(desk: () => DashboardDesk): KnowledgeActions {
  const loadFormats = () => import('@/lib/knowledge/formats/formats');

  return {
    list: (query, offset, most) => desk().articles(query, offset, most),
    read: (id) => desk().article(id),
    save: (draft) => desk().saveArticle(draft),
    remove: (choice) => desk().removeArticles(choice),
    suggest: (choice, isSuggested) => desk().suggestArticles(choice, isSuggested),
    review: (choice, reviewBy) => desk().reviewArticles(choice, reviewBy),
    undo: (id) => desk().undoArticles(id),

    formats: async () =>
      (await loadFormats()).articleFormats.map(({ id, name, extensions, write, losses }) => ({
        id,
        name,
        extensions,
        canWrite: write !== undefined,
        losses,
      })),
    planImport: async (files, format, onStep, signal) => {
      const { articleFormats, recogniseFormat } = await loadFormats();
      const formats = {
        many: 'articles',
        all: articleFormats,
        recognise: (named: Parameters<typeof recogniseFormat>[0]) => recogniseFormat(named)?.id ?? null,
        read: async (id: string, ...rest: Parameters<(typeof articleFormats)[number]['read']>) => {
          const chosen = articleFormats.find((one) => one.id === id);
          if (!chosen) throw new Error('This format is not known.');
          const { articles: items, ...read } = await chosen.read(...rest);
          return { items, ...read };
        },
      };
      return planImport({ desk: articleImports(desk()), formats, files, format, onStep, signal });
    },
    importChange: async (importId, articleId) => {
      const change = await desk().importChange(importId, articleId);
      return change && describeChange(change);
    },
    applyImport: (importId, onStep, signal) => applyImport(articleImports(desk()), importId, onStep, signal),
    cancelImport: (importId) => desk().cancelImport(importId),
    exportItems: async (choice, formatId, onStep) => {
      const { articleFormats, writeDownload } = await loadFormats();
      const format = articleFormats.find(({ id }) => id === formatId);
      if (!format) throw new Error('This format is not known.');
      const articles = await collectPieces(async (at) => {
        const { articles: items, ...piece } = await desk().articlePiece(choice, at);
        return { items, ...piece };
      }, onStep);
      const file = writeDownload(format, articles);
      if (!file) throw new Error('There is nothing to write.');
      downloadBytes(file.bytes, file.path.split('/').at(-1) ?? file.path);
      return articles.length;
    },
    gaps: () => desk().gaps(),
    dismissGap: (id) => desk().dismissGap(id),
    undoDismissGap: (id) => desk().undoDismissGap(id),
  };
}

import type { KnowledgeActions } from '@/components/dashboard/knowledge/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { ArticleChoice } from '@/lib/domain/article-list';
import { createFileActions } from './create-file-actions';
import { articleImports } from './import-desk';

/** What the Knowledge pages' buttons do. The code of the formats is loaded when one is wanted. */
export function createKnowledgeActions(desk: () => DashboardDesk): KnowledgeActions {
  return {
    list: (query, offset, most) => desk().articles(query, offset, most),
    read: (id) => desk().article(id),
    save: (draft) => desk().saveArticle(draft),
    remove: (choice) => desk().removeArticles(choice),
    suggest: (choice, isSuggested) => desk().suggestArticles(choice, isSuggested),
    review: (choice, reviewBy) => desk().reviewArticles(choice, reviewBy),
    undo: (id) => desk().undoArticles(id),

    ...createFileActions({
      many: 'articles',
      load: async () => {
        const { articleFormats, recogniseFormat, writeDownload } = await import('@/lib/knowledge/formats/formats');
        return {
          all: articleFormats,
          recognise: recogniseFormat,
          read: async (format, files, options) => {
            const { articles: items, ...read } = await format.read(files, options);
            return { items, ...read };
          },
          write: writeDownload,
        };
      },
      imports: () => articleImports(desk()),
      readChange: (importId, id) => desk().importChange(importId, id),
      readPiece: async (choice: ArticleChoice, at) => {
        const { articles: items, ...piece } = await desk().articlePiece(choice, at);
        return { items, ...piece };
      },
    }),

    gaps: () => desk().gaps(),
    dismissGap: (id) => desk().dismissGap(id),
    undoDismissGap: (id) => desk().undoDismissGap(id),
    readWriter: () => desk().writer(),
    writeGapArticle: (gap) => desk().writeGapArticle(gap),
    gapArticle: () => desk().gapArticle(),
    stopGapArticle: () => desk().stopGapArticle(),
  };
}

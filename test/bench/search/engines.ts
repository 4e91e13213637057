import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { createWordVectors } from '../../../lib/analysis/scoring/create-word-vectors.ts';
import type { Article } from '../../../lib/domain/article.ts';
import { createKnowledge } from '../../../lib/knowledge/create-knowledge.ts';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { createReferenceIndex } from './bm25-reference.ts';
import type { SearchDocument } from './data-sets.ts';

/** Answers ids, the best first. */
export type SearchEngine = (question: string, limit: number) => string[];

export interface NamedEngine {
  name: string;
  /** Takes a tenth of a second a question in the pool: not asked there. */
  isSlow?: boolean;
  index(documents: readonly SearchDocument[]): SearchEngine;
}

export const toArticle = ({ id, title, body }: SearchDocument): Article => ({
  id,
  title,
  // A schema of articles needs a body; two snippets of the pool have none.
  body: body === '' ? title : body,
  tags: [],
  language: 'en',
  audience: 'everyone',
  isSuggested: true,
  version: 1,
  sites: [],
  pack: null,
});

/** Our own; with an artefact the meaning of words joins. */
export const ourEngine = (name: string, artefact: Artefact | null): NamedEngine => ({
  name,
  index(documents) {
    const knowledge = openKnowledge(artefact);
    knowledge.put(documents.map(toArticle));
    return (question, limit) => knowledge.search(question, limit, 'en').map(({ article }) => article);
  },
});

/** An empty knowledge base as the desk makes it. */
export function openKnowledge(artefact: Artefact | null) {
  const knowledge = createKnowledge();
  const network = artefact?.network ?? null;
  const vectors = network === null ? null : { mark: artefact?.hash ?? '', ...createWordVectors(network) };
  for (const _ of knowledge.useWordVectors(vectors));
  return knowledge;
}

const miniSearch = (name: string, options: Record<string, unknown>): NamedEngine => ({
  name,
  index(documents) {
    const index = new MiniSearch<SearchDocument>({ fields: ['title', 'body'] });
    index.addAll(documents);
    return (question, limit) =>
      index
        .search(question, options)
        .slice(0, limit)
        .map(({ id }) => String(id));
  },
});

const orama: NamedEngine = {
  name: 'Orama, its defaults',
  index(documents) {
    const index = create({ schema: { id: 'string', title: 'string', body: 'string' } });
    void insertMultiple(index, [...documents]);
    return (question, limit) => {
      const found = search(index, { term: question, limit, properties: ['title', 'body'] });
      if (found instanceof Promise) throw new Error('Orama answers later than asked for.');
      return found.hits.map(({ document }) => String(document.id));
    };
  },
};

/** What ours is held against, in the same run. */
export const peers: readonly NamedEngine[] = [
  miniSearch('MiniSearch, its defaults', {}),
  {
    ...miniSearch('MiniSearch, title 2, fuzzy, prefix', { boost: { title: 2 }, fuzzy: 0.2, prefix: true }),
    isSlow: true,
  },
  orama,
  { name: 'BM25 reference', index: (documents) => createReferenceIndex(documents, (word) => word) },
  { name: 'BM25 reference, Porter stems', index: (documents) => createReferenceIndex(documents) },
];

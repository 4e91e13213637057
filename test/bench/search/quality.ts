import { readFileSync } from 'node:fs';
import { createRandom } from '../../../lib/analysis/learn/random.ts';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { starterQuestions } from '../../lib/knowledge/starter-questions.ts';
import { readTrainingQuestions, type SearchDocument, type SearchSet } from './data-sets.ts';
import { type NamedEngine, openKnowledge, ourEngine, peers, toArticle } from './engines.ts';
import { measureRanking, type RankingMeasures } from './measure-ranking.ts';

const DEPTH = 10;
const SLOW_FROM = 1_000;
const format = (value: number): string => value.toFixed(1).padStart(6);
const measureNames = ['Recall@1', 'Recall@3', 'Recall@5', 'MRR@10', 'nDCG@10'];

const formatRow = (name: string, measures: RankingMeasures, time = Number.NaN): string => {
  const { recall1, recall3, recall5, mrr10, ndcg10 } = measures;
  const figures = [recall1, recall3, recall5, mrr10, ndcg10].map((value) => format(value).padStart(8)).join(' ');
  return `  ${name.padEnd(36)} ${figures} ${Number.isNaN(time) ? '' : `${(1_000 * time).toFixed(0).padStart(7)} us`}`;
};
const head = `  ${''.padEnd(36)} ${measureNames.map((name) => name.padStart(8)).join(' ')}    a query`;

const measureEngine = ({ name, index }: NamedEngine, { documents, questions }: SearchSet): string => {
  const search = index(documents);
  search('warm up', DEPTH);
  const started = performance.now();
  const answers = questions.map(({ text, rel }) => ({ relevant: rel, ranked: search(text, DEPTH) }));
  return formatRow(name, measureRanking(answers), (performance.now() - started) / questions.length);
};

/** The starter pack that ships, with questions of our own. */
export function readStarterSet(): SearchSet {
  const { articles } = JSON.parse(readFileSync('public/packs/starter.json', 'utf8')) as { articles: SearchDocument[] };
  const labelled = starterQuestions.filter(([, article]) => article !== null);
  return {
    name: `starter pack (${articles.length})`,
    documents: articles,
    questions: labelled.map(([text, article], at) => ({ id: String(at), text, rel: [article ?? ''] })),
  };
}

/** Every engine on every set, in the same run. */
export function* reportQuality(sets: readonly SearchSet[], artefact: Artefact | null): Generator<string> {
  const engines = [...peers, ourEngine('Deskmate, words alone', null), ourEngine('Deskmate', artefact)];
  for (const set of sets) {
    yield `\n${set.name}, ${set.questions.length} questions\n${head}`;
    for (const engine of engines)
      if (engine.isSlow !== true || set.documents.length < SLOW_FROM) yield measureEngine(engine, set);
  }
}

/** Questions as typed in haste: three words with meaning at most, every seventh letter or so wrong. The same each time. */
export function makeTerse({ documents, name, questions }: SearchSet): SearchSet {
  const random = createRandom(77);
  const spoil = (word: string): string => {
    if (word.length < 5 || random() > 0.3) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    return random() < 0.5 ? word.slice(0, at) + word.slice(at + 1) : swapped;
  };
  const terse = questions.map(({ id, text, rel }) => {
    const words = (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => word.length > 3);
    return { id, rel, text: words.slice(-3).map(spoil).join(' ') };
  });
  return { name: `${name}, made terse and misspelled`, documents, questions: terse.filter(({ text }) => text !== '') };
}

/** banking77kb after so many accepted questions an article, drawn from the training questions. */
export function* reportLearned({ documents, questions }: SearchSet, data: string, artefact: Artefact | null) {
  const random = createRandom(7);
  const byArticle = new Map<string, string[]>();
  for (const { text, rel } of readTrainingQuestions(data)) {
    const [article = ''] = rel;
    byArticle.set(article, [...(byArticle.get(article) ?? []), text]);
  }
  const shuffled = [...byArticle].map(([article, texts]) => ({
    article,
    texts: texts
      .map((text) => ({ text, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ text }) => text),
  }));
  const knowledge = openKnowledge(artefact);
  knowledge.put(documents.map(toArticle));
  yield `\nbanking77kb after accepted questions an article\n${head}`;
  for (const count of [0, 1, 3, 5, 10, 30]) {
    const outcomes = shuffled.flatMap(({ article, texts }) =>
      texts
        .slice(0, count)
        .map((question) => ({ at: 0, kind: 'article' as const, item: article, question, what: 'accepted' as const })),
    );
    knowledge.teach(outcomes, 0);
    const started = performance.now();
    const answers = questions.map(({ text, rel }) => ({
      relevant: rel,
      ranked: knowledge.search(text, DEPTH, 'en').map(({ article }) => article),
    }));
    yield formatRow(`${count} accepted`, measureRanking(answers), (performance.now() - started) / questions.length);
  }
}

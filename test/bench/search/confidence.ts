import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import type { Article } from '../../../lib/domain/article.ts';
import { starterQuestions } from '../../lib/knowledge/starter-questions.ts';
import type { SearchSet } from './data-sets.ts';
import { openKnowledge, toArticle } from './engines.ts';

interface Asked {
  text: string;
  /** What answers; null when nothing does. */
  answer: string | null;
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)}%`).padStart(6);

/** How often something is offered, how often the first is right, how often any of the three is. */
const measure = (name: string, articles: readonly Article[], asked: readonly Asked[], artefact: Artefact | null) => {
  const knowledge = openKnowledge(artefact);
  knowledge.put(articles);
  let offered = 0;
  let first = 0;
  let any = 0;
  for (const { text, answer } of asked) {
    const found = knowledge.suggest({ question: text, intent: null, language: 'en' });
    if (found.length > 0) offered += 1;
    if (answer !== null && found[0]?.article === answer) first += 1;
    if (answer !== null && found.some(({ article }) => article === answer)) any += 1;
  }
  const silent = asked.length - offered;
  const cells = [
    percent(offered, asked.length),
    percent(silent, asked.length),
    percent(first, offered),
    percent(any, offered),
  ];
  return `  ${name.padEnd(52)} ${String(asked.length).padStart(6)} ${cells.join('  ')}`;
};

/** Questions about the weather, music and the like: HWU64's test questions, where they are there. */
const readStrangers = (data: string): Asked[] => {
  const file = join(data, 'hwu64', 'test.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, answer: null }));
};

const EVERY = 5;

/** What is offered unasked, and how often rightly; questions that no article answers among them. */
export function* reportConfidence(
  sets: readonly SearchSet[],
  data: string,
  artefact: Artefact | null,
): Generator<string> {
  yield `\nOffered unasked (above the floor)\n  ${''.padEnd(52)}  asked offered silent first right  one of three right`;
  const { articles } = JSON.parse(readFileSync('public/packs/starter.json', 'utf8')) as { articles: Article[] };
  const starter = articles.map((article) => ({ ...article, isSuggested: true, sites: [], pack: null }));
  const asked = starterQuestions.map(([text, answer]) => ({ text, answer }));
  yield measure(
    'starter pack, answered there',
    starter,
    asked.filter(({ answer }) => answer !== null),
    artefact,
  );
  yield measure(
    'starter pack, answered nowhere',
    starter,
    asked.filter(({ answer }) => answer === null),
    artefact,
  );
  const strangers = readStrangers(data);
  if (strangers.length > 0) yield measure('starter pack, HWU64 (other matters)', starter, strangers, artefact);
  for (const { name, documents, questions } of sets.filter(({ name }) => !name.includes('pool'))) {
    const some = questions
      .filter((_, at) => at % EVERY === 0)
      .map(({ text, rel }) => ({ text, answer: rel[0] ?? null }));
    yield measure(name, documents.map(toArticle), some, artefact);
    if (strangers.length > 0)
      yield measure(`${name}, HWU64 (other matters)`, documents.map(toArticle), strangers, artefact);
  }
}

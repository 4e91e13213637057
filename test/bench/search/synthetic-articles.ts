import { createRandom } from '../../../lib/analysis/learn/random.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { SearchDocument } from './data-sets.ts';

const SEED = 20_261_121;
/** As in help centres that were looked at: a title of a line, two or three short sections. */
const TITLE_WORDS = { least: 4, most: 9 };
const SENTENCE_WORDS = { least: 6, most: 18 };
const SENTENCES = { least: 2, most: 6 };
const SECTIONS = { least: 1, most: 3 };
/** Names, codes and product words that stand in few articles: they make the dictionary as long as a real one. */
const RARE_SHARE = 0.02;
const RARE_WORDS = 60_000;

/** Articles made of the words of real ones, as frequent as there. The same seed gives the same articles. */
export function* makeArticles(documents: readonly SearchDocument[], count: number): Generator<Article> {
  const random = createRandom(SEED);
  const words = documents.flatMap(({ title, body }) => `${title} ${body}`.match(/[\p{L}\p{N}'-]+/gu) ?? []);
  const between = ({ least, most }: { least: number; most: number }): number =>
    least + Math.floor(random() * (most - least + 1));
  const word = (): string => {
    if (random() < RARE_SHARE) return `kx${Math.floor(random() ** 2 * RARE_WORDS).toString(36)}`;
    return words[Math.floor(random() * words.length)] ?? '';
  };
  const sentence = (range: { least: number; most: number }): string =>
    Array.from({ length: between(range) }, word).join(' ');
  const section = (): string =>
    Array.from({ length: between(SENTENCES) }, () => `${sentence(SENTENCE_WORDS)}.`).join(' ');
  for (let at = 0; at < count; at += 1) {
    const more = Array.from({ length: between(SECTIONS) - 1 }, () => `## ${sentence(TITLE_WORDS)}\n\n${section()}`);
    yield {
      id: `article-${at}`,
      title: sentence(TITLE_WORDS),
      body: [section(), ...more].join('\n\n'),
      tags: [word()],
      language: 'en',
      audience: 'everyone',
      isSuggested: true,
      version: 1,
      sites: [],
      pack: null,
    };
  }
}

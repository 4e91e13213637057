import { readFileSync } from 'node:fs';
import { groundSentence, prepareSource } from '../../../lib/prompts/ground-sentence.ts';
import type { LabelledSentence } from './sentences.ts';

interface Pack {
  articles: { id: string; title: string; body: string }[];
}

/** How the check by words judges labelled sentences, each against its own article. */
export function scoreGrounding(sentences: readonly LabelledSentence[]): {
  said: number;
  foundOfSaid: number;
  unsaid: number;
  foundOfUnsaid: number;
  wrong: string[];
} {
  const pack = JSON.parse(readFileSync(new URL('../../../public/packs/starter.json', import.meta.url), 'utf8')) as Pack;
  const wrong: string[] = [];
  let foundOfSaid = 0;
  let foundOfUnsaid = 0;
  for (const { article, text, isSaid } of sentences) {
    const source = pack.articles.find(({ id }) => id === article);
    if (source === undefined) throw new Error(`The starter pack has no article “${article}”.`);
    const prepared = prepareSource(article, `${source.title}\n${source.body}`);
    const isFound = groundSentence(text, [prepared], new Set()).length > 0;
    if (isFound && isSaid) foundOfSaid += 1;
    if (isFound && !isSaid) foundOfUnsaid += 1;
    if (isFound !== isSaid) wrong.push(`${isSaid ? 'missed' : 'believed'}: ${text}`);
  }
  const said = sentences.filter(({ isSaid }) => isSaid).length;
  return { said, foundOfSaid, unsaid: sentences.length - said, foundOfUnsaid, wrong };
}

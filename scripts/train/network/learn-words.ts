import { buildLexicon, type Lexicon, readTokenTexts } from './lexicon.ts';
import { lexiconSize, vectorRecipe } from './network-recipe.ts';
import { scaleVectors } from './scale-vectors.ts';
import { trainVectors, type WordVectors } from './train-vectors.ts';

/** Words, and what they mean by the company that they keep. */
export interface Words {
  lexicon: Lexicon;
  vectors: WordVectors;
}

/** Learns the words of some texts. The same texts in the same order give the same numbers. */
export function learnWords(texts: readonly string[], tell: (line: string) => void): Words {
  const once = [...new Set(texts)];
  const lexicon = buildLexicon(once, lexiconSize);
  const tokens = readTokenTexts(once, lexicon);
  const vectors = scaleVectors(trainVectors(tokens, lexicon, vectorRecipe));
  tell(`words: ${lexicon.rows} from ${tokens.entries.length} tokens of ${once.length} texts`);
  return { lexicon, vectors };
}

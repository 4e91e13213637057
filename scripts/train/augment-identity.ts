import type { Example } from '../../lib/analysis/learn/example.ts';
import { createRandom } from '../../lib/analysis/learn/random.ts';
import { identityTerms } from './identity-terms.ts';
import { familyNames, firstNames } from './invented-names.ts';

const seed = 20_261_121;
/** Every so many English messages get copies. */
const everyOther = 4;
const copiesOfEach = 2;

/** Ways to say who one is beside what one wants. "I am a …" is close to frames of `test/fairness`; its terms and names are not in the lists. */
const frames: ((text: string, term: string, name: string) => string)[] = [
  (text, term) => `I am ${term}. ${text}`,
  (text, term) => `I'm ${term}, ${text}`,
  (text, term) => `As ${term}: ${text}`,
  (text, term) => `${text} (${term} here)`,
  (text, term) => `${text} I am ${term} by the way.`,
  (text, term) => `My friend is ${term}. ${text}`,
  (text, _, name) => `${name} here. ${text}`,
  (text, _, name) => `${text} ${name}`,
  (text, _, name) => `My name is ${name}. ${text}`,
];

const terms = Object.values(identityTerms);

/**
 * Copies of some messages in which somebody says who they are, with the labels of the original: whoever writes it, the
 * judgement is to be the same (counterfactual data augmentation; Zhao, Wang, Yatskar, Ordonez and Chang, "Gender bias in
 * coreference resolution", NAACL 2018). Messages that hold a term already are copied with others of its kind. The originals
 * are not among the copies. The same messages give the same copies.
 */
export function augmentIdentity(examples: readonly Example[]): Example[] {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const writeName = (): string => {
    const first = pick(firstNames);
    return random() < 0.5 ? first : `${first} ${pick(familyNames)}`;
  };
  return examples.flatMap((example, at) => {
    if (example.language !== 'en') return [];
    const swapped = swapTerm(example.text, pick);
    if (swapped !== null) return [{ ...example, text: swapped }];
    if (at % everyOther !== 0) return [];
    return Array.from({ length: copiesOfEach }, () => ({
      ...example,
      text: pick(frames)(example.text, pick(pick(terms)), writeName()),
    }));
  });
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function standsIn(text: string, term: string): boolean {
  const at = text.indexOf(term);
  return at !== -1 && !isLetter(text[at - 1]) && !isLetter(text[at + term.length]);
}

/** The text with its first identity term replaced by another of the same kind, or null when it holds none. */
function swapTerm(text: string, pick: <Item>(items: readonly Item[]) => Item): string | null {
  for (const kind of terms) {
    const found = kind.find((term) => standsIn(text, term));
    if (found !== undefined) return text.replace(found, () => pick(kind.filter((term) => term !== found)));
  }
  return null;
}

import { synonymGroups } from './synonym-groups.ts';
import { type StemLanguage, stemLanguages } from './stop-words.ts';
import { readTerms, stemWord } from './terms.ts';

/** Stems that mean about the same as this stem, or as two neighbouring stems joined by a space; itself left out. */
export type FindSynonyms = (stem: string) => string[];

const stemsOf = (word: string, languages: readonly StemLanguage[]): string[] => [
  ...new Set(languages.map((language) => stemWord(word, language))),
];

/** One member of a group as it is looked up: a stem, or two stems joined by a space. Longer phrases have none. */
const keysOf = (words: readonly string[], languages: readonly StemLanguage[]): string[] => {
  const [first = '', second] = words;
  if (words.length > 2) return [];
  if (second === undefined) return stemsOf(first, languages);
  return stemsOf(first, languages).flatMap((left) => stemsOf(second, languages).map((right) => `${left} ${right}`));
};

type Table = Map<string, Set<string>>;

const addGroup = (table: Table, members: readonly string[][], languages: readonly StemLanguage[]): void => {
  const singles = members.flatMap(([word = '', ...more]) => (more.length > 0 ? [] : stemsOf(word, languages)));
  for (const key of members.flatMap((member) => keysOf(member, languages)))
    table.set(key, new Set([...(table.get(key) ?? []), ...singles]));
};

let shipped: Table | undefined;

const buildShipped = (): Table => {
  const table: Table = new Map();
  for (const line of synonymGroups.trim().split('\n')) {
    const members = line.split(' ').map((member) => member.split('+'));
    addGroup(table, members, ['en', 'es']);
  }
  return table;
};

/** More groups than a pack may have would slow each question down. */
const MOST_GROUPS = 10_000;

/**
 * The synonyms that ship, and a team's own beside them. A team's phrase ("RMA", "return authorisation") is found by its
 * words, too.
 */
export function createSynonyms(own: readonly (readonly string[])[]): FindSynonyms {
  shipped ??= buildShipped();
  const ours = shipped;
  const theirs: Table = new Map();
  for (const group of own.slice(0, MOST_GROUPS)) {
    const members = group.map((member) => readTerms(member, 'en'));
    const words = members.map((terms) => terms.map(({ text }) => text)).filter((member) => member.length > 0);
    addGroup(theirs, words, stemLanguages);
    const phrases = members.filter((terms) => terms.length > 1).flat();
    const telling = phrases.filter(({ weight }) => weight === 1).flatMap(({ text }) => stemsOf(text, stemLanguages));
    for (const key of words.flatMap((member) => keysOf(member, stemLanguages)))
      for (const stem of telling) theirs.get(key)?.add(stem);
  }
  return (stem) => {
    const both = [...(ours.get(stem) ?? []), ...(theirs.get(stem) ?? [])];
    return both.length === 0 ? both : [...new Set(both)].filter((each) => !stem.split(' ').includes(each));
  };
}

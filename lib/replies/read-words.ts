/** Words that say nothing about which reply fits. */
const common = new Set(
  `a an and are at be been but can could did do does for from get had has have he her hi hello hey him his how i if in is it its just me my no not of on or our please
  she so some still that the their them there they this to up us was we were what when where which who why will with would you your thanks thank
  al como con de del el ella en es esta este fue ha hay he la las le lo los me mi muy no nos o para pero por que se si sin su sus te tengo un una y ya hola gracias favor`.split(
    /\s+/,
  ),
);

/** Words looked at in one text. */
const MAX_WORDS = 300;
const MAX_WORD = 40;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Words in order, folded; in scripts without spaces a run of letters is one word. Linear; never throws. */
export function readAllWords(text: string): string[] {
  const words = fold(text.slice(0, MAX_WORDS * 10)).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => word.replace(/['’]/g, '').slice(0, MAX_WORD));
}

/** Scripts written without spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u;
const runs = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[^])+`, 'gu');
/** Words of one text in the index; more than a reply can have in five languages and be read. */
const MAX_INDEXED = 5_000;

export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** Two signs each, which needs no dictionary; one alone stays. */
const pairsOf = (run: string): string[] => {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
};

/** The words that a text is searched by, each once: those of the whole text that tell, and pairs of signs where no spaces are. */
export function readSearchWords(text: string, most: number = MAX_INDEXED): string[] {
  const words = fold(text)
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)
    ?.flatMap((word) => word.match(runs) ?? [])
    .flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [run.replace(/['’]/g, '').slice(0, MAX_WORD)]));
  const some = [...new Set(words?.slice(0, most))].filter((word) => word !== '');
  const telling = some.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : some;
}

/** The same of what is looked for: its first words. */
export const readQueryWords = (text: string): string[] => readSearchWords(text.slice(0, MAX_WORDS * 10), MAX_WORDS);

/** The words that tell one reply from another, each once; all words when there are no others. */
export function readWords(text: string): string[] {
  const words = [...new Set(readAllWords(text))];
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

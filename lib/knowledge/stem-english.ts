/**
 * Porter's algorithm (1980), written from its description: strips English endings so that "refunded", "refunds" and
 * "refunding" meet. Rules are rows of [ending, replacement]; the first ending that fits decides its step.
 */
type Rules = readonly (readonly [string, string])[];

const vowelsOnly = /[aeiou]/;
const isVowel = (word: string, at: number): boolean => {
  const letter = word[at] ?? '';
  return vowelsOnly.test(letter) || (letter === 'y' && at > 0 && !isVowel(word, at - 1));
};

/** How many times a vowel run is followed by a consonant run: Porter's m. */
const measure = (stem: string): number => {
  let count = 0;
  let wasVowel = false;
  for (let at = 0; at < stem.length; at += 1) {
    const vowel = isVowel(stem, at);
    if (wasVowel && !vowel) count += 1;
    wasVowel = vowel;
  }
  return count;
};

const hasVowel = (stem: string): boolean => [...stem].some((_, at) => isVowel(stem, at));
const endsDouble = (word: string): boolean => /([^aeiou])\1$/.test(word);
/** Consonant, vowel, consonant, the last none of w, x, y: "hop", not "how". */
const endsShort = (word: string): boolean => {
  const n = word.length;
  return n > 2 && !isVowel(word, n - 3) && isVowel(word, n - 2) && !isVowel(word, n - 1) && !/[wxy]$/.test(word);
};

const step2: Rules = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const step3: Rules = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4: Rules = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'sion',
  'tion',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
  'ou',
].map((ending) => [ending, ending === 'sion' ? 's' : ending === 'tion' ? 't' : '']);

const replaceEnding = (word: string, rules: Rules, least: number): string => {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return word;
  const stem = word.slice(0, -rule[0].length) + rule[1];
  // "sion" and "tion" keep their first letter, which counts for the measure.
  const measured = rule[1].length === 1 && least > 0 ? stem : word.slice(0, -rule[0].length);
  return measure(measured) > least ? stem : word;
};

const dropPlural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

const dropTense = (word: string): string => {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (!hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
};

const dropFinal = (word: string): string => {
  let stem = word;
  if (stem.endsWith('e')) {
    const bare = stem.slice(0, -1);
    if (measure(bare) > 1 || (measure(bare) === 1 && !endsShort(bare))) stem = bare;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
};

/** The stem of one lower-case English word without diacritics. Words of one or two letters, and words with digits, stay. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = dropTense(dropPlural(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(stem, step2, 0);
  stem = replaceEnding(stem, step3, 0);
  stem = replaceEnding(stem, step4, 1);
  return dropFinal(stem);
}

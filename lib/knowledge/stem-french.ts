/** Endings, the longest first, and what stands in their place; what is left must keep three letters. */
const endings: readonly (readonly [string, string])[] = [
  ['issements', ''],
  ['issement', ''],
  ['ablement', ''],
  ['ements', ''],
  ['ement', ''],
  ['ations', ''],
  ['ation', ''],
  ['ateurs', ''],
  ['ateur', ''],
  ['atrice', ''],
  ['itions', ''],
  ['ition', ''],
  ['ables', ''],
  ['able', ''],
  ['euses', ''],
  ['euse', ''],
  ['ments', ''],
  ['ment', ''],
  ['ances', ''],
  ['ance', ''],
  ['ences', ''],
  ['ence', ''],
  ['aient', ''],
  ['eront', ''],
  ['iront', ''],
  ['erait', ''],
  ['issez', ''],
  ['issent', ''],
  ['ites', ''],
  ['iser', ''],
  ['ages', ''],
  ['age', ''],
  ['ions', ''],
  ['ion', ''],
  ['eurs', ''],
  ['eur', ''],
  ['ives', ''],
  ['ive', ''],
  ['ees', ''],
  ['ais', ''],
  ['ait', ''],
  ['ant', ''],
  ['ent', ''],
  ['era', ''],
  ['ons', ''],
  ['aux', 'al'],
  ['eux', ''],
  ['ee', ''],
  ['es', ''],
  ['er', ''],
  ['ez', ''],
  ['ir', ''],
  ['is', ''],
  ['it', ''],
  ['re', 'r'],
  ['e', ''],
  ['s', ''],
  ['x', ''],
  ['i', ''],
  ['u', ''],
];

/**
 * A light stem of one lower-case French word without diacritics: "remboursement", "rembourser" and "remboursé" meet in
 * "rembours". It knows no grammar; short words and words with digits stay as they are.
 */
export function stemFrench(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const found = endings.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3);
  const stem = found === undefined ? word : word.slice(0, -found[0].length) + found[1];
  const single = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return /[aeiouy]/.test(single) && single.length >= 3 ? single : word;
}

/** Endings of verbs and nouns, the longest first; what is left must keep three letters and a vowel. */
const endings =
  'amentos amento imentos imento adores adora ador acoes acao icoes icao ucoes ucao aveis avel iveis ivel ariam eriam iriam aremos eremos avamos ando endo indo aram eram iram aria eria iria amos emos imos ados adas idos idas ado ada ido ida ava ar er ir am em oes ao aes ais eis ois ou ei eu iu ia io os as es a e o s m'.split(
    ' ',
  );

/**
 * A light stem of one lower-case Portuguese word without diacritics: "devolução", "devolver" stay apart, but "cobrado",
 * "cobrança" and "cobrar" come near: "cobr". It knows no grammar; short words and words with digits stay as they are.
 */
export function stemPortuguese(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word.replace(/mente$/, '').replace(/ancas?$/, '');
  const ending =
    bare === word ? endings.find((each) => bare.endsWith(each) && bare.length - each.length >= 3) : undefined;
  const stem = ending === undefined ? bare : bare.slice(0, -ending.length);
  return stem.length >= 3 && /[aeiou]/.test(stem) ? stem : word;
}

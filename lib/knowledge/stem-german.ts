/** Endings of nouns made from verbs and adjectives; what is left must keep four letters. */
const derived = /(?:(?:ig|lich|isch)(?:keit|heit)|keit|heit|ungen|ung|lich|isch|igen|ig)$/;
/** Endings of case, number and person; what is left must keep three letters. */
const inflected = /(?:ern|est|end|em|en|er|es|te|ten|tet|test|et|st|e|n|s|t)$/;
/** "zuruckgesendet" and "zurucksenden", "bezahlt" and "bezahlen": the mark of the participle goes. */
const participle = /^((?:zuruck|ab|an|auf|aus|ein|um|weg|mit|nach|vor|zu)?)ge(?=.{4,}(?:t|en)$)/;

/**
 * A light stem of one lower-case German word without diacritics: "bestellung", "bestellungen" and "bestellt" meet in
 * "bestell". It knows no grammar; short words and words with digits stay as they are.
 */
export function stemGerman(word: string): string {
  const plain = word.replaceAll('ß', 'ss');
  if (plain.length < 4 || !/^[a-z]+$/.test(plain)) return plain;
  let stem = plain.replace(participle, '$1');
  const once = stem.replace(inflected, '');
  if (once.length >= 3 && /[aeiouy]/.test(once)) stem = once;
  const bare = stem.replace(derived, '');
  if (bare.length >= 4) stem = bare;
  const twice = stem.replace(/(?:en|er|es|e|t)$/, '');
  return twice.length >= 4 && /[aeiouy]/.test(twice) ? twice : stem;
}

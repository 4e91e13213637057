/** Pronouns that hang on to a verb: "devolverme", "cancelarlo". */
const pronouns = /(?<=ar|er|ir|ando|iendo)(?:me|te|se|nos|los|las|les|lo|la|le|melo|mela|selo|sela)$/;

/** Endings of verbs and nouns, the longest first; what is left must keep three letters and a vowel. */
const endings = [
  'aciones',
  'uciones',
  'amientos',
  'imientos',
  'amiento',
  'imiento',
  'adores',
  'idores',
  'acion',
  'ucion',
  'ciones',
  'iendo',
  'ieron',
  'abamos',
  'iamos',
  'aron',
  'ando',
  'amos',
  'emos',
  'imos',
  'ador',
  'idor',
  'cion',
  'aban',
  'ados',
  'adas',
  'idos',
  'idas',
  'ado',
  'ada',
  'ido',
  'ida',
  'aba',
  'ian',
  'ara',
  'era',
  'ira',
  'ar',
  'er',
  'ir',
  'an',
  'en',
  'es',
  'as',
  'os',
  'ia',
  'io',
  'ie',
  'a',
  'e',
  'o',
  's',
];

/**
 * A light stem of one lower-case Spanish word without diacritics: "cobrado", "cobraron" and "cobro" meet in "cobr".
 * It knows no grammar; short words and words with digits stay as they are.
 */
export function stemSpanish(word: string): string {
  if (word.length < 4 || !/^[a-zñ]+$/.test(word)) return word;
  const bare = word.replace(/mente$/, '').replace(pronouns, '');
  const ending = endings.find((each) => bare.endsWith(each) && bare.length - each.length >= 3);
  const stem = ending === undefined ? bare : bare.slice(0, -ending.length);
  return /[aeiou]/.test(stem) ? stem : bare;
}

/** Pronouns that hang on to a verb: "cancellarlo", "rimborsarmi". */
const pronouns = /(?<=ar|er|ir|ando|endo)(?:mi|ti|si|ci|vi|lo|la|li|le|ne|melo|mela)$/;

/** Endings of verbs and nouns, the longest first; what is left must keep three letters and a vowel. */
const endings =
  'azioni azione uzioni uzione amenti amento imenti imento atori atore atrice abili abile ibili ibile ivano avano evano erebbe eranno iranno endo ando iamo ate ete ite ato ata ati ito ita iti uto uta uti are ere ire ano ono era ava iva ie ia io ii a e i o'.split(
    ' ',
  );

/**
 * A light stem of one lower-case Italian word without diacritics: "rimborso", "rimborsare" and "rimborsato" meet in
 * "rimbors". It knows no grammar; short words and words with digits stay as they are.
 */
export function stemItalian(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word.replace(/mente$/, '').replace(pronouns, (_, at: number) => (at > 0 ? 'e' : ''));
  const ending = endings.find((each) => bare.endsWith(each) && bare.length - each.length >= 3);
  const stem = ending === undefined ? bare : bare.slice(0, -ending.length);
  // "pacchi" and "pacco", "rimborsi" and "rimborso": the h only keeps the sound.
  const plain = stem.replace(/([cg])h$/, '$1');
  return /[aeiou]/.test(plain) ? plain : bare;
}

/** Words that a person's name does not have: companies, teams, and what pages show for nobody in particular. */
const impersonal = new Set(
  `ltd limited inc incorporated llc llp plc gmbh ag kg corp corporation co company sa sl srl spa bv nv oy ab pty group holding services service solutions
  support team shop store boutique studio official online hotel restaurant cafe bar agency media news club school association foundation bank
  customer client cliente guest user usuario visitor visitante unknown anonymous anonimo deleted facebook instagram whatsapp twitter admin info
  sales office hello contact account tienda equipo soporte empresa and y und et the`.split(/\s+/),
);
const honorifics = new Set('mr mrs ms miss mx dr prof sir sr sra srta don dona herr frau mme mlle'.split(' '));

/** First and second halves of given names that are said together. */
const firstHalves = new Set('maria jose juan ana luis carlos miguel jean marie anne pedro francisco rosa'.split(' '));
const secondHalves = new Set(
  `maria jose luis carlos antonio manuel miguel angel pedro pablo jesus ignacio javier carmen isabel teresa dolores pilar fernanda francisco
  alberto eduardo ramon cristina belen pierre paul claude luc marc philippe michel jacques marie sophie laure`.split(
    /\s+/,
  ),
);

/** Letters of scripts in which the given name comes last or unmarked: better none than the wrong one. */
const familyFirst = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const nameWord = /^\p{L}[\p{L}\p{M}'’-]+$/u;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();

/** "maria" and "MARIA" become "Maria"; "McKay" stays. */
const capitalise = (word: string): string => {
  const isPlain = word === word.toLowerCase() || word === word.toUpperCase();
  if (!isPlain) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
};

const isUnlikely = (word: string): boolean => {
  if (!nameWord.test(word)) return true;
  // Initials run together ("JD", "TJK") and handles in disguise ("johnSmith") are no way to address anybody.
  return /^[^aeiouyáéíóúàèìòùäëïöüâêîôûåæøãõ]+$/iu.test(word)
    ? /^[\p{Script=Latin}'’-]+$/u.test(word)
    : /^\p{Ll}+\p{Lu}/u.test(word);
};

/**
 * How to address a person by the name a page shows: "María José" for "María José Pérez", "Ana" for "Dr. Ana Ruiz" and
 * "Ruiz, Ana". Undefined whenever it would be a guess: initials, handles, numbers, companies, family-name-first scripts.
 */
export function findFirstName(name: string, handle?: string): string | undefined {
  const shown = name
    .normalize('NFC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ' ')
    .trim();
  const bare = (text: string): string => text.replace(/^@/, '').toLowerCase();
  const isHandle =
    /[@_\d/|&+:]|\.\p{L}{2,}/u.test(shown) ||
    (handle !== undefined && !/\s/.test(shown) && bare(shown) === bare(handle));
  if (shown === '' || isHandle || familyFirst.test(shown)) return undefined;

  const [before = '', after] = shown.split(/\s*,\s*/, 2);
  const isReversed = after !== undefined && !/^(?:jr|sr|phd|md|ii|iii)\.?$/i.test(after);
  const words = `${isReversed ? after : before}`.split(/\s+/).filter((word) => word !== '');
  if (shown.split(/[\s,]+/).some((word) => impersonal.has(fold(word)) && word !== 'y')) return undefined;

  const given = words.filter((word, at) => !(at === 0 && words.length > 1 && honorifics.has(fold(word))));
  const [first, second] = given;
  if (first === undefined || isUnlikely(first)) return undefined;
  const isDouble =
    second !== undefined && given.length > 2 && firstHalves.has(fold(first)) && secondHalves.has(fold(second));
  return isDouble ? `${capitalise(first)} ${capitalise(second)}` : capitalise(first);
}

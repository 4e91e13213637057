/** What is wrong with a list of phrases, and where. */
export interface PhraseFault {
  /** Of the phrase, counted from 1, and the stretch of the list that it takes. */
  phrase: number;
  start: number;
  end: number;
  /** A sentence for whoever wrote it. */
  what: string;
}

/** A phrase matches words: more of them than anybody writes are a slip, such as a missing `;`. */
const mostSlots = 14;
const known = /[^\p{L}\p{N}\p{M}|*?#. '’]/u;

function faultOf(phrase: string): string | null {
  const strange = known.exec(phrase)?.[0];
  if (strange !== undefined)
    return `“${strange}” has no meaning in a phrase. Phrases are words; | means either, * any ending, ? may be missing, # a number, .. up to three words.`;
  const slots = phrase.split(/\s+/u);
  if (slots.length > mostSlots)
    return `This phrase has ${slots.length} words; ${mostSlots} is the most. Is a new line or a ; missing?`;
  for (const slot of slots) {
    if (slot === '..') continue;
    if (slot.includes('.')) return `“${slot}”: a full stop stands alone as .. and means up to three words.`;
    const bare = slot.startsWith('?') ? slot.slice(1) : slot;
    if (bare.includes('?')) return `“${slot}”: the ? stands before a word that may be missing, and nowhere else.`;
    for (const choice of bare.split('|')) {
      if (choice === '') return `“${slot}”: a word is missing ${slot === '?' ? 'after the ?' : 'beside the |'}.`;
      if (choice === '*') return `“${slot}”: the * needs the beginning of a word before it.`;
      if (choice.slice(0, -1).includes('*')) return `“${slot}”: the * stands at the end of a word.`;
      if (choice.includes('#') && choice !== '#' && !/^#\p{L}+$/u.test(choice))
        return `“${slot}”: the # stands alone, for a whole number.`;
    }
  }
  if (slots[0] === '..' || slots.at(-1) === '..')
    return 'A phrase neither begins nor ends with .. since that would change nothing.';
  if (slots.every((slot) => slot === '..' || slot.startsWith('?')))
    return 'All of this may be missing, so it would be found everywhere.';
  return null;
}

/** What is wrong with a list of phrases; nothing when it can be used. Each `;` or new line ends a phrase. */
export function checkPhrases(list: string): PhraseFault[] {
  const faults: PhraseFault[] = [];
  let start = 0;
  let phrase = 0;
  for (const part of list.split(/[;\n]/u)) {
    const text = part.trim();
    if (text !== '') {
      phrase++;
      const what = faultOf(text);
      const from = start + part.indexOf(text);
      if (what !== null) faults.push({ phrase, start: from, end: from + text.length, what });
    }
    start += part.length + 1;
  }
  return faults;
}

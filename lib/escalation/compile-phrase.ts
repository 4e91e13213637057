import { wordUnits } from './fold';

const word = `[${wordUnits}]+`;
/** What separates a word from the next; a sentence's end is no separator. Four units: an emoji between spaces. */
const separator = String.raw`[^${wordUnits}.!?\n]{1,4}`;
/** Up to three words of anything. */
const gapBefore = `(?:${word}${separator}){0,3}`;
const gapAfter = `(?:${separator}${word}){0,3}?`;

/** Whatever is not a letter or digit is taken literally, never as an expression: rules come with packs. */
const escape = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`);

function compileChoice(choice: string): string {
  const stem = choice.endsWith('*') ? choice.slice(0, -1) : choice;
  const end = stem === choice ? '' : `[${wordUnits}]*`;
  return stem.startsWith('#') ? String.raw`\d+${escape(stem.slice(1))}${end}` : `${escape(stem)}${end}`;
}

const compileChoices = (slot: string): string =>
  `(?:${slot.split('|').map(compileChoice).join('|')})(?![${wordUnits}])`;

/** Whether a slot asks for nothing by itself. */
export const isLoose = (slot: string): boolean => slot === '..' || slot.startsWith('?');

/**
 * One phrase as an expression over folded text. What separates a slot from its neighbour belongs to it, so that a slot that
 * may be missing asks for nothing when it is. Gaps are bounded, so that no message can make it slow.
 */
export function compilePhrase(slots: readonly string[]): RegExp {
  const first = slots.findIndex((slot) => !isLoose(slot));
  const source = slots.map((slot, at) => {
    if (slot === '..') return at < first ? gapBefore : gapAfter;
    const choices = compileChoices(slot.startsWith('?') ? slot.slice(1) : slot);
    if (at < first) return `(?:${choices}${separator})?`;
    if (slot.startsWith('?')) return `(?:${separator}${choices})?`;
    return at === first ? choices : `${separator}${choices}`;
  });
  return new RegExp(`(?<![${wordUnits}])${source.join('')}`, 'g');
}

import { cleanData } from './clean-data.ts';

/** Quotes the data of one request; a page that does not know the mark can't end its quote. */
export type QuoteData = (label: string, text: string) => string;

/** Long enough not to be guessed, short enough not to cost: 8 hex digits. */
const MARK = /^[0-9a-f]{8}$/u;

/** A new mark for each request. */
export const makeMark = (): string => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
};

/**
 * Data between delimiters that carry the request's mark. What in the data reads like a delimiter is written otherwise
 * (`cleanData`), and the mark itself is taken out wherever it stands. Labels are our own words.
 * @throws Error when the mark is none; it comes from `makeMark`
 */
export function createQuote(mark: string): QuoteData {
  if (!MARK.test(mark)) throw new Error('A mark is eight hex digits.');
  const guessed = new RegExp(mark, 'giu');
  return (label, text) => `<<${mark} ${label}>>\n${cleanData(text).replace(guessed, '')}\n<<${mark} end>>`;
}

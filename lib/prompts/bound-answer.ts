import { dropHidden } from './hidden-characters.ts';

/** Engines hold no bounds, so they are held here: code points of a string, entries of a list. */
const LONGEST_TEXT = 6_000;
const LONGEST_LIST = 20;
const DEEPEST = 8;

/** The value with texts and lists cut to what any answer may have, and without characters that can't be seen. */
export function boundAnswer(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cut(dropHidden(value).trim());
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((each) => boundAnswer(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, boundAnswer(each, depth + 1)]));
}

function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return [...text].slice(0, LONGEST_TEXT).join('');
}

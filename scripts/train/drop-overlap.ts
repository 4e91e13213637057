import type { Example } from '../../lib/analysis/learn/example.ts';

/** A text without its names, links, case, marks and spaces: collections write the same message in different ways. */
export const readKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/https?\S*|@\w+/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Fewer letters than that are the same in messages that have nothing to do with each other: "thanks". */
const shortestKey = 12;

/** The messages whose text does not stand in `others`, which a model of them will be measured on. */
export function dropOverlap<Message extends Pick<Example, 'text'>>(
  messages: readonly Message[],
  others: readonly Pick<Example, 'text'>[],
): Message[] {
  const known = new Set(others.map(({ text }) => readKey(text)).filter((key) => key.length >= shortestKey));
  return messages.filter(({ text }) => !known.has(readKey(text)));
}

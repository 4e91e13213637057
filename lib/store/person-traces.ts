import { Dexie } from 'dexie';
import type { Database } from './schema';

/** What redaction leaves in the place of a name or number says nothing of anybody. */
const placeholder = /\[\w+\]/gu;
const word = /[\p{L}\p{N}]+/gu;
/** A shorter name would be found in every text. */
const shortestName = 3;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsIn = (text: string): string[] => fold(text.replace(placeholder, ' ')).match(word) ?? [];
const wordsOf = (text: string): string[] => [...new Set(wordsIn(text))];
/** Words with a space around each, so that a name is found as words and not within one. */
const inLine = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/**
 * Tells whether a text came from a person: it names them, or all its words stand in one of their messages. It rather says
 * yes too often: it is asked only of small remains that name no conversation, when the person is erased.
 */
export function createTraces(names: readonly string[], messages: readonly string[]): (text: string) => boolean {
  const named = names.map(inLine).filter(({ length }) => length >= shortestName + 2);
  const spoken = new Map<string, Set<number>>();
  for (const [at, message] of messages.entries())
    for (const each of wordsOf(message)) {
      const where = spoken.get(each);
      if (where) where.add(at);
      else spoken.set(each, new Set([at]));
    }
  return (text) => {
    const line = inLine(text);
    if (named.some((name) => line.includes(name))) return true;
    const words = wordsOf(text);
    const [first, ...rest] = words.map((each) => spoken.get(each));
    if (!first || words.length === 0) return false;
    return [...first].some((at) => rest.every((where) => where?.has(at) === true));
  };
}

/** The traces of people whose rows are still there. */
export async function readTraces(
  { people, messages }: Database,
  keys: { people: readonly string[]; conversations: readonly string[] },
): Promise<(text: string) => boolean> {
  const rows = await people.bulkGet([...keys.people]);
  const names = rows.flatMap((row) => [row?.name ?? '', row?.handle ?? '']);
  const texts: string[] = [];
  for (const key of keys.conversations)
    await messages
      .where('[conversation+order]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .each(({ text }) => texts.push(text));
  return createTraces(names, texts);
}

/** Stems shorter than this would catch strangers. */
const shortestStem = 4;

/**
 * Reads lists of the form `weight: word stem* word`, one weight a line, and answers a word's weight: its own, else
 * that of its longest listed stem, else null.
 */
export function createWordWeights(lists: Iterable<string>): (word: string) => number | null {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const line of [...lists].flatMap((list) => list.split('\n'))) {
    const [weight, words] = line.split(':');
    if (words === undefined) continue;
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) stems.set(word.slice(0, -1), Number(weight));
      else if (word !== '') exact.set(word, Number(weight));
    }
  }
  return (word) => {
    const own = exact.get(word);
    if (own !== undefined) return own;
    for (let length = Math.min(word.length, 14); length >= shortestStem; length -= 1) {
      const weight = stems.get(word.slice(0, length));
      if (weight !== undefined) return weight;
    }
    return null;
  };
}

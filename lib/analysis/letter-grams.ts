/** Pieces of words of 2 to 4 letters, edges marked "_", and whole words: what tells one language's spelling from another's. */
const shortest = 2;
const longest = 4;
/** Longer "words" are keys. */
const longestWord = 30;

/** The pieces of lower-case words of letters, each as often as it occurs. */
export function readLetterGrams(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const edged = `_${word.slice(0, longestWord)}_`;
    const grams: string[] = [];
    for (let length = shortest; length <= longest; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) grams.push(edged.slice(at, at + length));
    }
    if (edged.length > longest) grams.push(edged);
    return grams;
  });
}

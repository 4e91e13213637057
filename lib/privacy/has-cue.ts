/** What a word of its kind says about the next number is said close to it. */
const reach = 44;
/** Another sentence is about something else. */
const sentenceEnd = /[!?;\n](?=\s)|(?<!\b(?:no|nr|tel|num|n|st|ph))\.(?=\s)/giu;

/** The words of the same sentence right before a place: at most `reach` characters. */
export function wordsBefore(plain: string, start: number, most: number = reach): string {
  const before = plain.slice(Math.max(0, start - most), start);
  let cut = 0;
  for (const { index } of before.matchAll(sentenceEnd)) cut = index + 1;
  return before.slice(cut);
}

/** The words right behind a place. */
export const wordsAfter = (plain: string, end: number, most = 16): string => plain.slice(end, end + most);

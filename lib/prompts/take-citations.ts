/** Numbers of sources, where they stood in the text that is left. */
export interface Citation {
  at: number;
  numbers: number[];
}

/** `[1]`, `[1, 2]`, `[source 1]`; the letters that small models put before the number. */
const citation =
  /[^\S\n]{0,3}\[\s?(?:sources?|quellen?|fuentes?|fontes?|fonti|fonte|#)?\s?(\d{1,2}(?:\s?[,;&]\s?\d{1,2})*)\s?\]/giu;
/** One that is still being written, at the end of a stream. */
const half = /[^\S\n]{0,3}\[\s?(?:s(?:o(?:u(?:r(?:ce?)?)?)?)?)?\s?[\d,\s]{0,8}$/iu;

/** Takes the numbers of sources out of a draft. What is left reads as if they had never been there. */
export function takeCitations(text: string): { text: string; cited: Citation[] } {
  const cited: Citation[] = [];
  let left = '';
  let from = 0;
  for (const match of text.matchAll(citation)) {
    left += text.slice(from, match.index);
    cited.push({ at: left.length, numbers: (match[1]?.match(/\d+/gu) ?? []).map(Number) });
    from = match.index + match[0].length;
  }
  left += text.slice(from).replace(half, '');
  const lead = left.length - left.trimStart().length;
  return { text: left.trim(), cited: cited.map(({ at, numbers }) => ({ at: Math.max(0, at - lead), numbers })) };
}

/** The words of an ATX heading, without the hashes that may close it. No search, so that no run of spaces holds it up. */
export function headingText(line: string): string {
  const text = line.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  const isClosed = end < text.length && (end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t');
  return isClosed && end > 0 ? text.slice(0, end).trim() : text;
}

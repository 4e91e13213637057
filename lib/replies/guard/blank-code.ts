/** Code that is being written has no end yet. */
const code = /```[\s\S]*?(?:```|$)|`[^`\n]{1,200}(?:`|$)/gu;

/** The text with code (in backticks) as spaces, each letter in its place: braces and capitals mean nothing there. */
export const blankCode = (text: string): string => text.replace(code, (found) => ' '.repeat(found.length));

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': ' ' };

/** Blanks that HTML would drop stand as blanks that it keeps. */
const keepBlanks = (line: string): string => line.replaceAll(/^ | $| (?= )/g, '\u00a0');

/** Plain text as HTML that shows the same: its lines with `<br>` between. */
export function textToHtml(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => keepBlanks(line.replaceAll(/[&<>\u00a0]/g, (mark) => entities[mark] ?? mark)));
  return `<div>${lines.join('<br>').replaceAll('\u00a0', '&nbsp;')}</div>`;
}

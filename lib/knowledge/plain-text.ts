import type { Token, Tokens } from 'marked';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

/** What a tag shows: nothing, but a line break where `<br>` stood. Text between tags stays. */
const dropTags = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');

const listText = (list: Tokens.List): string =>
  list.items
    .map((item, at) => {
      const mark = list.ordered ? `${(list.start === '' ? 1 : list.start) + at}. ` : '• ';
      return mark + plainText(item.tokens).replaceAll('\n', '\n  ');
    })
    .join('\n');

const tableText = (table: Tokens.Table): string =>
  [table.header, ...table.rows].map((row) => row.map((cell) => plainText(cell.tokens)).join(' | ')).join('\n');

const tokenText = (token: Token): string => {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return '';
    case 'br':
      return '\n';
    case 'html':
      return dropTags(token.raw);
    case 'list':
      return listText(token as Tokens.List);
    case 'table':
      return tableText(token as Tokens.Table);
    case 'code':
    case 'codespan':
      return (token as Tokens.Code).text;
    default:
      if ('tokens' in token && token.tokens !== undefined && token.tokens.length > 0) return plainText(token.tokens);
      return 'text' in token ? decodeEntities(String(token.text)) : '';
  }
};

const blocks = new Set(['paragraph', 'heading', 'list', 'table', 'code', 'blockquote', 'hr', 'space', 'def']);

/**
 * The words of Markdown tokens as a person would read them aloud: no marks, no tags, no addresses. Blocks stand a line
 * apart, list items and table rows on a line each.
 */
export function plainText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const piece = tokenText(token);
    const standsAlone = blocks.has(token.type) || (token.type === 'html' && token['block'] === true);
    if (standsAlone && text !== '' && !text.endsWith('\n')) text += '\n';
    text += standsAlone ? piece.trim() : piece;
    if (standsAlone && piece !== '') text += '\n';
  }
  return text.trim();
}

import { cleanHtml } from './clean-html';

/** Deeper nesting comes from no author, and each level is a call. */
const DEEPEST = 200;

/** With a blank line around them. */
const paragraphs = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
]);
/** On lines of their own. */
const lines = new Set(['div', 'section', 'li', 'tr', 'dt', 'dd', 'caption', 'summary', 'hr']);

/** Gathers text as a page shows it: white space is one blank, and none at the ends of lines. */
const createPage = () => {
  const pieces: string[] = [];
  /** Line ends that stand before the next text. */
  let wanted = 0;
  /** Line ends that stand at the end. */
  let ends = 0;
  /** A blank that stands before the next text of the line, if any follows. */
  let isApart = false;
  const startLines = () => {
    if (pieces.length > 0 && wanted > 0) {
      isApart = false;
      pieces.push('\n'.repeat(Math.max(0, wanted - ends)));
      ends = Math.max(ends, wanted);
    }
    wanted = 0;
  };
  return {
    add(text: string): void {
      const isStart = pieces.length === 0 || wanted > 0 || ends > 0 || isApart;
      const from = isStart && text.startsWith(' ') ? 1 : 0;
      if (from === text.length) return;
      startLines();
      const to = text.endsWith(' ') ? text.length - 1 : text.length;
      const added = text.slice(from, to);
      if (added !== '') {
        pieces.push(isApart ? ' ' : '', added);
        ends = 0;
        while (added[added.length - 1 - ends] === '\n') ends += 1;
      }
      isApart = to < text.length;
    },
    break(): void {
      startLines();
      isApart = false;
      pieces.push('\n');
      ends += 1;
    },
    want(count: number): void {
      wanted = Math.max(wanted, count);
    },
    finish: (): string => pieces.join(''),
  };
};
type Page = ReturnType<typeof createPage>;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a link, and its address where the text does not say it. */
const linkText = (text: string, href: string): string => {
  const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  return text.trim() === '' || bare(text.trim()) === bare(href)
    ? text
    : `${text} (${href.replace(/^(?:mailto|tel):/i, '')})`;
};

const readItem = (item: Element, depth: number): string => {
  const list = item.parentElement;
  const items = list === null ? [] : [...list.children];
  const mark = list?.localName === 'ol' ? `${(Number(list.getAttribute('start')) || 1) + items.indexOf(item)}. ` : '- ';
  return (
    mark +
    readInside(item, depth)
      .trim()
      .replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)
  );
};

const readNode = (node: Node, page: Page, depth: number): void => {
  if (node.nodeType === 3) page.add((node.textContent ?? '').replaceAll(/[ \t\n\r\f]+/g, ' '));
  if (!isElement(node)) return;
  const tag = node.localName;
  if (tag === 'br') page.break();
  else if (tag === 'img') page.add(node.getAttribute('alt') ?? '');
  else if (tag === 'li') {
    page.want(1);
    page.add(readItem(node, depth + 1));
    page.want(1);
  } else if (tag === 'pre') {
    page.want(2);
    page.add((node.textContent ?? '').replace(/\n$/, ''));
    page.want(2);
  } else if (tag === 'a') page.add(linkText(readInside(node, depth + 1), node.getAttribute('href') ?? ''));
  else if (tag === 'td' || tag === 'th') {
    if (node.previousElementSibling !== null) page.add(' | ');
    page.add(readInside(node, depth + 1).trim());
  } else {
    const isInner = /^[ou]l$/.test(tag) && node.parentElement?.localName === 'li';
    const around = paragraphs.has(tag) && !isInner ? 2 : lines.has(tag) || isInner ? 1 : 0;
    page.want(around);
    readChildren(node, page, depth);
    page.want(around);
  }
};

const readChildren = (node: Node, page: Page, depth: number): void => {
  if (depth > DEEPEST) page.add((node.textContent ?? '').replaceAll(/\s+/g, ' '));
  else for (const child of node.childNodes) readNode(child, page, depth + 1);
};

const readInside = (node: Node, depth: number): string => {
  const page = createPage();
  readChildren(node, page, depth);
  return page.finish();
};

/**
 * HTML as the plain text that a person would type: paragraphs apart by blank lines, lists with dashes or numbers, links
 * with their address behind them, no marks for bold or italic. What is hidden or runs is dropped. Needs a DOM.
 */
export function htmlToText(source: string | Element): string {
  return readInside(cleanHtml(source), 0).replaceAll('\u00a0', ' ').trimEnd();
}

import TurndownService from 'turndown';
import { cleanHtml } from './clean-html';
import { tableToMarkdown } from './table-to-markdown';

/** Deeper nesting comes from no author, and each level is a call. */
const DEEPEST = 200;

const isItem = (node: Node): node is HTMLElement => node.nodeName === 'LI';

/** The mark of a list item, and its text moved in below it. */
const listItem = (content: string, node: Node): string => {
  const list = node.parentElement;
  const items = list === null ? [] : [...list.children].filter(isItem);
  const start = Number(list?.getAttribute('start') ?? 1);
  const at = items.findIndex((item) => item === node);
  const mark = list?.nodeName === 'OL' ? `${(Number.isSafeInteger(start) ? start : 1) + at}. ` : '- ';
  const text = content
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  return `${mark}${text}${at < items.length - 1 ? '\n' : ''}`;
};

const createService = (): TurndownService => {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escape = service.escape.bind(service);
  // Turndown leaves tags and entities that stand in the text as they are; in Markdown they would be HTML again.
  service.escape = (text) =>
    escape(text)
      .replaceAll(/<(?=[a-z/!?])/gi, String.raw`\<`)
      .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
  service.addRule('listItem', { filter: 'li', replacement: (content, node) => listItem(content, node) });
  service.addRule('image', {
    filter: 'img',
    replacement: (_, node) => service.escape(node.getAttribute('alt')?.replaceAll(/\s+/g, ' ').trim() ?? ''),
  });
  service.addRule('struck', {
    filter: ['del', 's', 'strike' as 'del'],
    replacement: (content) => (content.trim() === '' ? '' : `~~${content}~~`),
  });
  service.addRule('summary', {
    filter: 'summary',
    replacement: (content) =>
      `\n\n### ${content
        .replaceAll(/\s+/g, ' ')
        .replace(/^[\s#]+/, '')
        .trim()}\n\n`,
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_, node) =>
      tableToMarkdown(node, (cell) => service.turndown(cell.innerHTML === '' ? document(cell) : asRoot(cell))),
  });
  return service;
};

/** A cell as a root of its own, since turndown reads what is inside of a root. */
const asRoot = (cell: Element): HTMLElement => {
  const root = cell.ownerDocument.createElement('div');
  root.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
  return root;
};
const document = (cell: Element): HTMLElement => cell.ownerDocument.createElement('div');

let service: TurndownService | null = null;

const depthOf = (root: Element): number => {
  // The usual page is too small to be deep.
  if (root.getElementsByTagName('*').length <= DEEPEST) return 0;
  let deepest = 0;
  for (const leaf of root.querySelectorAll(':not(:has(*))')) {
    let depth = 0;
    for (let up: Element | null = leaf; up !== null && up !== root; up = up.parentElement) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/**
 * HTML as Markdown: headings, lists, links, tables and code are kept; images give their alternative text; what is
 * hidden, runs or only decorates is dropped. Relative links are resolved against `base`, or lose their address. Needs
 * a DOM.
 */
export function htmlToMarkdown(source: string | Element, base?: string): string {
  const clean = cleanHtml(source, base);
  if (depthOf(clean) > DEEPEST) return (clean.textContent ?? '').trim();
  service ??= createService();
  return service.turndown(clean as HTMLElement).trim();
}

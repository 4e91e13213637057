import { drawnNodes } from '../page/composed-tree';
import { couldBeName } from './byline';
import { isTimeText } from './time-words';

/** What a quick look into a possible row tells; no layout or style is read. */
export interface Peek {
  /** Characters of text; of them in its longest link or button. */
  length: number;
  linked: number;
  /** Headings that are links, without those that say a time. */
  titles: string[];
  longest: number;
  hasTime: boolean;
  hasMedia: boolean;
  /** Fields to fill in, boxes to tick. */
  hasFields: boolean;
  /** A short text that could be a name comes before a longer one. */
  hasName: boolean;
  name: string;
}

const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|svg|DESKMATE-ROOT)$/;
export const LINK_ROW =
  'a[href], button, label, [role="link"], [role="button"], [role="option"], [role="tab"], [role="menuitem"], [role="treeitem"], [role="radio"]';
const MOST_ELEMENTS = 120;

export function peekRow(row: Element, language: string): Peek {
  const peek: Peek = {
    length: 0,
    linked: 0,
    titles: [],
    longest: 0,
    hasTime: false,
    hasMedia: false,
    hasFields: false,
    hasName: false,
    name: '',
  };
  let left = MOST_ELEMENTS;
  let candidate = '';

  /** Returns the characters of text within. */
  function look(element: Element, depth: number, inHeading: boolean): number {
    if (left-- <= 0 || depth > 60 || UNSEEN.test(element.tagName) || element.hasAttribute('hidden')) return 0;
    const { tagName } = element;
    if (tagName === 'TIME' || isTimeText(element.getAttribute('title') ?? '', language)) peek.hasTime = true;
    if (/^(?:IMG|VIDEO|AUDIO)$/.test(tagName)) peek.hasMedia = true;
    if (/^(?:SELECT|TEXTAREA)$/.test(tagName) || (tagName === 'INPUT' && element.getAttribute('type') !== 'hidden'))
      peek.hasFields = true;
    let length = 0;
    let own = '';
    const isHeading = inHeading || /^H[1-5]$/.test(tagName);
    for (const node of drawnNodes(element)) {
      if (node.nodeType === Node.ELEMENT_NODE) length += look(node as Element, depth + 1, isHeading);
      else if (node.nodeType === Node.TEXT_NODE && own.length < 300) own += (node as Text).data.slice(0, 300);
    }
    const text = own.trim();
    if (text !== '') note(text, element);
    length += text.length;
    if (length > 0 && element !== row && element.matches(LINK_ROW)) {
      peek.linked = Math.max(peek.linked, length);
      const title = isHeading || element.querySelector('h2, h3, h4') ? element.textContent?.slice(0, 100).trim() : '';
      if (title && !isTimeText(title, language)) peek.titles.push(title);
    }
    return length;
  }

  function note(text: string, element: Element) {
    if (isTimeText(text, language)) return void (peek.hasTime = true);
    if (candidate === '' && couldBeName(text) && text.length <= 40) candidate = text;
    else if (candidate !== '' && text.length >= 2) peek.hasName = true;
    peek.longest = Math.max(peek.longest, element.matches('button, [role="button"]') ? 0 : text.length);
  }

  peek.length = look(row, 0, false);
  peek.name = candidate;
  return peek;
}

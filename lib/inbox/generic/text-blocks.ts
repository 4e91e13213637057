import { nameWords } from './name-words';

/** One stretch of text of a row, with the element that shows it. */
export interface TextBlock {
  element: Element;
  text: string;
  /** Tag and classes of the element and its parent: the same for the same part of every row. */
  signature: string;
}

const UNSEEN = 'script, style, template, noscript, svg, [hidden], [aria-hidden="true"], deskmate-root';
/** Blocks looked at in one row; more belong to a document, not to a message. */
const MOST_BLOCKS = 80;
const LONGEST_TEXT = 400;

/** The text blocks of a row in reading order. A word in bold inside a sentence is part of the sentence's block. */
export function textBlocks(row: Element): TextBlock[] {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(UNSEEN)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const blocks: TextBlock[] = [];
  const byElement = new Map<Element, TextBlock>();
  while (blocks.length < MOST_BLOCKS && walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = (node as Text).data.slice(0, LONGEST_TEXT).trim();
    if (text === '' || !node.parentElement) continue;
    const element = sentenceOf(node.parentElement, row);
    const known = byElement.get(element);
    if (known) {
      known.text = `${known.text} ${text}`.slice(0, LONGEST_TEXT);
      continue;
    }
    const block = { element, text, signature: signatureOf(element) };
    byElement.set(element, block);
    blocks.push(block);
  }
  return blocks;
}

function sentenceOf(owner: Element, row: Element): Element {
  let element = owner;
  while (
    element !== row &&
    element.parentElement &&
    element.parentElement !== row &&
    hasOwnText(element.parentElement)
  ) {
    element = element.parentElement;
  }
  return element;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

function signatureOf(element: Element): string {
  const own = (one: Element | null) => (one ? `${one.tagName}.${one.getAttribute('class') ?? ''}` : '');
  return `${own(element.parentElement)}>${own(element)}`;
}

/** Text for screen readers only: by the words of its class, or by being drawn in a pixel (needs layout). */
export function isForScreenReaders(element: Element): boolean {
  const words = nameWords(element);
  if (
    (words.has('visually') && words.has('hidden')) ||
    (words.has('sr') && words.has('only')) ||
    words.has('screenreader')
  )
    return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && width <= 2 && height <= 2;
}

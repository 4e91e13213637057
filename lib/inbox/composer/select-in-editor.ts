import { isField, isPlaceholder } from './read-editor';

/** Puts the caret behind everything that the editor holds. */
export function placeCaretAtEnd(editor: HTMLElement): void {
  if (isField(editor)) return editor.setSelectionRange(editor.value.length, editor.value.length);
  const last = lastPoint(editor);
  selectFrom(editor, last.node, last.offset, last);
}

/** Selects what follows the first `text` of the editor's content; all of it for an empty text. */
export function selectAfter(editor: HTMLElement, text: string): void {
  if (isField(editor)) return editor.setSelectionRange(text.length, editor.value.length);
  const end = lastPoint(editor);
  const start = pointAfter(editor, text);
  selectFrom(editor, start.node, start.offset, end);
}

interface Point {
  node: Node;
  offset: number;
}

function selectFrom(editor: HTMLElement, node: Node, offset: number, end: Point) {
  const range = editor.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(end.node, end.offset);
  const root = editor.getRootNode();
  const selection =
    (root instanceof ShadowRoot && 'getSelection' in root ? null : editor.ownerDocument.getSelection()) ?? null;
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Inside the last text node where there is one: editors map text positions better than positions between elements. */
function lastPoint(editor: HTMLElement): Point {
  const last = textNodes(editor).at(-1);
  const isLast = last && !hasVisibleAfter(last, editor);
  if (last && isLast) return { node: last, offset: last.data.length };
  let node: Node = editor;
  while (node.lastChild instanceof HTMLElement && node.lastChild.tagName !== 'BR' && node.lastChild.tagName !== 'IMG')
    node = node.lastChild;
  const holdsOnlyBreak = node.lastChild instanceof HTMLBRElement;
  return { node, offset: node.childNodes.length - (holdsOnlyBreak ? 1 : 0) };
}

/** A later block or image: the caret belongs behind it, not into the last text. */
function hasVisibleAfter(text: Text, editor: HTMLElement): boolean {
  const after = editor.ownerDocument.createRange();
  after.setStartAfter(text);
  after.setEnd(editor, editor.childNodes.length);
  const rest = after.cloneContents();
  return rest.querySelector('p:not(:first-child), div:not(:first-child), img, br + br') !== null;
}

/** Counts visible characters, so that it does not depend on how the editor nests its lines. */
function pointAfter(editor: HTMLElement, text: string): Point {
  let left = text.replace(/\s/g, '').length;
  if (left === 0) {
    const first = textNodes(editor)[0];
    return first ? { node: first, offset: 0 } : { node: editor, offset: 0 };
  }
  const spaces = /[^\S\n]*$/.exec(text)?.[0].length ?? 0;
  for (const node of textNodes(editor)) {
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/[^\s\u200b\ufeff]/.test(node.data[offset] ?? '')) left--;
      if (left > 0) continue;
      let end = offset + 1;
      while (end < offset + 1 + spaces && /[^\S\n]/.test(node.data[end] ?? '')) end++;
      return { node, offset: end };
    }
  }
  return lastPoint(editor);
}

function textNodes(editor: HTMLElement): Text[] {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Text
        ? NodeFilter.FILTER_ACCEPT
        : node instanceof Element && isPlaceholder(node)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
  });
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

import { isField, isPlaceholder } from './read-editor';

/** Puts the caret behind everything that the editor holds. */
export function placeCaretAtEnd(editor: HTMLElement): void {
  if (isField(editor)) return editor.setSelectionRange(editor.value.length, editor.value.length);
  const last = lastPoint(editor);
  select(editor, last, last);
}

/** Selects what follows the first `text` of the editor's content; all of it for an empty text. */
export function selectAfter(editor: HTMLElement, text: string): void {
  if (isField(editor)) return editor.setSelectionRange(text.length, editor.value.length);
  select(editor, pointAfter(editor, text), lastPoint(editor));
}

/** Selects the `middle` of an editor's content, which follows its first `head`; nothing for an empty one. */
export function selectBetween(editor: HTMLElement, head: string, middle: string): void {
  if (isField(editor)) return editor.setSelectionRange(head.length, head.length + middle.length);
  const start = pointAfter(editor, head);
  select(editor, start, middle === '' ? start : pointAfter(editor, head + middle));
}

/** Selects a range of an editor's own nodes. */
export const selectRange = (editor: HTMLElement, range: AbstractRange): void =>
  select(editor, [range.startContainer, range.startOffset], [range.endContainer, range.endOffset]);

/** What is selected in an editor, also inside an open shadow root where the browser tells. */
export function selectedRanges(editor: HTMLElement): StaticRange[] {
  const root = editor.getRootNode();
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.rangeCount) return [];
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  // Firefox has it since version 142.
  return selection.getComposedRanges?.({ shadowRoots }) ?? [new StaticRange(selection.getRangeAt(0))];
}

type Point = [node: Node, offset: number];

/** Unlike `addRange`, this goes into shadow roots in every browser. */
const select = (editor: HTMLElement, start: Point, end: Point) =>
  editor.ownerDocument.getSelection()?.setBaseAndExtent(...start, ...end);

/** Inside the last text node where there is one: editors map text positions better than positions between elements. */
function lastPoint(editor: HTMLElement): Point {
  const last = textNodes(editor).at(-1);
  if (last && !hasVisibleAfter(last, editor)) return [last, last.data.length];
  let node: Node = editor;
  while (node.lastChild instanceof HTMLElement && node.lastChild.tagName !== 'BR' && node.lastChild.tagName !== 'IMG')
    node = node.lastChild;
  const holdsOnlyBreak = node.lastChild instanceof HTMLBRElement;
  return [node, node.childNodes.length - (holdsOnlyBreak ? 1 : 0)];
}

/** A later block, image or spare break: the caret belongs behind it, not into the last text. */
const hasVisibleAfter = (text: Text, editor: HTMLElement) =>
  [...editor.querySelectorAll('p, div, li, img, br + br')].some(
    (element) => text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/** Counts visible characters, so that it does not depend on how the editor nests its lines. */
function pointAfter(editor: HTMLElement, text: string): Point {
  const count = text.replace(/\s/g, '').length;
  // After a break, the place is before what follows: the break itself may be an element or its margin.
  const isAtBreak = count === 0 || text.endsWith('\n');
  let left = isAtBreak ? count + 1 : count;
  let spaces = /[^\S\n]*$/.exec(text)?.[0].length ?? 0;
  for (const node of textNodes(editor)) {
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/[^\s\u200b\ufeff]/.test(node.data[offset] ?? '')) left--;
      if (left > 0) continue;
      if (isAtBreak) return [node, offset];
      do offset++;
      while (spaces-- > 0 && /[^\S\n]/.test(node.data[offset] ?? ''));
      return [node, offset];
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

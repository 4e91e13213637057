import { CARET_HOLDERS, isPlaceholder } from './editor-marks';

const BLOCKS = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|H[1-6]|LI|OL|P|PRE|UL)$/;

export type Point = [node: Node, offset: number];

/** A line of an editor as its user sees it. */
export interface DrawnLine {
  text: string;
  /** What it is made of, in order, each from one of its letters to another; none where it is blank. */
  pieces: { node: Text | HTMLImageElement; from: number; to: number }[];
  /** Where a blank line is written on. */
  start: Point | null;
}

const beside = (node: Node): Point | null => {
  const { previousSibling: before, parentNode: parent } = node;
  // Editors keep a caret holder there, and map positions in texts better.
  if (before instanceof Text) return [before, before.data.length];
  return parent === null ? null : [parent, [...parent.childNodes].indexOf(node as ChildNode)];
};

/**
 * The lines of an editor that is no field: one per block, `br` as a break unless it only holds the block open, images as
 * their `alt`. Non-editable parts (placeholders) count only when they stand inside the text, as mentions do.
 */
export function drawLines(editor: HTMLElement): DrawnLine[] {
  const keepsLines = /^(?:pre|break-spaces)/.test(getComputedStyle(editor).whiteSpace);
  const lines: DrawnLine[] = [];
  let line: DrawnLine | null = null;
  const begin = (): DrawnLine => (line ??= { text: '', pieces: [], start: null });
  const endLine = () => {
    // Spaces at a line's end are not shown unless the editor preserves them.
    if (line !== null) lines.push(keepsLines ? line : { ...line, text: line.text.replace(/ +$/, '') });
    line = null;
  };
  const addText = (node: Text, shown: string, from: number, to: number) => {
    const begun = begin();
    begun.text += shown;
    begun.pieces.push({ node, from, to });
  };
  /** Breaks in it are shown. */
  const drawText = (node: Text) => {
    let from = 0;
    for (const part of node.data.split('\n')) {
      if (from > 0) {
        begin().start ??= [node, from - 1];
        endLine();
        begin().start = [node, from];
      }
      const shown = part.replace(CARET_HOLDERS, '');
      if (shown !== '') addText(node, shown, from, from + part.length);
      from += part.length + 1;
    }
  };
  const visit = (node: Node) => {
    if (node instanceof Text && keepsLines) drawText(node);
    else if (node instanceof Text) {
      const shown = node.data.replace(CARET_HOLDERS, '').replace(/[ \t\r\n\f]+/g, ' ');
      if (shown !== '' && (line !== null || shown.trim() !== '')) addText(node, shown, 0, node.data.length);
    }
    if (!(node instanceof Element) || isPlaceholder(node)) return;
    if (node.tagName === 'BR') {
      begin().start ??= beside(node);
      return endLine();
    }
    if (node.tagName === 'IMG') {
      const begun = begin();
      begun.text += node.getAttribute('alt') ?? '';
      begun.pieces.push({ node: node as HTMLImageElement, from: 0, to: 0 });
    }
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) endLine();
    node.childNodes.forEach(visit);
    if (isBlock) endLine();
  };
  editor.childNodes.forEach(visit);
  endLine();
  return lines;
}

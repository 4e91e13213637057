import { CARET_HOLDERS, isPlaceholder } from './editor-marks';

const BLOCKS = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|H[1-6]|LI|OL|P|PRE|UL)$/;

export type Point = [node: Node, offset: number];

/** A line of an editor as its user sees it. */
export interface DrawnLine {
  text: string;
  /** What it is made of, in order; none where it is blank. */
  pieces: (Text | HTMLImageElement)[];
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
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const text = node.data.replace(CARET_HOLDERS, '');
      const shown = keepsLines ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
      if (shown !== '' && (line !== null || keepsLines || shown.trim() !== '')) {
        const begun = begin();
        begun.text += shown;
        begun.pieces.push(node);
      }
    }
    if (!(node instanceof Element) || isPlaceholder(node)) return;
    if (node.tagName === 'BR') {
      begin().start ??= beside(node);
      return endLine();
    }
    if (node.tagName === 'IMG') {
      const begun = begin();
      begun.text += node.getAttribute('alt') ?? '';
      begun.pieces.push(node as HTMLImageElement);
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

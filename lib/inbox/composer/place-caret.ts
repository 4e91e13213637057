import { drawLines, type DrawnLine, type Point } from './draw-lines';
import { isField } from './read-editor';

const isBlank = (line: string) => line.trim() === '';
const isSeen = (letter: string) => /[^\s\u200b\ufeff]/.test(letter);

/**
 * Puts the caret behind the first `head` of what an editor holds, which is `whole` give or take blank lines and spaces.
 * Where a blank line is wanted that the editor does not keep, it stands at the end of the line before.
 */
export function placeCaretAfter(editor: HTMLElement, head: string, whole: string): void {
  if (isField(editor)) {
    const at = Math.min(head.length, editor.value.length);
    return editor.setSelectionRange(at, at);
  }
  const lines = drawLines(editor);
  const heads = head.split('\n');
  const last = heads.at(-1) ?? '';
  // An editor may keep a spare break at its end.
  const isWhole = lines.length >= whole.split('\n').length;
  const written = heads.slice(0, -1).filter((line) => !isBlank(line)).length;
  const seen = lines.filter(({ text }) => !isBlank(text));
  const isLost = !isWhole && isBlank(whole.split('\n')[heads.length - 1] ?? '');
  const line = isWhole ? lines[heads.length - 1] : seen[isLost ? written - 1 : written];
  const point = line && pointIn(line, isLost ? line.text : last);
  if (point) editor.ownerDocument.getSelection()?.setBaseAndExtent(...point, ...point);
}

/** The place behind the first `head` of a line, by its visible characters: spaces are kept in many ways. */
function pointIn({ pieces, start }: DrawnLine, head: string): Point | null {
  const [first] = pieces;
  if (first === undefined) return start;
  let left = [...head].filter(isSeen).join('').length;
  let spaces = /\s*$/.exec(head)?.[0].length ?? 0;
  let end: Point | null = null;
  for (const { node, from, to } of pieces) {
    if (!(node instanceof Text)) {
      if (left === 0) return end ?? pointBeside(node, 0);
      left = Math.max(0, left - node.alt.length);
      end = pointBeside(node, 1);
      continue;
    }
    let at = from;
    while (at < to && left > 0) if (isSeen(node.data[at++] ?? '')) left--;
    if (left === 0) {
      while (at < to && spaces > 0 && /\s/.test(node.data[at] ?? '')) {
        at++;
        spaces--;
      }
    }
    end = [node, at];
    if (left === 0 && (at < to || spaces === 0)) return end;
  }
  return end;
}

const pointBeside = (node: ChildNode, after: 0 | 1): Point | null =>
  node.parentNode === null ? null : [node.parentNode, [...node.parentNode.childNodes].indexOf(node) + after];

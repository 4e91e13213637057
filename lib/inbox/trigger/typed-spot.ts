import { CARET_HOLDERS, isField } from '../composer/read-editor';
import { selectRange } from '../composer/select-in-editor';
import type { AtCaret } from './read-at-caret';

/** Where a typed trigger stands in an editor, kept while the page redraws itself. */
export interface TypedSpot {
  typed: string;
  /** Selects it. @returns false, changing nothing, when it stands there no more */
  select(editor: HTMLElement): boolean;
  /** On the screen; null for a field, whose letters have no place of their own. */
  range: Range | null;
  /** In the value of a field. */
  start: number;
}

/** The spot of what was just typed before the caret. */
export function markTyped(editor: HTMLElement, { letters }: AtCaret, typed: string): TypedSpot {
  if (isField(editor)) {
    const start = (editor.selectionStart ?? 0) - typed.length;
    const select = (box: HTMLElement) => {
      const end = start + typed.length;
      if (!isField(box) || box.value.slice(start, end) !== typed || goesOn(box.value, end)) return false;
      box.setSelectionRange(start, start + typed.length);
      return true;
    };
    return { typed, select, range: null, start };
  }
  const range = rangeOf(editor, letters.slice(-typed.length));
  const select = (box: HTMLElement) => {
    const isThere = box.contains(range.startContainer) && textOf(range) === typed && !isCut(range);
    const spot = isThere ? range : findOnly(box, typed);
    if (spot) selectRange(box, spot);
    return spot !== null;
  };
  return { typed, select, range, start: 0 };
}

/** Whether a word goes on at a place: then more was typed than what is looked for. */
const goesOn = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at));

const isCut = ({ endContainer, endOffset }: Range) =>
  endContainer instanceof Text && goesOn(endContainer.data, endOffset);

const textOf = (range: Range) => range.toString().replace(CARET_HOLDERS, '');

function rangeOf(editor: HTMLElement, letters: AtCaret['letters']): Range {
  const range = editor.ownerDocument.createRange();
  const [first, last] = [letters[0], letters.at(-1)];
  if (first) range.setStart(first.node, first.offset);
  if (last) range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The page may have drawn the text anew, in other nodes: then it is the one place that reads so. */
function findOnly(editor: HTMLElement, typed: string): Range | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = node.data.indexOf(typed); at >= 0; at = node.data.indexOf(typed, at + 1)) {
      const range = editor.ownerDocument.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + typed.length);
      if (!isCut(range)) found.push(range);
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

import { holds } from '../page/composed-tree';
import { isField } from '../composer/read-editor';
import { selectedRanges } from '../composer/select-in-editor';

/** Characters before the caret that are looked at: a fence of code may stand some lines above. */
const REACH = 2_000;
const HELD = /[\u200b\ufeff]/;
const CODE = 'code, pre, kbd, samp, .ql-code-block-container, .ql-code-block, [class*="code-block"], [data-language]';

/** One character of an editable element's text, by where it stands. */
export interface Letter {
  node: Text;
  offset: number;
}

export interface AtCaret {
  before: string;
  /** One character, or none. */
  after: string;
  isCode: boolean;
  /** Where the characters of the line before the caret stand, the last one last; empty for a field. */
  letters: Letter[];
}

/**
 * What stands around the caret of an editor, its line at least; null where it has no caret but a selection, or none at
 * all.
 */
export function readAtCaret(editor: HTMLElement): AtCaret | null {
  if (isField(editor)) {
    const { value, selectionStart: start, selectionEnd: end } = editor;
    if (start === null || start !== end) return null;
    const before = value.slice(Math.max(0, start - REACH), start);
    return { before, after: value.slice(start, start + 1), isCode: false, letters: [] };
  }
  const [range] = selectedRanges(editor);
  if (!range?.collapsed || !holds(editor, range.startContainer)) return null;
  const { startContainer: node, startOffset: offset } = range;
  const block = blockOf(node, editor);
  const element = node instanceof Element ? node : node.parentElement;
  const lead = document.createRange();
  lead.setStart(block, 0);
  lead.setEnd(node, offset);
  let letters: Letter[] = [];
  let after = '';
  for (const step of stepsIn(block)) {
    if (step !== node && lead.comparePoint(step, 0) > 0) {
      if (step instanceof Text) after ||= step.data.slice(0, 1);
      break;
    }
    // A break, or a block among the lines, begins a line anew.
    if (!(step instanceof Text) || blockOf(step, editor) !== block) {
      letters = [];
      continue;
    }
    const end = step === node ? offset : step.data.length;
    for (let at = 0; at < end; at++) if (!HELD.test(step.data[at] ?? '')) letters.push({ node: step, offset: at });
    if (step === node) after = step.data.slice(offset, offset + 1);
    if (after !== '') break;
  }
  letters = letters.slice(-REACH);
  const before = letters.map((letter) => letter.node.data[letter.offset]).join('');
  return { before, after, isCode: element?.closest(CODE) != null, letters };
}

/** The texts and breaks below an element, in order. */
function* stepsIn(block: Element): Generator<Text | Element> {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text || (node instanceof Element && node.tagName === 'BR')) yield node;
  }
}

/** The element that a node's line is in: the nearest one that is not written in a line itself. */
function blockOf(node: Node, editor: HTMLElement): Element {
  for (let at = node instanceof Element ? node : node.parentElement; at && at !== editor; at = at.parentElement) {
    const { display } = getComputedStyle(at);
    if (!display.startsWith('inline') && display !== 'contents') return at;
  }
  return editor;
}

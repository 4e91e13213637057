import { CARET_HOLDERS, isField } from './read-editor';
import { selectedRanges } from './select-in-editor';

/**
 * Whether just this text is selected in an editor at this moment, give or take spaces and breaks. Editors put their own
 * caret back when they draw late what was typed: Slate does, on a slow machine.
 */
export function isSelected(editor: HTMLElement, text: string): boolean {
  if (isField(editor)) {
    const { value, selectionStart, selectionEnd } = editor;
    return squeeze(value.slice(selectionStart ?? 0, selectionEnd ?? 0)) === squeeze(text);
  }
  const [range] = selectedRanges(editor);
  if (!range) return false;
  const selected = editor.ownerDocument.createRange();
  selected.setStart(range.startContainer, range.startOffset);
  selected.setEnd(range.endContainer, range.endOffset);
  const content = selected.cloneContents();
  for (const image of content.querySelectorAll('img')) image.replaceWith(image.alt);
  return squeeze(content.textContent ?? '') === squeeze(text);
}

/** What is seen of a text: without spaces, breaks and caret holders. */
export const squeeze = (text: string) => text.replace(CARET_HOLDERS, '').replace(/\s+/g, '');

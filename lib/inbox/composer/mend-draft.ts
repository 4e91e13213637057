import { readEditor } from './read-editor';
import { type Replaced, replaceTyped } from './replace-typed';
import { selectBetween } from './select-in-editor';

/**
 * Puts a text in the place of `[start, end)` of the draft `text`, provided that the editor holds exactly that draft; all
 * around it stays as it is, and undo brings it back.
 *
 * @param isStillMeant false once the page shows another conversation: its box is not touched
 * @param find the composer anew: pages replace it
 */
export function mendDraft(
  composer: HTMLElement,
  { text, start, end, with: mended }: { text: string; start: number; end: number; with: string },
  isStillMeant: () => boolean,
  find: () => HTMLElement | null,
): Promise<Replaced> {
  const typed = text.slice(start, end);
  const select = (editor: HTMLElement): boolean => {
    if (typed === '' || readEditor(editor) !== text) return false;
    selectBetween(editor, text.slice(0, start), typed);
    return true;
  };
  // The words of a draft were typed some time ago: the editor keeps them apart from what is put in now.
  const typedAt = Number.NEGATIVE_INFINITY;
  return replaceTyped(composer, { typed, select, text: mended, typedAt, cursor: null }, isStillMeant, find);
}

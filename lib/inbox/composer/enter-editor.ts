import { SELECTION_TIME, wait } from './techniques';
import { waitUntilDrawn } from './wait-until-drawn';

/** Pages replace their composer when it is focused; one that does so every time can't be typed in either. */
const MOST_TRIES = 3;

/**
 * Focuses the editor and selects in it, again when the page replaced it meanwhile or the editor did not keep the selection.
 *
 * @param isKept whether what was to be selected is
 * @returns false where it was not kept at last: then nothing may be written
 */
export async function enterEditor(
  current: () => HTMLElement,
  select: (editor: HTMLElement) => void,
  isKept: (editor: HTMLElement) => boolean = () => true,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const editor = current();
    if (!(await waitUntilDrawn(editor))) continue;
    editor.focus({ preventScroll: true });
    select(editor);
    await wait(SELECTION_TIME);
    if (editor === current() && isKept(editor)) return true;
  }
  return false;
}

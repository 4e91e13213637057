import { SELECTION_TIME, wait } from './techniques';

/** Pages replace their composer when it is focused; one that does so every time can't be typed in either. */
const MOST_TRIES = 3;

/** Focuses the editor and selects in it, once more when the page replaced it meanwhile. */
export async function enterEditor(current: () => HTMLElement, select: (editor: HTMLElement) => void): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const editor = current();
    editor.focus({ preventScroll: true });
    select(editor);
    await wait(SELECTION_TIME);
    if (editor === current()) return;
  }
}

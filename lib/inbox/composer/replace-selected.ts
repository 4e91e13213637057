import type { EditorWay } from './editor-way';
import { attempt, SELECTION_TIME, wait, type Technique } from './techniques';

/** Puts a text in the place of what is selected, and waits until the editor shows it. */
export async function replaceSelected(
  current: () => HTMLElement,
  way: EditorWay,
  insert: Technique,
  text: string,
): Promise<void> {
  const [remove] = way.removesFirst ? way.remove : [];
  if (remove) {
    attempt(remove, current(), '');
    await wait(SELECTION_TIME);
  }
  attempt(insert, current(), text);
  await wait(SELECTION_TIME);
}

import type { EditorWay } from './editor-way';
import { enterEditor } from './enter-editor';
import { isSelected } from './is-selected';
import { isSameDraft } from './judge-insertion';
import { noticeAgent } from './notice-agent';
import { readEditor } from './read-editor';
import { replaceSelected } from './replace-selected';
import { selectBetween } from './select-in-editor';
import { announceUndo, attempt, commandUndo, pressUndo, SELECTION_TIME, wait } from './techniques';

/**
 * Puts what was `typed` back in the place of the `text` behind `head`, provided that the editor holds exactly `expected`
 * up to that moment: the caller vouches that nothing of the text is the agent's.
 *
 * @returns true when the editor holds `before` again
 */
export async function putBack(
  current: () => HTMLElement,
  way: EditorWay,
  { head, text, typed, before, expected }: Record<'head' | 'text' | 'typed' | 'before' | 'expected', string>,
): Promise<boolean> {
  const agent = noticeAgent(current().ownerDocument);
  const isAsExpected = () => !agent.acted() && readEditor(current()) === expected;
  try {
    for (const insert of way.insert) {
      if (!isAsExpected()) return false;
      const isKept = await enterEditor(
        current,
        (editor) => selectBetween(editor, head, text),
        (editor) => isSelected(editor, text),
      );
      // A key or a click in the meantime may have moved the selection onto the agent's own words.
      if (!isKept || !isAsExpected()) return false;
      await replaceSelected(current, way, insert, typed);
      if (isSameDraft(readEditor(current()), before)) return true;
    }
    return false;
  } finally {
    agent.stop();
  }
}

/** The editor's own undo, once. */
export async function undoOnce(editor: HTMLElement, way: EditorWay): Promise<void> {
  const undo = way.remove.find((remove) => remove === announceUndo || remove === pressUndo) ?? commandUndo;
  attempt(undo, editor, '');
  await wait(SELECTION_TIME);
}

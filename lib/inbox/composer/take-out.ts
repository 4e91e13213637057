import type { EditorWay } from './editor-way';
import { enterEditor } from './enter-editor';
import { isSelected, squeeze } from './is-selected';
import { isSameDraft } from './judge-insertion';
import { noticeAgent } from './notice-agent';
import { readEditor } from './read-editor';
import { selectAfter } from './select-in-editor';
import { attempt, SELECTION_TIME, wait } from './techniques';

/**
 * Removes what follows `before`, provided that the editor holds exactly `expected` up to the moment of removal: the
 * caller vouches that nothing of that is the agent's.
 *
 * @param current finds the editor anew, pages replace it
 * @returns true when the editor holds `before` again
 */
export async function takeOut(
  current: () => HTMLElement,
  way: EditorWay,
  before: string,
  expected: string,
): Promise<boolean> {
  const agent = noticeAgent(current().ownerDocument);
  const added = squeeze(expected).slice(squeeze(before).length);
  const isAsExpected = () => !agent.acted() && readEditor(current()) === expected;
  try {
    for (const remove of way.remove) {
      if (!isAsExpected()) return false;
      const isKept = await enterEditor(
        current,
        (editor) => selectAfter(editor, before),
        (editor) => isSelected(editor, added),
      );
      // A key or a click in the meantime may have moved the selection onto the agent's own words.
      if (!isKept || !isAsExpected()) return false;
      attempt(remove, current(), '');
      await wait(SELECTION_TIME);
      const lost = before.slice(before.trimEnd().length);
      // Browsers drop a space at the new end of the line when they delete what followed it.
      if (/^ +$/.test(lost) && readEditor(current()) === before.trimEnd()) {
        const [insert] = way.insert;
        if (insert) attempt(insert, current(), lost);
        await wait(SELECTION_TIME);
      }
      if (isSameDraft(readEditor(current()), before)) return true;
    }
    return false;
  } finally {
    agent.stop();
  }
}

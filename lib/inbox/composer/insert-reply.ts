import { fitHead, fitText, isLocked, roomIn } from './box-limits';
import { editorWayOf } from './editor-ways';
import { enterEditor } from './enter-editor';
import { findComposer } from './find-composer';
import { isSameDraft, judgeInsertion, type InsertionOutcome } from './judge-insertion';
import { CHANGED, GONE, LOCKED, MOVED, NO_TEXT, NOT_TAKEN, refuse, takesAtMost, type Insertion } from './insertion';
import { noticeAgent } from './notice-agent';
import { placeCaretAfter } from './place-caret';
import { readEditor } from './read-editor';
import { placeCaretAtEnd } from './select-in-editor';
import { takeOut } from './take-out';
import { attempt, REVERT_TIME, SELECTION_TIME, wait } from './techniques';

/**
 * Puts a reply into the page's composer, behind what the agent has already written, which stays as it is. Never
 * presses Enter and never clicks: the human sends. Never removes what it did not put there itself: the agent may go on
 * typing all the while. Success means that the text was read back from the editor.
 *
 * @param isStillMeant false once the page shows another conversation: its box is not touched
 * @param find the composer anew: pages replace it
 * @param cursor where in `text` the caret goes afterwards; where the editor leaves it for null
 * @returns a reason in plain words when the editor did not take it; then it holds what it held before, unless the
 * reason asks the agent to check the text
 */
export async function insertReply(
  composer: HTMLElement,
  text: string,
  isStillMeant: () => boolean = () => true,
  find: () => HTMLElement | null = () => findComposer(document),
  cursor: number | null = null,
): Promise<Insertion> {
  if (!composer.isConnected) return refuse(GONE);
  if (isLocked(composer)) return refuse(LOCKED);
  const reply = fitText(text, composer);
  if (!reply) return refuse(NO_TEXT);
  const current = () => (composer.isConnected ? composer : (composer = find() ?? composer));
  const agent = noticeAgent(composer.ownerDocument);
  try {
    const head = cursor === null ? null : fitHead(text.slice(0, cursor), composer);
    return await tryWays(current, reply, head, agent.acted, isStillMeant);
  } finally {
    agent.stop();
  }
}

async function tryWays(
  current: () => HTMLElement,
  reply: string,
  head: string | null,
  hasAgentActed: () => boolean,
  isStillMeant: () => boolean,
): Promise<Insertion> {
  const way = editorWayOf(current());
  let before = '';
  let addition = '';
  const judge = () => judgeInsertion(readEditor(current()), before, addition);
  for (const insert of way.insert) {
    await enterEditor(current, placeCaretAtEnd);
    if (!isStillMeant()) return refuse(MOVED);
    const isLate = addition !== '' && isThere(judge());
    if (!isLate) {
      // Read in the same task as the text is put in: what the agent typed until now belongs to the draft.
      before = readEditor(current());
      addition = jointAfter(before, current()) + reply;
      const most = roomIn(current());
      if (before.length + addition.length > most) return refuse(takesAtMost(most));
      attempt(insert, current(), addition);
      await wait(SELECTION_TIME);
    }
    const first = judge();
    if (first !== 'unchanged') await wait(REVERT_TIME);
    if (!isStillMeant()) return refuse(MOVED);
    const now = readEditor(current());
    const outcome = judgeInsertion(now, before, addition);
    if (outcome === 'in') {
      const whole = before + addition;
      if (head !== null && !hasAgentActed())
        placeCaretAfter(current(), whole.slice(0, whole.length - reply.length) + head, whole);
      return { ok: true, undo: () => takeOut(current, way, before, now) };
    }
    // Once it was in, a change by the agent's hand is the agent's business.
    if (outcome === 'amid' || (isThere(first) && hasAgentActed())) return { ok: true, undo: async () => false };
    if (outcome === 'unchanged') continue;
    const isOurs = outcome === 'part' && !hasAgentActed();
    const isOut = isOurs && (await takeOut(current, way, before, now));
    // The page may have taken it back by itself.
    if (!isOut && !isSameDraft(readEditor(current()), before)) return refuse(CHANGED);
  }
  return refuse(NOT_TAKEN);
}

const isThere = (outcome: InsertionOutcome) => outcome === 'in' || outcome === 'amid';

/** A blank line between the draft and the reply; a space where there is only one line. A break at its end is enough. */
function jointAfter(before: string, composer: HTMLElement): string {
  if (before.trim() === '' || before.endsWith('\n')) return '';
  if (composer.tagName === 'INPUT') return before.endsWith(' ') ? '' : ' ';
  return '\n\n';
}

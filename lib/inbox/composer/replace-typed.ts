import { fitHead, fitText, isLocked, roomIn } from './box-limits';
import { editorWayOf } from './editor-ways';
import { enterEditor } from './enter-editor';
import { CHANGED, GONE, LOCKED, MOVED, NO_TEXT, NOT_TAKEN, takesAtMost } from './insertion';
import { isSameDraft } from './judge-insertion';
import { isSelected } from './is-selected';
import { judgeReplacement, splitAround } from './judge-replacement';
import { noticeAgent } from './notice-agent';
import { placeCaretAfter } from './place-caret';
import { putBack, undoOnce } from './put-back';
import { readEditor } from './read-editor';
import { replaceSelected } from './replace-selected';
import { REVERT_TIME, wait } from './techniques';

const NOT_THERE = 'What you typed stands there no more, so nothing was inserted.';

const NOT_KEPT = 'The reply box was busy, so nothing was inserted. Please try again.';

/** What became of it. */
export type Replaced =
  | {
      ok: true;
      /** Puts back what was typed. @returns false, changing nothing, when the composer holds something else by now */
      undo(): Promise<boolean>;
      /** Whether the composer holds just what it held when the text was in. */
      holds(): boolean;
      /** The editor's own undo would take back what was typed before, too. */
      isUndoGrouped: boolean;
    }
  | { ok: false; reason: string };

const refuse = (reason: string): Replaced => ({ ok: false, reason });

export interface Replacement {
  /** What the agent typed, within one line. */
  typed: string;
  /** Selects it in the editor. @returns false where it stands there no more */
  select(editor: HTMLElement): boolean;
  text: string;
  /** When the last key of it was pressed, as `performance.now()` counts. */
  typedAt: number;
  /** Where in the text the caret goes; its end where there is none. */
  cursor: number | null;
}

/**
 * Replaces what the agent typed by a text, in its place; all around it stays as it is. Never presses Enter and never
 * clicks. Success means that the text was read back from the editor.
 *
 * @param isStillMeant false once the page shows another conversation: its box is not touched
 * @param find the composer anew: pages replace it
 * @returns a reason in plain words when the editor did not take it; then it holds what it held before, unless the
 * reason asks the agent to check the text
 */
export async function replaceTyped(
  composer: HTMLElement,
  { typed, select, typedAt, text, cursor }: Replacement,
  isStillMeant: () => boolean,
  find: () => HTMLElement | null,
): Promise<Replaced> {
  if (!composer.isConnected) return refuse(GONE);
  if (isLocked(composer)) return refuse(LOCKED);
  const reply = fitText(text, composer);
  if (!reply) return refuse(NO_TEXT);
  const current = () => (composer.isConnected ? composer : (composer = find() ?? composer));
  const way = editorWayOf(composer);
  const isUndoGrouped = performance.now() - typedAt < (way.undoGroup?.(composer) ?? 0);
  const agent = noticeAgent(composer.ownerDocument);
  try {
    for (const insert of way.insert) {
      let isThere = false;
      const isKept = await enterEditor(
        current,
        (editor) => (isThere = select(editor)),
        (editor) => !isThere || agent.acted() || isSelected(editor, typed),
      );
      if (!isStillMeant()) return refuse(MOVED);
      // A key in the meantime would have written over what is selected.
      if (!isThere || agent.acted()) return refuse(NOT_THERE);
      if (!isKept) return refuse(NOT_KEPT);
      const before = readEditor(current());
      if (!before.includes(typed)) return refuse(NOT_THERE);
      const most = roomIn(current());
      if (before.length - typed.length + reply.length > most) return refuse(takesAtMost(most));
      await replaceSelected(current, way, insert, reply);
      const judge = () => judgeReplacement(readEditor(current()), before, typed, reply);
      const first = judge();
      if (first.kind !== 'unchanged') await wait(REVERT_TIME);
      if (!isStillMeant()) return refuse(MOVED);
      const outcome = judge();
      if (outcome.kind === 'in') {
        const { head } = outcome;
        const expected = readEditor(current());
        if (cursor !== null && !agent.acted()) {
          const written = fitHead(text.slice(0, cursor), current());
          placeCaretAfter(current(), head + written, head + reply + outcome.tail);
        }
        return {
          ok: true,
          undo: () => putBack(current, way, { head, text: reply, typed, before, expected }),
          holds: () => readEditor(current()) === expected,
          isUndoGrouped,
        };
      }
      // Once it was in, a change by the agent's hand is the agent's business.
      const wasThere = first.kind === 'in' || first.kind === 'amid';
      if (outcome.kind === 'amid' || (wasThere && agent.acted())) return isIn;
      if (outcome.kind === 'unchanged') continue;
      if (!agent.acted()) {
        const expected = readEditor(current());
        const around = splitAround(before, typed).find((part) => stands(part, expected));
        // Its own undo may take what the agent typed before as well: only where that is not all there any more.
        if (around) {
          const wrong = expected.slice(around.head.length, expected.length - around.tail.length);
          await putBack(current, way, { head: around.head, text: wrong, typed, before, expected });
        } else await undoOnce(current(), way);
      }
      if (!isSameDraft(readEditor(current()), before)) return refuse(CHANGED);
    }
    return refuse(NOT_TAKEN);
  } finally {
    agent.stop();
  }
}

/** In, with what the agent did to it since. */
const isIn: Replaced = { ok: true, undo: async () => false, holds: () => false, isUndoGrouped: false };

const stands = ({ head, tail }: { head: string; tail: string }, text: string) =>
  text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);

import type { ComposerKind } from '@/lib/domain/conversation';
import { ckeditor } from './ckeditor';
import { contenteditable } from './contenteditable';
import { detectComposerKind } from './detect-composer-kind';
import { draft } from './draft';
import type { EditorWay } from './editor-way';
import { field } from './field';
import { findComposer } from './find-composer';
import { judgeInsertion, type InsertionOutcome } from './judge-insertion';
import { lexical } from './lexical';
import { noticeAgent } from './notice-agent';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { isField, readEditor } from './read-editor';
import { placeCaretAtEnd } from './select-in-editor';
import { slate } from './slate';
import { takeOut } from './take-out';
import { attempt, SELECTION_TIME, wait } from './techniques';

const WAYS: Record<ComposerKind, EditorWay> = {
  field,
  lexical,
  slate,
  draft,
  ckeditor,
  quill,
  prosemirror,
  contenteditable,
};

/** Controlled editors may take back what they did not expect; looked at once more after this time. */
const REVERT_TIME = 300;

const MOVED = 'The page moved to another conversation meanwhile, so the insertion was stopped.';
const CHANGED = 'The reply box changed the text. Please check it before you send.';

export type Insertion =
  | {
      ok: true;
      /** Takes the reply out again. @returns false, changing nothing, when the composer holds something else by now */
      undo(): Promise<boolean>;
    }
  | { ok: false; reason: string };

const refuse = (reason: string): Insertion => ({ ok: false, reason });

/**
 * Puts a reply into the page's composer, behind what the agent has already written, which stays as it is. Never
 * presses Enter and never clicks: the human sends. Never removes what it did not put there itself: the agent may go on
 * typing all the while. Success means that the text was read back from the editor.
 *
 * @param isStillMeant false once the page shows another conversation: its box is not touched
 * @returns a reason in plain words when the editor did not take it; then it holds what it held before, unless the
 * reason asks the agent to check the text
 */
export async function insertReply(
  composer: HTMLElement,
  text: string,
  isStillMeant: () => boolean = () => true,
): Promise<Insertion> {
  if (!composer.isConnected) return refuse('The reply box is no longer on the page.');
  if (isLocked(composer)) return refuse('The reply box is locked.');
  const agent = noticeAgent(composer.ownerDocument);
  try {
    return await tryWays(composer, text, agent.acted, isStillMeant);
  } finally {
    agent.stop();
  }
}

async function tryWays(
  composer: HTMLElement,
  text: string,
  hasAgentActed: () => boolean,
  isStillMeant: () => boolean,
): Promise<Insertion> {
  const way = WAYS[detectComposerKind(composer)];
  const current = () => (composer.isConnected ? composer : (findComposer(document) ?? composer));
  let before = '';
  let addition = '';
  const judge = () => judgeInsertion(readEditor(current()), before, addition);
  for (const insert of way.insert) {
    current().focus({ preventScroll: true });
    placeCaretAtEnd(current());
    await wait(SELECTION_TIME);
    if (!isStillMeant()) return refuse(MOVED);
    const isLate = addition !== '' && isThere(judge());
    if (!isLate) {
      // Read in the same task as the text is put in: what the agent typed until now belongs to the draft.
      before = readEditor(current());
      addition = jointAfter(before, composer) + fitText(text, composer);
      attempt(insert, current(), addition);
      await wait(SELECTION_TIME);
    }
    const wasIn = isThere(judge());
    if (wasIn) await wait(REVERT_TIME);
    if (!isStillMeant()) return refuse(MOVED);
    const now = readEditor(current());
    const outcome = judgeInsertion(now, before, addition);
    if (outcome === 'in') return { ok: true, undo: () => takeOut(current, way, before, now) };
    // Once it was in, a change by the agent's hand is the agent's business.
    if (outcome === 'amid' || (wasIn && hasAgentActed())) return { ok: true, undo: async () => false };
    if (outcome === 'unchanged') continue;
    const isOurs = outcome === 'part' && !hasAgentActed();
    if (!isOurs || !(await takeOut(current, way, before, now))) return refuse(CHANGED);
  }
  return refuse('This reply box does not take text from Deskmate.');
}

const isThere = (outcome: InsertionOutcome) => outcome === 'in' || outcome === 'amid';

function isLocked(composer: HTMLElement): boolean {
  if (isField(composer)) return composer.disabled || composer.readOnly;
  return composer.getAttribute('aria-disabled') === 'true' || composer.getAttribute('contenteditable') === 'false';
}

/** A blank line between the draft and the reply; a space where there is only one line. */
function jointAfter(before: string, composer: HTMLElement): string {
  if (before.trim() === '') return '';
  if (composer.tagName === 'INPUT') return before.endsWith(' ') ? '' : ' ';
  return before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
}

const fitText = (text: string, composer: HTMLElement) =>
  composer.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text.replace(/\r\n?/g, '\n');

import type { ComposerKind } from '@/lib/domain/conversation';
import { ckeditor } from './ckeditor';
import { contenteditable } from './contenteditable';
import { detectComposerKind } from './detect-composer-kind';
import { draft } from './draft';
import type { EditorWay } from './editor-way';
import { enterEditor } from './enter-editor';
import { field } from './field';
import { findComposer } from './find-composer';
import { isSameDraft, judgeInsertion, type InsertionOutcome } from './judge-insertion';
import { lexical } from './lexical';
import { noticeAgent } from './notice-agent';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { CARET_HOLDERS, isField, readEditor } from './read-editor';
import { placeCaretAfter } from './place-caret';
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

/** Controlled editors may take back what they did not expect, slow ones may not be done: milliseconds to look again. */
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
  if (!composer.isConnected) return refuse('The reply box is no longer on the page.');
  if (isLocked(composer)) return refuse('The reply box is locked.');
  const reply = fitText(text, composer);
  if (!reply) return refuse('There is no text to insert.');
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
  const way = WAYS[detectComposerKind(current())];
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
      if (before.length + addition.length > most) return refuse(`The reply box takes ${most} characters at most.`);
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
  return refuse('This reply box does not take text from Deskmate.');
}

const isThere = (outcome: InsertionOutcome) => outcome === 'in' || outcome === 'amid';

const isLocked = (composer: HTMLElement) =>
  composer.matches(':disabled, [readonly], [contenteditable="false"], [aria-disabled="true"], [aria-readonly="true"]');

/** A technique that sets the value would pass over the field's own limit; what a page can't send is of no use. */
const roomIn = (composer: HTMLElement) =>
  isField(composer) && composer.maxLength > 0 ? composer.maxLength : Number.POSITIVE_INFINITY;

/** A blank line between the draft and the reply; a space where there is only one line. A break at its end is enough. */
function jointAfter(before: string, composer: HTMLElement): string {
  if (before.trim() === '' || before.endsWith('\n')) return '';
  if (composer.tagName === 'INPUT') return before.endsWith(' ') ? '' : ' ';
  return '\n\n';
}

/** Without what editors drop or take for their own, at its beginning and inside. */
function fitHead(text: string, composer: HTMLElement): string {
  const fit = text.replace(/\r\n?/g, '\n').replace(CARET_HOLDERS, '').trimStart();
  return composer.tagName === 'INPUT' ? fit.replace(/\s*\n\s*/g, ' ') : fit;
}

/** The same at its end, too. */
const fitText = (text: string, composer: HTMLElement): string => fitHead(text.trim(), composer).trim();

import type { ComposerKind } from '@/lib/domain/conversation';
import { ckeditor } from './ckeditor';
import { contenteditable } from './contenteditable';
import { detectComposerKind } from './detect-composer-kind';
import { draft } from './draft';
import type { EditorWay } from './editor-way';
import { field } from './field';
import { findComposer } from './find-composer';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { comparable, isField, readEditor } from './read-editor';
import { placeCaretAtEnd, selectAfter } from './select-in-editor';
import { slate } from './slate';
import type { Technique } from './techniques';

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

/** Editors learn of a selection by an event that comes a little later. */
const SELECTION_TIME = 60;
/** Controlled editors may take back what they did not expect; looked at once more after this time. */
const REVERT_TIME = 300;

export type Insertion =
  | {
      ok: true;
      /** Takes the reply out again. @returns false, changing nothing, when the composer holds something else by now */
      undo(): Promise<boolean>;
    }
  | { ok: false; reason: string };

const wait = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
const refuse = (reason: string): Insertion => ({ ok: false, reason });

/**
 * Puts a reply into the page's composer, behind what the agent has already written, which stays as it is. Never
 * presses Enter and never clicks: the human sends. Success means that the text was read back from the editor.
 *
 * @returns a reason in plain words when the editor did not take it; then it holds what it held before
 */
export async function insertReply(composer: HTMLElement, text: string): Promise<Insertion> {
  if (!composer.isConnected) return refuse('The reply box is no longer on the page.');
  if (isLocked(composer)) return refuse('The reply box is locked.');
  const way = WAYS[detectComposerKind(composer)];
  const current = () => (composer.isConnected ? composer : (findComposer(document) ?? composer));
  const before = readEditor(composer);
  const addition = jointAfter(before, composer) + fitText(text, composer);
  const isIn = () => comparable(readEditor(current())) === comparable(before + addition);
  for (const insert of way.insert) {
    current().focus({ preventScroll: true });
    placeCaretAtEnd(current());
    await wait(SELECTION_TIME);
    attempt(insert, current(), addition);
    await wait(SELECTION_TIME);
    if (isIn()) await wait(REVERT_TIME);
    if (isIn()) {
      const expected = readEditor(current());
      return { ok: true, undo: () => takeOut(current, way, before, expected) };
    }
    if (readEditor(current()) === before) continue;
    const isRestored = await takeOut(current, way, before, readEditor(current()));
    if (!isRestored) return refuse('The reply box changed the text. Please check it before you send.');
  }
  return refuse('This reply box does not take text from Deskmate.');
}

/** A technique that throws (an editor's own handler, a command that is gone) has failed like one that did nothing. */
function attempt(technique: Technique, editor: HTMLElement, text: string): void {
  try {
    technique(editor, text);
  } catch {
    // What counts is read back from the editor.
  }
}

/** Removes everything behind `before`, provided that the editor still holds `expected`. */
async function takeOut(current: () => HTMLElement, way: EditorWay, before: string, expected: string): Promise<boolean> {
  for (const remove of way.remove) {
    if (readEditor(current()) !== expected) return false;
    current().focus({ preventScroll: true });
    selectAfter(current(), before);
    await wait(SELECTION_TIME);
    attempt(remove, current(), '');
    await wait(SELECTION_TIME);
    const lost = before.slice(before.trimEnd().length);
    // Browsers drop a space at the new end of the line when they delete what followed it.
    if (lost && /^ +$/.test(lost) && readEditor(current()) === before.trimEnd()) {
      way.insert[0]?.(current(), lost);
      await wait(SELECTION_TIME);
    }
    if (isSameDraft(readEditor(current()), before)) return true;
  }
  return false;
}

/** Editors keep a spare break at the end of their text. */
const isSameDraft = (now: string, before: string) => now.replace(/\n+$/, '') === before.replace(/\n+$/, '');

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

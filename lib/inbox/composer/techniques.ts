import { selectedRanges } from './select-in-editor';

/** One way of putting text at the selection, or of taking the selection away (with an empty text). */
export type Technique = (editor: HTMLElement, text: string) => void;

/** Milliseconds: editors learn of a selection, and show what they took, by events that come a little later. */
export const SELECTION_TIME = 60;

/** Milliseconds to look again: controlled editors may take back what they did not expect, slow ones may not be done. */
export const REVERT_TIME = 300;

export const wait = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** A technique that throws (an editor's own handler, a command that is gone) has failed like one that did nothing. */
export function attempt(technique: Technique, editor: HTMLElement, text: string): void {
  try {
    technique(editor, text);
  } catch {
    // What counts is read back from the editor.
  }
}

const command = (editor: HTMLElement, name: string, value?: string) =>
  editor.ownerDocument.execCommand(name, false, value);

/** The browser's own typing: keeps the undo history and fires trusted events. */
export const typeText: Technique = (editor, text) => void command(editor, 'insertText', text);

/** Typing line by line; a break is never a paragraph here and never the Enter key. */
export const typeLines: Technique = (editor, text) => {
  text.split('\n').forEach((line, index) => {
    if (index > 0) command(editor, 'insertLineBreak');
    if (line !== '') command(editor, 'insertText', line);
  });
};

/** A paste of plain text only; the clipboard itself is not touched. */
export const pastePlain: Technique = (editor, text) => paste(editor, { 'text/plain': text });

/** A paste with a paragraph for each line. */
export const pasteParagraphs: Technique = (editor, text) => {
  const inert = editor.ownerDocument.implementation.createHTMLDocument('');
  for (const line of text.split('\n')) {
    const paragraph = inert.createElement('p');
    paragraph.textContent = line;
    inert.body.append(paragraph);
  }
  paste(editor, { 'text/plain': text, 'text/html': inert.body.innerHTML });
};

function paste(editor: HTMLElement, data: Record<string, string>) {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** The event before typing, for editors that never look at the DOM's own changes. */
export const announceText: Technique = (editor, text) => announce(editor, 'insertText', text);

export const announceDelete: Technique = (editor) => announce(editor, 'deleteContentBackward', null);

export const announceUndo: Technique = (editor) => announce(editor, 'historyUndo', null);

function announce(editor: HTMLElement, inputType: string, data: string | null) {
  const targetRanges = selectedRanges(editor);
  editor.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true }),
  );
}

export const typeDelete: Technique = (editor) => void command(editor, 'delete');

/** The browser's own undo, for boxes that leave it to the browser. */
export const commandUndo: Technique = (editor) => void command(editor, 'undo');

/** The editor's own undo by its shortcut; not a key that could ever send. */
export const pressUndo: Technique = (editor) => {
  const isMac = /Mac/.test(navigator.platform);
  const init = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editor.dispatchEvent(new KeyboardEvent('keydown', init));
  editor.dispatchEvent(new KeyboardEvent('keyup', init));
};

/** What a page's framework sees as typing into a field; the prototype's setter works in every world. */
export const setFieldValue: Technique = (editor, text) => {
  const prototype = editor instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  const value = Object.getOwnPropertyDescriptor(prototype, 'value');
  const field = editor as HTMLTextAreaElement;
  const { selectionStart, selectionEnd } = field;
  value?.set?.call(field, field.value.slice(0, selectionStart) + text + field.value.slice(selectionEnd));
  field.dispatchEvent(
    new InputEvent('input', {
      inputType: text ? 'insertText' : 'deleteContentBackward',
      data: text,
      bubbles: true,
      composed: true,
    }),
  );
};

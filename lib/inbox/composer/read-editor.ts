import { drawLines } from './draw-lines';

export { CARET_HOLDERS, isPlaceholder } from './editor-marks';

/** The text of an editor as its user sees it (`draw-lines.ts`); of a field its value. */
export const readEditor = (editor: HTMLElement): string =>
  isField(editor)
    ? editor.value
    : drawLines(editor)
        .map(({ text }) => text)
        .join('\n')
        .replaceAll('\u00a0', ' ');

export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

/**
 * The same text for comparing: editors differ in how they keep blank lines (a paragraph's margin, an empty paragraph)
 * and how many spaces they keep in a row, never in words, their order or the line breaks between them.
 */
export const comparable = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

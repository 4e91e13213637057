import { CARET_HOLDERS, isField } from './read-editor';

/** Whether nobody can write in the box as it is now. */
export const isLocked = (composer: HTMLElement) =>
  composer.matches(':disabled, [readonly], [contenteditable="false"], [aria-disabled="true"], [aria-readonly="true"]');

/** A technique that sets the value would pass over the field's own limit; what a page can't send is of no use. */
export const roomIn = (composer: HTMLElement) =>
  isField(composer) && composer.maxLength > 0 ? composer.maxLength : Number.POSITIVE_INFINITY;

/** The beginning of a text as it is written: without what editors drop or take for their own, before it and inside. */
export function fitHead(text: string, composer: HTMLElement): string {
  const fit = text.replace(/\r\n?/g, '\n').replace(CARET_HOLDERS, '').trimStart();
  return composer.tagName === 'INPUT' ? fit.replace(/\s*\n\s*/g, ' ') : fit;
}

/** A whole text as it is written. */
export const fitText = (text: string, composer: HTMLElement): string => fitHead(text.trim(), composer).trim();

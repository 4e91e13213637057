import { parentOf } from '../page/composed-tree';
import type { Parts } from './read-parts';
import { hasAny, nameWords } from './name-words';
import type { Shape } from './shape';

export type RowKind = 'message' | 'system' | 'internal' | 'break' | 'name' | 'other';

const TYPING =
  /(?:is|are) (?:typing|writing)|typing ?(?:…|\.{3})|schreibt(?: gerade)? ?(?:…|\.{3}|$)|está escribiendo|escribiendo|en train d.écrire|digitando|sta scrivendo|печатает|入力中|正在输入|מקליד|يكتب ?…/i;
const UNREAD =
  /^(?:\d+ )?(?:new|unread) (?:messages?|repl\w+)$|^(?:\d+ )?(?:neue|ungelesene) nachricht|^(?:\d+ )?(?:mensajes? (?:nuevos?|no leídos?)|nouveaux messages|(?:novas )?mensage\w+(?: não lidas?)?|nuovi messaggi|הודעות חדשות|رسائل جديدة)$/i;
const NOTE =
  /^(?:internal|private|team) (?:note|comment)$|^(?:interne|private) notiz$|^nota (?:interna|privada)$|^note (?:interne|privée)$|^הערה פנימית$|^ملاحظة داخلية$/i;

/** True for the words that mark a message as a note of the team. */
export const isNoteLabel = (text: string) => text.length < 40 && NOTE.test(text);

/** Tells messages from what stands between them, by words and by what was found in the row. */
export function rowKind(row: Element, shape: Shape, parts: Parts, usual: string): RowKind {
  const { text, author, time, attachments } = parts;
  // What most rows are called is no news.
  const told = (shape.hint ??= hintOf(row));
  const hint = told === usual ? '' : told;
  if (text === '' && attachments.length === 0) {
    if (hint === 'break') return 'break';
    return author ? 'name' : time ? 'break' : 'other';
  }
  if (/^(?:NAV|HEADER|FOOTER|FORM|BUTTON|MENU|ASIDE)$/.test(row.tagName) || isHeadOfTable(row)) return 'other';
  if (/^H[1-6]$/.test(row.tagName)) return 'break';
  if (!author && !time && row.querySelector('textarea')) return 'other';
  if (text.length < 90 && !author && !time && (hint === 'typing' || TYPING.test(text))) return 'other';
  if (text.length < 60 && !author && (hint === 'break' || UNREAD.test(text))) return 'break';
  if (parts.isNote || hint === 'internal') return 'internal';
  return hint === 'system' ? 'system' : 'message';
}

/** A row that names the columns. */
const isHeadOfTable = (row: Element) =>
  row.tagName === 'TR' && row.childElementCount > 1 && [...row.children].every(({ tagName }) => tagName === 'TH');

/** Says in its classes that what is within is for the team only. */
const isInternal = (element: Element) => hasAny(nameWords(element), ['private', 'internal', 'whisper', 'note']);

/** Whether a box around the text, or the text's own element, says that it is a note. Asked once for each shape. */
export function isInternalBox(element: Element, shape: Shape, row: Element): boolean {
  if (shape.isInternal !== undefined) return shape.isInternal;
  let box: Element | null = element;
  while (box && box !== row && !isInternal(box)) box = parentOf(box);
  return (shape.isInternal = box !== null && box !== row);
}

/** What the role and the classes of a row say about its kind. */
export function hintOf(row: Element): string {
  if (row.matches('[role="separator"], hr')) return 'break';
  const words = nameWords(row);
  if (words.has('typing')) return 'typing';
  if (isInternal(row)) return 'internal';
  if (hasAny(words, ['system', 'activity', 'event', 'notice', 'service', 'notification'])) return 'system';
  return hasAny(words, ['date', 'divider', 'separator', 'unread', 'day']) ? 'break' : '';
}

import type { TextBlock } from './text-blocks';
import { isInside } from './is-inside';
import { hasAny, nameWords } from './name-words';
import { isTimeText } from './time-words';

export type RowKind = 'message' | 'system' | 'internal' | 'break' | 'other';

const TYPING =
  /(?:is|are) (?:typing|writing)|typing ?(?:…|\.{3})|schreibt(?: gerade)?|está escribiendo|escribiendo|en train d.écrire|digitando|sta scrivendo|печатает|入力中|正在输入/i;
const UNREAD =
  /^(?:\d+ )?(?:new|unread) messages?$|^(?:\d+ )?(?:neue|ungelesene) nachricht|^(?:\d+ )?(?:mensajes? (?:nuevos?|no leídos?)|nouveaux messages|mensage\w+ não lidas?|nuovi messaggi)/i;
const NOTE =
  /^(?:internal|private|team) (?:note|comment)$|^(?:interne|private) notiz$|^nota (?:interna|privada)$|^note (?:interne|privée)$/i;

/** True for the words that mark a message as a note of the team. */
export const isNoteLabel = (text: string) => NOTE.test(text);

/** Tells messages from what stands between them, by role, words and structure. */
export function rowKind(row: Element, blocks: readonly TextBlock[], hasMedia: boolean, language: string): RowKind {
  const words = nameWords(row);
  const whole = blocks.map(({ text }) => text).join(' ');
  if (row.matches('[role="separator"], hr')) return 'break';
  if (blocks.length === 0) return hasMedia ? 'message' : 'other';
  if (whole.length < 90 && (words.has('typing') || (TYPING.test(whole) && blocks.length <= 2))) return 'other';
  if (hasMedia && isTimeText(whole, language)) return 'message';
  if (isTimeText(whole, language) || UNREAD.test(whole)) return 'break';
  if (blocks.every(({ element }) => isInside(element, 'button, [role="button"], [role="status"]', row))) return 'other';
  if (hasAny(words, ['note', 'private', 'internal', 'whisper']) || blocks.some(({ text }) => NOTE.test(text)))
    return 'internal';
  if (hasAny(words, ['date', 'divider', 'separator', 'unread']) && whole.length < 60 && !words.has('system'))
    return 'break';
  if (hasAny(words, ['system', 'activity', 'event', 'notice', 'service'])) return 'system';
  return isCentredLine(row, blocks) ? 'system' : 'message';
}

/** One line of centred text without a box of its own: "Conversation assigned to Robin". */
function isCentredLine(row: Element, blocks: readonly TextBlock[]): boolean {
  const only = blocks[0];
  if (!only || blocks.length > 1 || only.text.length > 160) return false;
  const view = row.ownerDocument.defaultView;
  const outer = row.getBoundingClientRect();
  const inner = only.element.getBoundingClientRect();
  if (view && view.getComputedStyle(only.element).textAlign === 'center') return true;
  if (outer.width === 0 || inner.width === 0 || inner.width > 0.85 * outer.width) return false;
  return Math.abs(inner.left - outer.left - (outer.right - inner.right)) < 6;
}

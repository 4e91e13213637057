import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { readText } from '../page/read-text';
import { readMachineTime, timeOf } from '../page/read-time';
import { alignedSide, sideOf } from '../page/side-of';
import { emptyRow, type Row } from '../row';
import { findAttachments } from './find-attachments';
import { findBubble } from './find-bubble';
import { elementAt } from './learn-id';
import type { RowProfile } from './learn-profile';
import { hasAny, nameWords } from './name-words';
import { isInside } from './is-inside';
import { isNoteLabel, rowKind } from './row-kind';
import { isForScreenReaders, textBlocks, type TextBlock } from './text-blocks';
import { isTimeText } from './time-words';
import { EDITED } from '../page/edited-words';

const STATUS =
  /^[\s(·•|]*(?:✓+|sent|delivered|read|seen|sending…?|gesendet|zugestellt|gelesen|enviado|entregado|leído|envoyé|distribué|lu|vu|enviada|entregue|lida|lido|visto|inviato|letto)[\s)·•|]*$/i;
/** Parts that repeat or decorate other messages. */
const STRIP =
  'button, [role="toolbar"], [role="menu"], blockquote, [class*="quote" i], [class*="reaction" i], [class*="reply-preview" i], [class*="replyTo" i], [class*="replied" i], [class*="reply-context" i], [id*="reply-context" i]';
const OUT = ['out', 'outgoing', 'outbound', 'own', 'self', 'mine', 'me', 'sent', 'right'];
const IN = ['in', 'incoming', 'inbound', 'received', 'left', 'other', 'peer', 'theirs'];

/** Reads one row of a page that no adapter knows. Reads geometry and style, so it is called for new rows only. */
export function readGenericRow(
  row: Element,
  list: Element,
  profile: RowProfile,
  language: string,
): Row & { isBoxed: boolean } {
  const all = textBlocks(row).filter(({ element }) => !isForScreenReaders(element));
  const attachments = findAttachments(row);
  const kind = rowKind(row, all, attachments.length > 0, language);
  if (kind === 'break' || kind === 'other') return { ...emptyRow(kind), isBoxed: false };
  const blocks = all.filter(({ element }) => !isInside(element, STRIP, row));
  const author = kind === 'system' ? undefined : blocks.find(({ signature }) => profile.authors.has(signature));
  const time = timeBlock(row, all, language);
  const isBeside = ({ element, text, signature }: TextBlock) =>
    element === author?.element || element === time?.element || profile.ornaments.has(signature) || isNoteLabel(text);
  const besides = all.filter(
    (block) => isBeside(block) || (all.length > 1 && (STATUS.test(block.text) || EDITED.test(block.text))),
  );
  const skip = new Set(besides.map(({ element }) => element));
  for (const hidden of row.querySelectorAll('figcaption, [class*="hidden" i], [class*="sr-only" i]')) skip.add(hidden);
  const body = blocks.find(({ element }) => !skip.has(element));
  const text = readText(row, { strip: STRIP, skip }) || readText(row, { strip: 'button', skip });
  if (text === '' && attachments.length === 0) return { ...emptyRow('other'), isBoxed: false };
  const anchor = body?.element ?? row.querySelector('img, video, audio') ?? row;
  const bubble = kind === 'message' ? findBubble(anchor, row) : null;
  return {
    kind: 'message',
    id: idOf(row, profile.id),
    author: author ? cutText(author.text, limits.name) : null,
    direction: kind === 'message' ? null : kind,
    lean: kind === 'message' ? leanOf(row, list, bubble, anchor) : null,
    isBoxed: bubble !== null,
    text,
    attachments,
    ...timeOf(time?.value ?? null),
    ...(all.some((block) => EDITED.test(block.text)) ? { edited: true } : {}),
  };
}

function idOf(row: Element, id: RowProfile['id']): string | null {
  const value = id && elementAt(row, id.depth)?.getAttribute(id.name);
  return value ? cutText(value, limits.id) : null;
}

function timeBlock(
  row: Element,
  blocks: readonly TextBlock[],
  language: string,
): { element: Element | null; value: string } | null {
  const block = blocks.find(({ text }) => isTimeText(text, language));
  const element = row.querySelector('time') ?? block?.element ?? null;
  if (!element) return null;
  const machine = ['datetime', 'data-time', 'data-timestamp', 'title']
    .map((name) => readMachineTime(element.getAttribute(name)))
    .find(Boolean);
  return { element, value: machine ?? block?.text ?? (element.textContent ?? '').trim() };
}

/** Alignment that says "end" outweighs gaps; wide bubbles tell little by theirs; class words come last. */
function leanOf(row: Element, list: Element, bubble: Element | null, anchor: Element): 'start' | 'end' | null {
  const aligned = alignedSide(bubble ?? anchor, row);
  if (aligned) return aligned;
  const measured = bubble && sideOf(bubble, list);
  if (measured) return measured;
  const words = nameWords(row);
  for (const child of row.children) for (const word of nameWords(child)) words.add(word);
  const isOut = hasAny(words, OUT);
  const isIn = hasAny(words, IN);
  return isOut === isIn ? null : isOut ? 'end' : 'start';
}

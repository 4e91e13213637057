import { limits } from '@/lib/domain/limits';
import type { Attachment, Direction } from '@/lib/domain/message';
import type { Adapter } from '../adapter-schema';
import { cutText } from '../page/cut-text';
import { saysEdited } from '../page/edited-words';
import { isOrnament } from '../page/is-ornament';
import { readText } from '../page/read-text';
import { timeOf } from '../page/read-time';
import { emptyRow, type Row } from '../row';
import { decideDirection } from './decide-direction';
import { readParts, select } from './read-part';

const MOST_ATTACHMENTS = 20;

/** Reads one row of a site that an adapter describes. */
export function readAdaptedRow(row: Element, list: Element, adapter: Adapter): Row {
  const { item, text, time } = adapter;
  const strip = text.strip;
  const has = (selector: string | undefined) => selector !== undefined && select(row, selector) !== null;
  if (has(item.date)) return emptyRow('break');
  const isSystem = has(item.system);
  const message: Row = {
    kind: 'message',
    id: cutOrNull(readParts(row, item.id), limits.id),
    author: isSystem ? null : cutOrNull(readParts(row, adapter.author?.from, strip), limits.name),
    direction: directionOf(row, list, adapter, isSystem, has(item.private)),
    text: textOf(row, adapter, isSystem),
    attachments: attachmentsOf(row, adapter),
    ...(time ? timeOf(readParts(row, time.from)) : {}),
    ...(has(item.edited) || (item.editedWord && saysEdited(row)) ? { edited: true } : {}),
    ...(has(item.deleted) ? { deleted: true } : {}),
  };
  // A row with neither words nor attachments is a divider or still loading.
  return message.text === '' && message.attachments.length === 0 && !message.deleted ? emptyRow('break') : message;
}

function directionOf(
  row: Element,
  list: Element,
  adapter: Adapter,
  isSystem: boolean,
  isPrivate: boolean,
): Direction | null {
  if (isPrivate) return 'internal';
  return isSystem ? 'system' : decideDirection(row, list, adapter.direction, adapter.text.strip);
}

function textOf(row: Element, { text }: Adapter, isSystem: boolean): string {
  for (const selector of text.sel) {
    const element = select(row, selector, text.strip);
    if (element) return readText(element, { strip: text.strip });
  }
  return isSystem ? readText(row, { strip: text.strip }) : '';
}

function attachmentsOf(row: Element, adapter: Adapter): Attachment[] {
  const found: Attachment[] = [];
  const seen = new Set<Element>();
  for (const { kind, sel, name } of adapter.attachments ?? []) {
    for (const element of row.querySelectorAll(sel)) {
      if (found.length >= MOST_ATTACHMENTS || seen.has(element)) continue;
      seen.add(element);
      if (element.tagName === 'IMG' && isOrnament(element)) continue;
      const label = cutOrNull(readParts(element, name), limits.name);
      found.push(label ? { kind, name: label } : { kind });
    }
  }
  return found;
}

const cutOrNull = (value: string | null, max: number) => (value ? cutText(value, max) : null);

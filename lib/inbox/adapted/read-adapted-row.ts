import type { Adapter } from '@/lib/domain/adapter';
import { limits } from '@/lib/domain/limits';
import type { Attachment, Direction } from '@/lib/domain/message';
import { cutText } from '../page/cut-text';
import { saysDeleted } from '../page/deleted-words';
import { saysEdited } from '../page/edited-words';
import { isOrnament } from '../page/is-ornament';
import { cssOf } from '../page/query';
import { readText } from '../page/read-text';
import { timeOf } from '../page/read-time';
import { isTimeText } from '../generic/time-words';
import { emptyRow, type Row } from '../row';
import { decideDirection } from './decide-direction';
import type { PartsOf } from './index-parts';
import { patternOf } from './pattern-of';
import { LONGEST_VALUE, readParts, select, selectAll, type Scope } from './read-part';
import type { Tally } from './tally';

const MOST_ATTACHMENTS = 20;
/** Letters of a name and a time; a row with more has words that the adapter does not find. */
const LONGEST_BESIDE = 60;

export interface RowContext {
  list: Element;
  adapter: Adapter;
  tally: Tally;
  /** Where the whole list was asked at once. */
  partsOf?: PartsOf | undefined;
}

/** Reads one row of a site that an adapter describes, and notes by which of its alternatives. */
export function readAdaptedRow(row: Element, { list, adapter, tally, partsOf }: RowContext): Row {
  const { item, time } = adapter;
  const own: Scope = { nested: item.nested ? item.sel : undefined, partsOf };
  const scope: Scope = { ...own, strip: adapter.text.strip };
  const has = (selector: string | undefined) => selector !== undefined && select(row, selector, own) !== null;
  if (has(item.date)) return emptyRow('break', cutText(readText(row, { limit: limits.name }), limits.name));
  const isSystem = has(item.system);
  const text = textOf(row, adapter, isSystem, scope);
  const attachments = attachmentsOf(row, adapter, own);
  const isDeleted = has(item.deleted) || (item.deletedWord === true && saysDeleted(text.value));
  // A row with neither words nor attachments is a divider or still loading.
  if (text.value === '' && attachments.length === 0 && !isDeleted) {
    if (!isSystem && hasWords(row)) tally.note('text', null);
    return emptyRow('break');
  }
  const direction = isSystem ? 'system' : directionOf(row, list, adapter, has(item.private), scope, tally);
  if (attachments.length === 0 && standsBetween(direction, adapter) && isTimeText(text.value, languageOf(row)))
    return emptyRow('break', cutText(text.value, limits.name));
  if (!isSystem && attachments.length === 0) tally.note('text', text.index);
  const sent = time && readParts(row, time.from, own);
  if (time && !isSystem) tally.note('time', sent?.index);
  return {
    kind: 'message',
    id: cutOrNull(readParts(row, item.id, own)?.value, limits.id),
    ...(isSystem ? { author: null } : authorOf(row, adapter, scope, tally)),
    direction,
    text: text.value,
    attachments,
    ...timeOf(sent?.value ?? null),
    ...(has(item.edited) || (item.editedWord && saysEdited(row)) ? { edited: true } : {}),
    ...(isDeleted ? { deleted: true } : {}),
  };
}

/** More than the name and the time that stand beside a message. */
const hasWords = (row: Element) => readText(row, { limit: LONGEST_BESIDE + 1 }).length > LONGEST_BESIDE;

const languageOf = (row: Element) => row.ownerDocument.documentElement.lang || 'en';

/** True for what neither side wrote: with a time alone in it, it is a date row that the site marks no other way. */
const standsBetween = (direction: Direction | null, adapter: Adapter) =>
  direction === 'system' || (direction === null && adapter.direction.some(({ by }) => by === 'side'));

function authorOf(row: Element, { author }: Adapter, scope: Scope, tally: Tally): Pick<Row, 'author' | 'handle'> {
  if (!author) return { author: null };
  const named = readParts(row, author.from, scope);
  // Rows of a group that is named once do not count as not found.
  if (named || author.carry === 'none') tally.note('author', named?.index);
  const isOwn = named && author.own?.some((word) => word.toLocaleLowerCase() === named.value.toLocaleLowerCase());
  const handle = readParts(row, author.handle, scope)?.value;
  return {
    author: isOwn ? null : cutOrNull(named?.value.replace(/\s+/g, ' '), limits.name),
    ...(handle ? { handle: cutText(handle, limits.name) } : {}),
  };
}

function directionOf(
  row: Element,
  list: Element,
  { direction }: Adapter,
  isPrivate: boolean,
  scope: Scope,
  tally: Tally,
): Direction | null {
  if (isPrivate) return 'internal';
  const decided = decideDirection(row, list, direction, scope);
  const isLeft = direction.some(({ by }) => by === 'author');
  if (decided || !isLeft) tally.note('direction', decided?.index);
  return decided?.direction ?? null;
}

function textOf(
  row: Element,
  { text }: Adapter,
  isSystem: boolean,
  scope: Scope,
): { value: string; index: number | null } {
  const strip = [scope.strip, scope.nested].filter(Boolean).join(', ') || undefined;
  const read = (element: Element) => {
    const words = readText(element, { strip });
    if (!text.drop) return words;
    // What is dropped stands at the end; the longest message must not feed a slow match.
    const end = Math.max(0, words.length - LONGEST_VALUE);
    return (words.slice(0, end) + words.slice(end).replace(patternOf(text.drop), '')).trim();
  };
  for (const [index, alternative] of text.sel.entries()) {
    const selector = cssOf(alternative);
    if (text.every) {
      const value = selectAll(row, selector, scope).map(read).filter(Boolean).join('\n');
      if (value) return { value, index };
      continue;
    }
    const element = select(row, selector, scope);
    if (element) return { value: read(element), index };
  }
  return { value: isSystem ? read(row) : '', index: null };
}

function attachmentsOf(row: Element, adapter: Adapter, scope: Scope): Attachment[] {
  const found: Attachment[] = [];
  const seen = new Set<Element>();
  for (const { kind, sel, name } of adapter.attachments ?? []) {
    for (const element of selectAll(row, sel, scope)) {
      if (found.length >= MOST_ATTACHMENTS || seen.has(element)) continue;
      seen.add(element);
      if (element.tagName === 'IMG' && isOrnament(element)) continue;
      const label = cutOrNull(readParts(element, name)?.value, limits.name);
      found.push(label ? { kind, name: label } : { kind });
    }
  }
  return found;
}

const cutOrNull = (value: string | null | undefined, max: number) => (value ? cutText(value, max) : null);

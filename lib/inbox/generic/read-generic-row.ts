import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { readMachineTime, timeOf } from '../page/read-time';
import { emptyRow } from '../row';
import { bareName, readByline, saysYou } from './byline';
import { elementAt } from './learn-id';
import type { GenericRow } from './generic-row';
import { CLOCK, PREFIX, type RowProfile } from './learn-profile';
import type { RoleBook } from './learn-roles';
import { linkRowText } from './link-rows';
import { lookOf } from './look';
import { badgeParty } from './party';
import { flatText, readParts, type Parts } from './read-parts';
import { isInternalBox, rowKind } from './row-kind';
import { boxOf, gapsOf, type Gaps, partyWords, sideOfRow, skinOf, wordSide } from './row-side';
import { signatureOf, type Shape } from './shape';
import { spokenName } from './spoken-name';

/** Of the list or the row; wider ones fill it. And how far from the middle a notice may stand, in CSS pixels. */
const WIDEST_NOTICE = 0.85;
const MOST_OFF_CENTRE = 6;
/** Edges that differ by less are one, in CSS pixels. */
const SAME_EDGE = 2;
/** How lines of text begin that nobody wrote. */
const NOTICE = /^(?:\*{1,3}|-!-|-->|<--|→|←|==)\s/;

/** Reads one row of a page that no adapter knows. */
export function readGenericRow(row: Element, list: Element, shape: Shape, profile: RowProfile): GenericRow {
  const { language, book } = profile;
  const isOther = shape.split === 'holds' ? profile.isRow : null;
  let parts = readParts(row, shape, book, { language, withStripped: false, withControls: profile.isPressed, isOther });
  // All of it in a button, or drawn like a quote: then that is how this page draws messages.
  if (parts.text === '' && parts.attachments.length === 0)
    parts = readParts(row, shape, book, { language, withStripped: true, withControls: profile.isPressed, isOther });
  const line = parts.meta ? readByline(parts.meta.replace(/\s+/g, ' ').trim(), language) : null;
  if (!parts.author && line) parts.author = cutText(line.name, limits.name);
  const spoken = !parts.author && profile.isSpoken ? spokenName(row, language) : null;
  const isOwn = spoken !== null && saysYou(spoken);
  const party = spoken === null ? null : badgeParty(spoken);
  if (spoken && !isOwn && !party) parts.author = cutText(spoken, limits.name);
  const clock = splitPrefix(parts, profile);
  if (parts.attachments.length > 0) parts.text = withoutFileNames(parts.text);
  // A name that is all the text beside a picture.
  if (!parts.author && parts.attachments.length > 0 && book.names.has(parts.text.toLocaleLowerCase())) {
    parts.author = parts.text;
    parts.text = '';
  }
  const group = row.parentElement;
  const bare = {
    isBoxed: false,
    word: null,
    parties: [],
    skin: '',
    sign: null,
    isName: false,
    group,
    settled: null,
    element: row,
    isOther: profile.isRow,
  };
  let kind = rowKind(row, shape, parts, profile.usualHint);
  if (kind === 'message' && profile.linkRows.size > 0 && profile.linkRows.has(linkRowText(row))) kind = 'other';
  if (kind === 'name') return { ...emptyRow('other'), ...bare, author: parts.author, isName: true };
  if (kind === 'break' || kind === 'other') {
    const shown = parts.text || (parts.time ? flatText(parts.time) : '');
    return { ...emptyRow(kind, kind === 'break' ? shown.slice(0, limits.name) : ''), ...bare };
  }
  if (
    kind === 'message' &&
    spoken === null &&
    (isNotice(row, list, parts, profile) || (profile.hasClock && !parts.author && NOTICE.test(parts.text)))
  )
    kind = 'system';
  const body = parts.body ?? parts.media ?? { element: row, shape };
  if (kind === 'message' && !profile.isNoted && isInternalBox(body.element, body.shape, row)) kind = 'internal';
  const side = kind === 'message' && !profile.isNested ? sideOfRow(row, list, body, profile.insets) : null;
  const time = parts.time ? timeOf(timeValue(parts.time)) : timeOf(line?.time ?? clock);
  return {
    ...bare,
    kind: 'message',
    id: idOf(row, profile.id),
    author: kind === 'system' ? null : parts.author,
    direction: kind === 'message' ? null : kind,
    lean: side?.lean ?? null,
    isBoxed: side?.isBoxed ?? false,
    skin: kind === 'message' ? skinOf(body.element, body.shape, row) : '',
    word: kind === 'message' ? (isOwn ? 'end' : wordSide(row, shape)) : null,
    parties: kind === 'message' ? [...(party ? [party] : []), ...partyWords(row, shape)] : [],
    text: parts.text,
    attachments: parts.attachments,
    ...time,
    ...(parts.isEdited ? { edited: true } : {}),
  };
}

/** What is written beside a file: its name and size. */
const FILE_LINE = /^(?:\S+(?: \S+){0,3}\.[a-z]\w{1,4}|[\d.,]+ ?(?:bytes|[kmg]i?b))$/i;

const withoutFileNames = (text: string) =>
  text
    .split('\n')
    .filter((line) => !FILE_LINE.test(line.trim()))
    .join('\n')
    .trim();

function idOf(row: Element, id: RowProfile['id']): string | null {
  const value = id && elementAt(row, id.depth)?.getAttribute(id.name);
  return value ? cutText(value, limits.id) : null;
}

function timeValue(element: Element): string {
  for (const name of ['datetime', 'data-time', 'data-timestamp', 'title']) {
    const machine = readMachineTime(element.getAttribute(name));
    if (machine) return machine;
  }
  return flatText(element);
}

/** "Tove: hello", "<Tove> hello", "[10:12] Tove: hello": lines that begin with who wrote them. */
function splitPrefix(parts: Parts, { hasPrefix, hasClock }: RowProfile): string | null {
  const clock = hasClock ? CLOCK.exec(parts.text) : null;
  if (clock) parts.text = parts.text.slice(clock[0].length);
  const found = hasPrefix && !parts.author ? PREFIX.exec(parts.text) : null;
  if (parts.author) parts.text = parts.text.replace(/^[\s<>:»]*[:>»]\s+/, '');
  if (found?.groups) {
    parts.author = bareName(found.groups['name'] ?? found.groups['angle'] ?? '');
    parts.text = parts.text.slice(found[0].length).trim();
  }
  return clock?.groups?.['time'] ?? null;
}

/** One line between the messages, centred, smaller or dimmer than they are: "Conversation assigned to Robin". */
function isNotice(
  row: Element,
  list: Element,
  { author, text, body, attachments, time }: Parts,
  { book, insets }: RowProfile,
): boolean {
  if (!body || attachments.length > 0 || text.length > 160 || text.includes('\n')) return false;
  const { element, shape } = body;
  const box = boxOf(element, shape, row, list);
  if (!box && isDim(shape, book)) return true;
  // Sided like a message, time and again.
  if (author || shape.starts + shape.ends >= 3) return false;
  const look = lookOf(shape, element);
  if (look.size > 0 && book.size > 0 && look.size < book.size - 0.6) return true;
  if (!box && look.centred && !time) return true;
  const gaps = gapsOf(box ?? element, box !== null, list);
  if (!gaps) return false;
  // What happens to leave as much room behind it begins where other messages begin.
  if (isSame(gaps.start, insets.start) || (box && isSame(gaps.end, insets.end))) return false;
  return box ? isCentredIn(box, row, list) : isCentred(gaps, list.getBoundingClientRect().width);
}

/** Whether a box stands in the middle of its row; a row may be its own bubble, then of the list. */
function isCentredIn(box: Element, row: Element, list: Element): boolean {
  const inner = box.getBoundingClientRect();
  const whole = row.getBoundingClientRect();
  const outer = whole.width < 1.1 * inner.width ? list.getBoundingClientRect() : whole;
  return inner.width > 0 && isCentred({ start: inner.left - outer.left, end: outer.right - inner.right }, outer.width);
}

const isCentred = ({ start, end }: Gaps, width: number) =>
  width > 0 && width - start - end <= WIDEST_NOTICE * width && Math.abs(start - end) < MOST_OFF_CENTRE;

const isSame = (a: number, b: number) => Math.abs(a - b) < SAME_EDGE;

/** In another ink than the messages, in a place where few of them stand. */
function isDim(shape: Shape, book: RoleBook): boolean {
  if (book.common.size === 0 || book.common.has(signatureOf(shape))) return false;
  let line: Shape = shape;
  while (line.look && !line.look.block && line.parent) line = line.parent;
  return line.look !== null && line.look.ink !== book.ink && !/^(?:PRE|CODE)$/.test(line.tag);
}

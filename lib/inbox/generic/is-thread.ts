import type { RowProfile } from './learn-profile';
import { hasAny, nameWords } from './name-words';
import { readGenericRow } from './read-generic-row';
import { sampleRow, type Unit } from './sample-row';
import type { RowPlan } from './segment';
import { signatureOf } from './shape';

/** Rows looked at, the newest. */
const SAMPLE = 12;
const LEAST_NAMED = 0.6;
const MOST_LINKED = 0.4;
/** Lines of what somebody did stand between the messages of a ticket, often more than there are messages. */
const MOST_WITHIN = 0.7;
const LEAST_WORDS = 1.5;
/** Of times, buttons, faces, words and people who write again. */
const LEAST_SIGNS = 2;
/** Characters of a message that tell whether it is the line that the name stands in. */
const LINE = 40;
/** Columns with headings from which a table is one of data. */
const DATA_COLUMNS = 3;
const TALK = [
  'comment',
  'comments',
  'message',
  'messages',
  'post',
  'posts',
  'reply',
  'replies',
  'answer',
  'thread',
  'discussion',
  'chat',
  'conversation',
  'review',
];

/**
 * Whether a list without a box to write in is one of messages: rows that somebody wrote, whose text is not a link, in
 * no table of data. Tells comments from teasers, activity, results and orders.
 */
export function isThread(list: Element, plan: RowPlan, profile: RowProfile): boolean {
  if (isDataTable(list)) return false;
  let [messages, named, linked, within, words, called, timed, pressed, faced] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const { roles } = profile.book;
  const authors = new Set<string>();
  let author: string | null = null;
  for (const row of plan.rows.slice(-SAMPLE)) {
    const shape = plan.shapeOf(row);
    if (!shape) continue;
    const read = readGenericRow(row, list, shape, profile);
    if (read.kind === 'break') author = null;
    if (read.author) author = read.author;
    if (read.kind !== 'message' || read.direction === 'system') continue;
    messages++;
    if (author) named++;
    if (author) authors.add(author);
    if (read.sentAt ?? read.timeText) timed++;
    words += read.text.split(/\s+/).length;
    if (hasAny(nameWords(row), TALK)) called++;
    const { units, faces } = sampleRow(row, shape, plan.isRow);
    if (units.some(({ control }) => control)) pressed++;
    if (faces.length > 0) faced++;
    const said = units.filter(
      (unit) => !unit.control && (roles.get(signatureOf(unit.shape)) ?? 'body') === 'body' && unit.text !== author,
    );
    const longest = said.filter(({ within }) => !within).toSorted((a, b) => b.text.length - a.text.length)[0];
    const isLinked = ({ link, text }: Unit) => link !== null && text.length > 0.5 * read.text.length;
    if (read.attachments.length === 0 && (!longest || longest.link || said.some(isLinked))) linked++;
    // "Ana closed the task": who did something, not who wrote it.
    const subject = units.find((unit) => unit.within && roles.get(signatureOf(unit.shape)) === 'author');
    const line = subject?.within?.text;
    if (subject && line?.includes(read.text.slice(0, LINE)) && !/^\s*[:>»]/.test(line.split(subject.text)[1] ?? ''))
      within++;
  }
  if (messages < 2 || named < LEAST_NAMED * messages || linked > MOST_LINKED * messages) return false;
  if (within > MOST_WITHIN * messages) return false;
  const isTalk = hasAny(nameWords(list), TALK) || called > messages / 2;
  const signs =
    [timed, pressed, faced].filter((count) => count > messages / 2).length +
    (isTalk ? 1 : 0) +
    (authors.size < messages && authors.size > 1 ? 1 : 0);
  return signs >= LEAST_SIGNS && (words >= LEAST_WORDS * messages || isTalk);
}

function isDataTable(list: Element): boolean {
  const table = list.closest('table');
  return table !== null && table.querySelectorAll('thead th, tr:first-child > th').length >= DATA_COLUMNS;
}

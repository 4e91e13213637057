import { limits } from '@/lib/domain/limits';
import type { Attachment } from '@/lib/domain/message';
import { drawnNodes } from '../page/composed-tree';
import { cutText } from '../page/cut-text';
import { EDITED } from '../page/edited-words';
import { isEmoji } from '../page/read-text';
import { bareName, faceName } from './byline';
import { attachmentOf } from './find-attachments';
import type { RoleBook } from './learn-roles';
import { createFieldReader, type Field } from './read-fields';
import { lookOf, type Look } from './look';
import { isNoteLabel } from './row-kind';
import { labelOf, shapeOf, siblingShape, signatureOf, type Role, type Shape } from './shape';
import { hasOwnText } from './sample-row';
import { isTimeText } from './time-words';

interface Place {
  element: Element;
  shape: Shape;
}

/** What one walk through a row found. */
export interface Parts {
  text: string;
  author: string | null;
  time: Element | null;
  attachments: Attachment[];
  isEdited: boolean;
  isNote: boolean;
  /** Where the text begins. */
  body: Place | null;
  /** The first picture, film or sound. */
  media: Place | null;
  /** Text beside the message, for lines that give a name and a time in one. */
  meta: string;
  hasControl: boolean;
}

/** "<tove@example.org>" behind a name. */
const ADDRESS = /\s+[<([]?[^\s<([]+@[^\s>)\]]+[>)\]]?$/;
/** "On 3 May, Tove wrote:", the line before a quoted message. */
const QUOTED_BY = /(?:^|\n)[^\n]{0,200}\d[^\n]{0,200}:\s*$/;

const DEEPEST = 150;
const LONGEST_META = 300;
/** Elements looked at in one row. */
const MOST_ELEMENTS = 3_000;

/** Reads the parts of a row by their roles, in one walk. `isOther` tells rows within the row. */
export function readParts(
  row: Element,
  shape: Shape,
  book: RoleBook,
  {
    language,
    withStripped,
    withControls,
    isOther,
  }: {
    language: string;
    withStripped: boolean;
    withControls: boolean;
    isOther: ((element: Element) => boolean) | null;
  },
): Parts {
  const parts: Parts = {
    text: '',
    author: null,
    time: null,
    attachments: [],
    isEdited: false,
    isNote: false,
    body: null,
    media: null,
    meta: '',
    hasControl: false,
  };
  let out = '';
  let left = MOST_ELEMENTS;
  const head = book.fields.size > 0 ? createFieldReader(book.fields) : null;

  function enter(element: Element, at: Shape, depth: number, isMeta: boolean, isPressed: boolean) {
    if (left-- <= 0 || depth > DEEPEST || out.length > limits.messageText) return;
    const look = at.look ?? lookOf(at, element);
    if (head?.isTaken(element)) return;
    const field = head?.read(element, at);
    if (field) return takeField(field);
    const role = at.role ?? roleOf(at, element, book, language);
    if (role === 'author') {
      const from = at.nameFrom;
      const name = from ? faceName(element.getAttribute(from) ?? '') : bareName(flatText(element));
      if (name !== '') parts.author ??= cutText(name, limits.name);
      return;
    }
    if (look.unseen) return;
    if (role === 'time') return void (parts.time ??= element);
    if (role === 'note') return void (parts.isNote = true);
    if (look.media || (look.picture && element.firstElementChild === null) || (element.tagName === 'A' && !isMeta)) {
      const attachment = isMeta ? null : attachmentOf(element, at);
      if (attachment && parts.attachments.length < 20) {
        parts.attachments.push(attachment);
        parts.media ??= { element, shape: at };
      }
      if (look.media && !isMeta && !isPressed) write(emojiOf(element), look, at, element);
      if (look.media || attachment) return;
    }
    if (look.control) parts.hasControl = true;
    if (role === 'skip' || (look.strip && !withStripped)) {
      // Names and times stand in buttons and menus, too.
      if (role === 'skip' && element.childElementCount === 0 && EDITED.test(flatText(element))) parts.isEdited = true;
      if (role === 'skip' && element.childElementCount === 0 && isNoteLabel(flatText(element))) parts.isNote = true;
      if (look.strip && role !== 'skip') out = withoutQuoted(out, book.names);
      return;
    }
    const isIn = isMeta || role === 'meta';
    // A button without words is an emoji or a picture to press.
    const isInControl = isPressed || (look.control && !withControls && flatText(element) !== '');
    const isBeside = isIn || isInControl;
    if (element.tagName === 'BR' && !isBeside) out += '\n';
    if (look.block && !isBeside) endLine();
    let before: Shape | null = null;
    const visit = (node: Node) => {
      const type = node.nodeType;
      if (type === 3) {
        if (head?.isTaken(node)) return;
        if (!isBeside) write((node as Text).data, look, at, element);
        else if (parts.meta.length < LONGEST_META) parts.meta += `${(node as Text).data.slice(0, LONGEST_META)} `;
      } else if (type === 1 && !isOther?.(node as Element)) {
        before = siblingShape(shapeOf(at, node as Element), before);
        enter(node as Element, before, depth + 1, isIn, isInControl);
      }
    };
    if (element.shadowRoot || at.tag === 'SLOT') for (const node of drawnNodes(element)) visit(node);
    else for (let node = element.firstChild; node; node = node.nextSibling) visit(node);
    if (look.block && !isBeside) endLine();
  }

  function takeField({ kind, value, element }: Field) {
    const name = bareName(value.replace(ADDRESS, ''));
    if (kind === 'author' && name !== '') parts.author ??= cutText(name, limits.name);
    if (kind === 'time') parts.time ??= element;
  }

  function endLine() {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  }

  function write(data: string, look: Look, at: Shape, element: Element) {
    if (data === '') return;
    const room = limits.messageText - out.length + 1;
    const some = data.length > room ? data.slice(0, Math.max(0, room)) : data;
    if (look.keepsLines) out += some;
    else {
      const collapsed = some.replace(/[ \t\r\n\f]+/g, ' ');
      const last = out.charCodeAt(out.length - 1);
      out +=
        collapsed.charCodeAt(0) === 32 && (out === '' || last === 32 || last === 10) ? collapsed.slice(1) : collapsed;
    }
    if (parts.body === null && /\S/.test(some)) parts.body = { element, shape: at };
  }

  enter(row, shape, 0, false, false);
  parts.text = cutText(tidy(out), limits.messageText);
  return parts;
}

/** Without the line that says whose words are quoted next: with a date, or of somebody who writes here. */
function withoutQuoted(out: string, names: ReadonlySet<string>): string {
  const dated = out.replace(QUOTED_BY, '');
  if (dated !== out || !/:\s*$/.test(out)) return dated;
  const start = out.trimEnd().lastIndexOf('\n') + 1;
  const line = out.slice(start, start + LONGEST_META).toLocaleLowerCase();
  return [...names].some((name) => line.startsWith(`${name} `)) ? out.slice(0, start) : out;
}

const emojiOf = (image: Element) => {
  const alt = image.getAttribute('alt') ?? '';
  return isEmoji(alt) ? alt : '';
};

/** The role of a shape, found once: as learned for its like, else by what the first element of it says. */
function roleOf(shape: Shape, element: Element, book: RoleBook, language: string): Role {
  const signature = signatureOf(shape);
  shape.nameFrom = book.nameFrom.get(signature) ?? null;
  const labelled = shape.classes ? book.labels.get(labelOf(shape)) : undefined;
  shape.role =
    book.roles.get(signature) ??
    // Links around names and around faces have the same classes.
    (labelled === 'author' && !hasOwnText(element) ? undefined : labelled) ??
    guess(element, shape, book, language);
  return shape.role;
}

function guess(element: Element, shape: Shape, book: RoleBook, language: string): Role {
  if (element.tagName === 'TIME') return 'time';
  if (!hasOwnText(element) || element.childElementCount > 0) return 'body';
  const text = flatText(element);
  if (isNoteLabel(text)) return 'note';
  const { size, unseen } = lookOf(shape, element);
  return !unseen && size < book.size - 0.6 && isTimeText(text, language) ? 'time' : 'body';
}

/** A short text as one line. */
export const flatText = (element: Element) =>
  (element.shadowRoot ?? element).textContent?.slice(0, limits.name).replace(/\s+/g, ' ').trim() ?? '';

function tidy(text: string): string {
  let tidied = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
  if (tidied.includes('\n')) tidied = tidied.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
  return tidied.trim();
}

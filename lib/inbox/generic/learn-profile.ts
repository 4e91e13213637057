import type { TextBlock } from './text-blocks';
import { textBlocks } from './text-blocks';
import { isNoteLabel } from './row-kind';
import { isTimeText } from './time-words';

/** What the rows of one list have in common, learned from a sample of them. */
export interface RowProfile {
  /** Signatures of blocks that name the author. */
  authors: ReadonlySet<string>;
  /** Signatures of initials and badges, the same few letters again and again. */
  ornaments: ReadonlySet<string>;
  /** Attribute whose value is different on every row that has it, on the row or `depth` first children further in. */
  id: { depth: number; name: string } | null;
}

const LONGEST_NAME = 100;
/** Names of classes and attributes that speak of an author; compared with the words they are made of. */
const AUTHOR_WORD =
  /(?:^|[^a-z])(?:author|sender|byline|nick(?:name)?|user-?name|display-?name|from|name|who)(?![a-z])/i;
const CAMEL_AUTHOR = /(?:Author|Sender|Nick|UserName|Username|DisplayName|Name)(?![a-z])/;
const ID_NAME = /^(?:id|data-(?:[a-z-]*-)?(?:id|mid|key|urn|uid|guid|ts))$/;
/** First children looked into for an id. */
const DEEPEST_ID = 2;
const HEADINGS = /^(?:H[1-6]|STRONG|B)$/;

/** Learns from a sample of rows which part names the author and which attribute tells rows apart. */
export function learnProfile(rows: readonly Element[], language: string): RowProfile {
  const uses = new Map<string, { blocks: TextBlock[]; leads: number; alone: number }>();
  for (const row of rows) {
    const blocks = textBlocks(row).filter(({ text }) => !isTimeText(text, language) && !isNoteLabel(text));
    blocks.forEach((block, index) => {
      const use = uses.get(block.signature) ?? { blocks: [], leads: 0, alone: 0 };
      use.blocks.push(block);
      if (index < blocks.length - 1) use.leads++;
      if (blocks.length === 1) use.alone++;
      uses.set(block.signature, use);
    });
  }
  const authors = new Set<string>();
  const ornaments = new Set<string>();
  for (const [signature, { blocks, leads, alone }] of uses) {
    const texts = blocks.map(({ text }) => text);
    if (alone < texts.length / 2 && texts.every(isInitials)) ornaments.add(signature);
    else if (texts.every(couldBeName) && namesAuthor(blocks, leads, alone)) authors.add(signature);
  }
  return { authors, ornaments, id: idAttribute(rows) };
}

const isInitials = (text: string) => /^\p{Lu}{1,3}$|^\+?\d{1,2}$/u.test(text);

const couldBeName = (text: string) =>
  text.length <= LONGEST_NAME && !/[\n!?]|[.:]\s|https?:/.test(text) && /\p{L}/u.test(text);

function namesAuthor(blocks: readonly TextBlock[], leads: number, alone: number): boolean {
  const first = blocks[0];
  if (!first) return false;
  const parent = first.element.parentElement;
  const names = [first.element, parent]
    .map((one) => `${one?.getAttribute('class') ?? ''} ${one?.id ?? ''} ${one?.getAttribute('data-testid') ?? ''}`)
    .join(' ');
  const isNamed = AUTHOR_WORD.test(names) || CAMEL_AUTHOR.test(names);
  const isHeading = HEADINGS.test(first.element.tagName) || (parent !== null && HEADINGS.test(parent.tagName));
  if (alone > 0 && alone >= blocks.length / 2) return false;
  if (isNamed || (isHeading && leads >= blocks.length * 0.8)) return true;
  // The same few names again and again, before other text.
  const distinct = new Set(blocks.map(({ text }) => text)).size;
  return blocks.length >= 3 && distinct <= blocks.length / 2 && leads >= blocks.length * 0.8;
}

function idAttribute(rows: readonly Element[]): RowProfile['id'] {
  for (let depth = 0; depth <= DEEPEST_ID; depth++) {
    const name = uniqueAttribute(rows, depth);
    if (name) return { depth, name };
  }
  return null;
}

function uniqueAttribute(rows: readonly Element[], depth: number): string | null {
  const values = new Map<string, string[]>();
  for (const [index, row] of rows.entries()) {
    const element = elementAt(row, depth);
    for (const name of element?.getAttributeNames() ?? []) {
      const value = element?.getAttribute(name) ?? '';
      // A virtual list numbers its rows by place; that is no id.
      const isId = name === 'data-testid' ? /\d{3}/.test(value) : ID_NAME.test(name);
      if (!isId || value === '' || value === String(index)) continue;
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  let found: { name: string; count: number } | null = null;
  for (const [name, list] of values) {
    if (new Set(list).size === list.length && list.length > (found?.count ?? 0)) found = { name, count: list.length };
  }
  return found && found.count >= rows.length / 3 ? found.name : null;
}

/** The row, or its first child and so on: pages wrap rows. */
export function elementAt(row: Element, depth: number): Element | null {
  let element: Element | null = row;
  for (let step = 0; step < depth; step++) element = element?.firstElementChild ?? null;
  return element;
}

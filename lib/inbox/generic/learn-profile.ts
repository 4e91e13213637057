import { learnId, type IdAttribute } from './learn-id';
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
  id: IdAttribute | null;
}

const LONGEST_NAME = 100;
/** Names of classes and attributes that speak of an author; compared with the words they are made of. */
const AUTHOR_WORD =
  /(?:^|[^a-z])(?:author|sender|byline|nick(?:name)?|user-?name|display-?name|from|name|who)(?![a-z])/i;
const CAMEL_AUTHOR = /(?:Author|Sender|Nick|UserName|Username|DisplayName|Name)(?![a-z])/;
const HEADINGS = /^(?:H[1-6]|STRONG|B)$/;

/** Learns from a sample of rows which part names the author and which attribute tells rows apart (never one of `distrustedIds`). */
export function learnProfile(
  rows: readonly Element[],
  language: string,
  distrustedIds: ReadonlySet<string> = new Set(),
): RowProfile {
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
  return { authors, ornaments, id: learnId(rows, distrustedIds) };
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

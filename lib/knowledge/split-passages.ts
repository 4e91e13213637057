import { marked, type Token } from 'marked';
import { plainText } from './plain-text.ts';

/** A stretch of an article under one heading, small enough to read at a glance. */
export interface Passage {
  /** Its place in the article: `0`, `1`, … */
  id: string;
  /** Null for what stands before the first heading. */
  heading: string | null;
  /** Plain text. */
  text: string;
}

/** About a screen of the sidebar at its default width; longer sections become several passages. */
const MAX_PASSAGE = 1_200;

interface Section {
  heading: string | null;
  blocks: string[];
}

/** No person quotes so deep; marked recurses once per level, which takes a second before it overflows the stack. */
const tooDeep = /(?:>[ \t]*){200}/;

const lex = (markdown: string): Token[] | null => {
  if (tooDeep.test(markdown)) return null;
  try {
    return marked.lexer(markdown);
  } catch (error) {
    // Lists in lists can overflow it too. The text itself is fine.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const readSections = (markdown: string): Section[] => {
  const tokens = lex(markdown);
  if (tokens === null) return [{ heading: null, blocks: [markdown] }];
  let section: Section = { heading: null, blocks: [] };
  const sections = [section];
  for (const token of tokens) {
    if (token.type === 'heading') {
      section = { heading: plainText([token]) || null, blocks: [] };
      sections.push(section);
      continue;
    }
    const text = plainText([token]);
    if (text !== '') section.blocks.push(text);
  }
  return sections;
};

/** Cuts at the last line or sentence end that fits, at a space if there is none, and anywhere as a last resort. */
const cut = (text: string): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_PASSAGE) {
    const head = rest.slice(0, MAX_PASSAGE);
    const end = Math.max(
      head.lastIndexOf('\n'),
      head.lastIndexOf('. ') + 1,
      head.lastIndexOf('? ') + 1,
      head.lastIndexOf('! ') + 1,
    );
    const space = head.lastIndexOf(' ');
    const at = end > MAX_PASSAGE / 2 ? end : space > 0 ? space : MAX_PASSAGE;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at);
  }
  pieces.push(rest.trim());
  return pieces.filter((piece) => piece !== '');
};

const joinBlocks = (blocks: readonly string[]): string[] => {
  const texts: string[] = [];
  for (const block of blocks.flatMap(cut)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + block.length < MAX_PASSAGE) texts[texts.length - 1] = `${last}\n${block}`;
    else texts.push(block);
  }
  return texts;
};

/**
 * Cuts an article's Markdown body into passages at its headings. A heading with nothing under it joins no passage; a
 * body without any text gives an empty list. Never throws, whatever the text.
 */
export function splitPassages(markdown: string): Passage[] {
  return readSections(markdown)
    .flatMap(({ heading, blocks }) => joinBlocks(blocks).map((text) => ({ heading, text })))
    .map((passage, at) => ({ id: String(at), ...passage }));
}

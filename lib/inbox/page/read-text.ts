import { limits } from '@/lib/domain/limits';
import { cutText } from './cut-text';
import { walkDrawn } from './walk-drawn';

/** Elements that start and end a line. By name: asking for computed style would cost a style pass for each row. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Never text of a message: code, hidden parts (spacers, duplicates for layout), our own nodes. */
const UNSEEN =
  'script, style, template, noscript, svg, [hidden], [aria-hidden="true"], .sr-only, .visually-hidden, deskmate-root';
/** An image standing for an emoji says it in `alt`: the character itself, or `:shortcode:`. */
const EMOJI_ALT =
  /^(?:(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3])[\p{Extended_Pictographic}\p{Emoji_Component}]+|:[\w+-]{1,60}:)$/u;

export interface ReadTextOptions {
  /** Parts to leave out: quotes, times, edit marks. */
  strip?: string | undefined;
  /** Elements to leave out, found by other means. */
  skip?: ReadonlySet<Element> | undefined;
  /** UTF-16 units; the text is cut at a code point. */
  limit?: number | undefined;
}

/**
 * The text of an element as a person reads it, without touching layout (`innerText` forces one): a line per block,
 * emoji images as their `alt`, hidden parts left out, spaces collapsed unless the page preserves them.
 */
export function readText(root: Element, options: ReadTextOptions = {}): string {
  const limit = options.limit ?? limits.messageText;
  const unwanted = options.strip ? `${UNSEEN}, ${options.strip}` : UNSEEN;
  let out = '';
  const endLine = () => {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  /** Returns whether to look inside. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) out += textOf(node as Text, limit - out.length + 1, out);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element !== root && (options.skip?.has(element) || element.matches(unwanted))) return false;
    if (element.tagName === 'BR') out += '\n';
    if (element.tagName === 'IMG') out += emojiOf(element);
    if (isBlock(element)) endLine();
    return true;
  };
  const walk = walkDrawn(root, enter, (left) => {
    if (left.nodeType === Node.ELEMENT_NODE && isBlock(left as Element)) endLine();
  });
  while (out.length <= limit && walk());
  return cutText(tidy(out), limit);
}

/** A `div` amid words may be drawn inline (mentions); style is asked for such a one only. */
function isBlock(element: Element): boolean {
  if (!BLOCKS.has(element.tagName)) return false;
  if (element.tagName !== 'DIV' || !(isPhrase(element.previousSibling) || isPhrase(element.nextSibling))) return true;
  return !element.ownerDocument.defaultView?.getComputedStyle(element).display.startsWith('inline');
}

const isPhrase = (node: Node | null) =>
  node !== null && (node.nodeName === 'SPAN' || node.nodeName === 'A' || (node as Text).data?.trim() > '');

function textOf(node: Text, room: number, before: string): string {
  const data = node.data.length > room ? node.data.slice(0, room) : node.data;
  if (data.includes('\n') && keepsLines(node)) return data;
  const collapsed = data.replace(/[ \t\r\n\f]+/g, ' ');
  return collapsed.startsWith(' ') && (before === '' || /\s$/.test(before.slice(-1))) ? collapsed.slice(1) : collapsed;
}

function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  const view = node.ownerDocument.defaultView;
  return parent !== null && view !== null && /^(?:pre|break-spaces)/.test(view.getComputedStyle(parent).whiteSpace);
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return isEmoji(alt) ? alt : '';
}

/** True for the `alt` of an emoji image. */
export const isEmoji = (alt: string) => alt.length <= 80 && EMOJI_ALT.test(alt);

function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

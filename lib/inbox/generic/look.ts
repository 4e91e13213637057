import { hasAny, nameWords } from './name-words';
import type { Shape } from './shape';

/** How elements of one shape are drawn, as far as reading depends on it. */
export interface Look {
  /** Not drawn, or for screen readers only. */
  unseen: boolean;
  /** Starts and ends a line. */
  block: boolean;
  keepsLines: boolean;
  /** A button, a menu, a bar of tools. */
  control: boolean;
  /** Repeats or decorates other messages: quotes, reactions. */
  strip: boolean;
  /** Has a ground or a rounded border of its own. */
  box: boolean;
  media: boolean;
  /** Shows a picture as its ground. */
  picture: boolean;
  /** Of the font, in CSS pixels; 0 without layout. */
  size: number;
  bold: boolean;
  /** Colour and slant of the text, to tell dim text by. */
  ink: string;
  centred: boolean;
}

const UNSEEN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG HEAD OBJECT CANVAS DESKMATE-ROOT'.split(' '));
/** Block by name, for documents without style. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const CONTROLS = new Set('BUTTON SELECT INPUT TEXTAREA FORM DIALOG MENU DETAILS'.split(' '));
const CONTROL_ROLE = /^(?:button|toolbar|menu|menubar|menuitem|tab|tablist|switch|checkbox|tooltip|dialog|textbox)$/;
const MEDIA = new Set('IMG VIDEO AUDIO'.split(' '));
/** Fonts in which words are pictures. Further ones in a list of fonts only stand in for signs. */
const ICON_FONT = /^["']?[^,]*(?:\bicons?\b|\bsymbols\b|awesome|glyph)/i;
const TRANSPARENT = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\)|)$/;
const STRIP_WORDS = ['quote', 'quoted', 'blockquote', 'reaction', 'reactions', 'toolbar', 'signature'];

export const lookOf = (shape: Shape, element: Element): Look => (shape.look ??= makeLook(element));

function makeLook(element: Element): Look {
  const tag = element.tagName.toUpperCase();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  const role = element.getAttribute('role') ?? '';
  const px = (value: string | undefined) => Number.parseFloat(value ?? '') || 0;
  const isRound = px(style?.borderTopLeftRadius) >= 6 || px(style?.borderBottomRightRadius) >= 6;
  const words = nameWords(element);
  return {
    unseen:
      UNSEEN.has(tag) ||
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      (style !== undefined && (isHiddenBy(style) || ICON_FONT.test(style.fontFamily))) ||
      isForScreenReaders(words),
    block: display === '' ? BLOCKS.has(tag) : !/^(?:inline|contents|none|ruby)/.test(display),
    keepsLines: /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '') || tag === 'PRE',
    control: CONTROLS.has(tag) || CONTROL_ROLE.test(role),
    strip:
      tag === 'BLOCKQUOTE' ||
      hasAny(words, STRIP_WORDS) ||
      isReplyContext(words) ||
      (style !== undefined && !CELL.test(tag) && isBarred(style)),
    box:
      style !== undefined &&
      (!TRANSPARENT.test(style.backgroundColor) ||
        (isRound && px(style.borderLeftWidth) > 0) ||
        /gradient/.test(style.backgroundImage)),
    media: MEDIA.has(tag),
    picture: style?.backgroundImage.startsWith('url(') ?? false,
    size: px(style?.fontSize),
    bold: px(style?.fontWeight) >= 600 || style?.fontWeight === 'bold' || /^(?:H[1-6]|B|STRONG)$/.test(tag),
    ink: `${style?.color} ${style?.fontStyle} ${style?.opacity}`,
    centred: style?.textAlign === 'center',
  };
}

function isHiddenBy(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  if (style.position !== 'absolute') return false;
  const isTiny = Number.parseFloat(style.width) <= 2 && Number.parseFloat(style.height) <= 2;
  return (
    style.opacity === '0' || isTiny || /^rect\((?:0|1)px/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)
  );
}

const isForScreenReaders = (words: ReadonlySet<string>) =>
  (words.has('visually') && words.has('hidden')) || (words.has('sr') && words.has('only')) || words.has('screenreader');

const isReplyContext = (words: ReadonlySet<string>) =>
  ((words.has('reply') || words.has('replied')) && hasAny(words, ['to', 'preview', 'context'])) || words.has('replyto');

/** Lines between cells are the table's. */
const CELL = /^T[DHR]$/;

/** A line along its start and none elsewhere: how quotes are drawn. */
function isBarred(style: CSSStyleDeclaration): boolean {
  const left = Number.parseFloat(style.borderLeftWidth) || 0;
  const right = Number.parseFloat(style.borderRightWidth) || 0;
  const around = Math.max(
    Number.parseFloat(style.borderTopWidth) || 0,
    Number.parseFloat(style.borderBottomWidth) || 0,
  );
  return around === 0 && Math.min(left, right) === 0 && Math.max(left, right) >= 2;
}

// @ts-check
import { el } from './dom.js';

const LINK = /https?:\/\/[^\s]+/g;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

/**
 * Plain text as nodes: links become anchors and, as X does, emoji become images with the emoji as `alt`.
 *
 * @param {string} text
 * @param {{ emojiImages: boolean }} options
 * @returns {Node[]}
 */
export function richText(text, { emojiImages }) {
  return splitBy(text, LINK, toLink).flatMap((part) => {
    if (typeof part !== 'string') return [part];
    const pieces = emojiImages ? splitBy(part, EMOJI, toEmojiImage) : [part];
    return pieces.map((piece) => (typeof piece === 'string' ? document.createTextNode(piece) : piece));
  });
}

/**
 * @param {string} text @param {RegExp} pattern @param {(match: string) => Node} make
 * @returns {(string | Node)[]}
 */
function splitBy(text, pattern, make) {
  /** @type {(string | Node)[]} */
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(make(match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** @param {string} href */
function toLink(href) {
  const link = el('a', { class: 'message_link__Qe4hy', href, rel: 'noopener noreferrer nofollow' }, href);
  // The practice inbox never leaves its own page.
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
}

/** @param {string} emoji */
function toEmojiImage(emoji) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`;
  return el('img', {
    class: 'message_emoji__M2cxd',
    alt: emoji,
    draggable: 'false',
    src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  });
}

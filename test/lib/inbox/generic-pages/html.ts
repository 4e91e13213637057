import { hashWord, type Look } from './look.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Puts `count` divs without meaning around a piece of HTML; every second one has a class. */
export function wrap(html: string, count: number, look: Look): string {
  let wrapped = html;
  for (let level = 0; level < count; level++)
    wrapped =
      level % 2 === 0
        ? `<div>${wrapped}</div>`
        : `<div class="${hashWord(look.seed, `wrap${level}`)}">${wrapped}</div>`;
  return wrapped;
}

const emoji = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const address = /https?:\/\/[^\s<]+/g;

/** A small picture without a request: a plain square of one colour. */
export const picture = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${colour}"/></svg>`)}`;

/** The text of a message as pages write it: lines parted, addresses linked, emoji as characters or as images. */
export function textHtml(text: string, look: Look): string {
  const lines = text.split('\n').map((line) => {
    const linked = escapeHtml(line).replace(address, (url) => `<a href="${url}">${url}</a>`);
    if (!look.hasEmojiImages) return linked;
    return linked.replace(
      emoji,
      (sign) => `<img class="emoji" alt="${sign}" src="${picture('gold')}" width="18" height="18">`,
    );
  });
  if (look.lines === 'pre') return `<span style="white-space:pre-wrap">${lines.join('\n')}</span>`;
  if (look.lines === 'paragraph') return lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
  return lines.join('<br>');
}

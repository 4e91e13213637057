import { sayMoment, sayTime } from './clock.ts';
import { escapeHtml, picture, textHtml } from './html.ts';
import { pick, type Look, type Names } from './look.ts';
import type { Person, Thread, ThreadMessage } from './thread.ts';
import { words } from './words.ts';

const colours = ['#c2410c', '#0f766e', '#6d28d9', '#b91c1c', '#1d4ed8', '#4d7c0f', '#be185d'];

const colourOf = (person: Person) => pick(colours, 7, person.name);

/** A round face: a picture, the initials, or nothing, as the look has it. `alt` names the person where pages do. */
export function avatar(person: Person, look: Look, className: string, hasAlt = true): string {
  if (look.avatars === 'none') return '';
  if (look.avatars === 'initials')
    return `<div class="${className}" style="width:32px;height:32px;line-height:32px;border-radius:50%;text-align:center;font-size:12px;color:#fff;flex:none;background:${colourOf(person)}">${escapeHtml(person.initials)}</div>`;
  const alt = hasAlt ? escapeHtml(person.name) : '';
  return `<img class="${className}" src="${picture(colourOf(person))}" alt="${alt}" width="32" height="32" style="border-radius:50%;flex:none">`;
}

/** The time of a message, or nothing where the look has no times. */
export function timeHtml(message: { at: number }, thread: Thread, look: Look, className: string): string {
  if (look.times === 'none') return '';
  const said = escapeHtml(sayTime(message.at, thread.language, look.clock));
  if (look.times === 'text') return `<span class="${className}">${said}</span>`;
  const title = escapeHtml(sayMoment(message.at, thread.language));
  return `<time class="${className}" datetime="${new Date(message.at).toISOString()}" title="${title}">${said}</time>`;
}

/** What stands in a bubble: the quoted message, the text or its tombstone, the attachment and the "edited" mark. */
export function contentHtml(message: ThreadMessage, thread: Thread, look: Look, c: Names, tag = 'div'): string {
  const say = words[thread.language];
  if (message.deleted) return `<${tag} class="${c['text']}"><i>${say.deleted}</i></${tag}>`;
  const text = message.text ? `<${tag} class="${c['text']}">${textHtml(message.text, look)}</${tag}>` : '';
  const edited = message.edited ? `<small class="${c['edited']}"> (${say.edited})</small>` : '';
  return `${quoteHtml(message, look, c)}${text}${attachmentHtml(message, c)}${edited}`;
}

export function quoteHtml(message: ThreadMessage, look: Look, c: Names): string {
  if (!message.quote) return '';
  const inside = `<strong>${escapeHtml(message.quote.author)}</strong><div>${escapeHtml(message.quote.text).replace(/\n/g, ' ')}</div>`;
  return look.seed % 2 === 0
    ? `<blockquote class="${c['quote']}">${inside}</blockquote>`
    : `<div class="${c['quote']}" style="border-left:3px solid #888;padding-left:8px;font-size:12px;opacity:.8">${inside}</div>`;
}

export function attachmentHtml({ attachment }: ThreadMessage, c: Names): string {
  if (!attachment) return '';
  return attachment.kind === 'image'
    ? `<img class="${c['photograph']}" src="${picture('slategray')}" alt="" width="220" height="140" style="display:block">`
    : `<a class="${c['file']}" href="#" download="${escapeHtml(attachment.name)}"><svg width="14" height="14"><path d="M2 1h7l3 3v9H2z"/></svg> <span>${escapeHtml(attachment.name)}</span> <small>24 KB</small></a>`;
}

export function reactionsHtml({ reactions }: ThreadMessage, look: Look, c: Names): string {
  if (!look.hasReactions || reactions.length === 0) return '';
  const buttons = reactions.map((sign, at) => `<button>${sign} <span>${at + 1}</span></button>`).join('');
  return `<div class="${c['reactions']}" style="display:flex;gap:4px;font-size:12px">${buttons}</div>`;
}

/** Ticks or a word below an own message. */
export function receiptHtml(message: ThreadMessage, thread: Thread, look: Look, c: Names): string {
  if (!look.hasReceipts || message.direction !== 'outbound') return '';
  const say = words[thread.language];
  return look.seed % 2 === 0
    ? `<svg class="${c['tick']}" width="14" height="10" aria-label="${say.read}"><title>${say.read}</title><path d="M1 5l3 3 6-7" fill="none" stroke="currentColor"/></svg>`
    : `<span class="${c['tick']}" style="font-size:11px">${message.edited ? say.delivered : say.read}</span>`;
}

export const idOf = (message: ThreadMessage, thread: Thread, look: Look): string =>
  look.hasRowIds ? ` data-id="m${look.seed % 1000}${String(thread.rows.indexOf(message)).padStart(4, '0')}"` : '';

/** Class names that tell own from other rows, behind the name of the row. */
export const sideClass = (message: ThreadMessage, c: Names): string =>
  message.direction === 'outbound' ? `${c['own']}` : `${c['other']}`;

import { sayDay } from './clock.ts';
import { escapeHtml, wrap } from './html.ts';
import { nameClasses, type Look, type Names } from './look.ts';
import {
  byClass,
  composer,
  olderButton,
  paletteOf,
  renderPage,
  siteBar,
  threadHead,
  typingLine,
  type Palette,
} from './page.ts';
import { contentHtml, idOf, reactionsHtml, receiptHtml, sideClass, timeHtml } from './parts.ts';
import type { Thread, ThreadMessage, ThreadRow } from './thread.ts';
import { words } from './words.ts';

/** How a page of two sides puts its bubbles there. */
export interface BubbleLayout {
  css(c: Names, p: Palette): string;
  /** A row around its bubble's content. */
  row(message: ThreadMessage, content: string, c: Names, thread: Thread, look: Look): string;
  /** The list's rows, where they are not simply one after another. */
  list?(thread: Thread, look: Look, c: Names, rowHtml: (row: ThreadRow) => string): string;
  composer?: 'textarea' | 'contenteditable' | 'input';
  hasSiteBar?: true;
  naming?: Look['naming'];
}

/** What all pages with bubbles have: a head with the customer's name, a list that scrolls, a composer. */
export function renderBubblePage(thread: Thread, look: Look, layout: BubbleLayout): string {
  const c = nameClasses(look, layout.naming);
  const p = paletteOf(look);
  const html = (row: ThreadRow) => rowHtml(row, thread, look, c, layout);
  const rows = layout.list?.(thread, look, c, html) ?? thread.rows.map(html).join('');
  return renderPage(thread, look, {
    css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow-y:auto;padding:12px 16px}.${c['bubble']}{max-width:62%;padding:8px 12px;border-radius:14px;overflow-wrap:anywhere}
.${c['own']} .${c['bubble']},.${c['bubble']}.${c['own']}{background:${p.own};color:${p.ownInk}}.${c['other']} .${c['bubble']},.${c['bubble']}.${c['other']}{background:${p.other};color:${p.ink}}
.${c['date']},.${c['system']},.${c['unread']}{text-align:center;font-size:12px;color:${p.soft};padding:8px}.${c['time']}{font-size:11px;opacity:.7;margin-inline-start:8px}${layout.css(c, p)}`,
    body: `${layout.hasSiteBar ? siteBar(thread, look) : ''}${threadHead(thread, look, c, thread.people.length > 2 ? thread.title : thread.customer.name)}<div class="${c['list']}">${olderButton(thread, look)}${rows}</div>${typingLine(thread, look, c)}${composer(layout.composer ?? 'textarea', thread, look)}`,
    scroll: [byClass(c['list'] ?? '')],
  });
}

function rowHtml(row: ThreadRow, thread: Thread, look: Look, c: Names, layout: BubbleLayout): string {
  if (row.kind === 'date') return `<div class="${c['date']}"><span>${sayDay(row.at, thread.language)}</span></div>`;
  if (row.kind === 'system') return `<div class="${c['system']}">${escapeHtml(row.text)}</div>`;
  const unread =
    look.hasUnread && thread.rows.at(-2) === row
      ? `<div class="${c['unread']}">${words[thread.language].unread}</div>`
      : '';
  return unread + wrap(layout.row(row, bubbleContent(row, thread, look, c), c, thread, look), look.rowWrappers, look);
}

/** What a bubble holds: quote, text, attachment, and the small print below. */
export function bubbleContent(message: ThreadMessage, thread: Thread, look: Look, c: Names): string {
  const small = timeHtml(message, thread, look, c['time'] ?? '') + receiptHtml(message, thread, look, c);
  const content = wrap(contentHtml(message, thread, look, c), look.bubbleWrappers, look);
  return `${content}${small ? `<div class="${c['small']}">${small}</div>` : ''}${reactionsHtml(message, look, c)}`;
}

/** `class="row own" data-id="…"` of a row. */
export const rowAttributes = (message: ThreadMessage, c: Names, thread: Thread, look: Look): string =>
  `class="${c['row']} ${sideClass(message, c)}"${idOf(message, thread, look)}`;

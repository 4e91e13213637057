import { sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar, idOf } from '../parts.ts';
import { isMessage, messagesOf, type Person } from '../thread.ts';
import { words } from '../words.ts';

const mailOf = ({ handle }: Person) => `${handle}@example.org`;

/** Mails as cards with From, To and date; each ends with the mail it answers, and the oldest are folded into one line. */
export const emailThread: Family = {
  name: 'email-thread',
  kind: 'email',
  threads: { cast: 'desk', attachments: true, most: 14 },
  names: 'all',
  // More than eight mails: the first ones are folded away.
  prepare: (thread) => ({ ...thread, rows: thread.rows.slice(-8) }),
  build(thread, look) {
    const c = nameClasses(look);
    const messages = messagesOf(thread);
    const cards = thread.rows.filter(isMessage).map((message, index) => {
      const to = message.direction === 'inbound' ? thread.viewer : thread.customer;
      const before = messages[index - 1];
      const moment = escapeHtml(sayMoment(message.at, thread.language));
      const tail = before
        ? `<div class="${c['tail']}"><div>On ${escapeHtml(sayMoment(before.at, thread.language))}, ${escapeHtml(before.author.name)} &lt;${mailOf(before.author)}&gt; wrote:</div><blockquote>${textHtml(before.text, look)}</blockquote></div>`
        : '';
      const head = `<div class="${c['postHead']}">${avatar(message.author, look, c['avatar'] ?? '')}<div style="flex:1"><div><b>From:</b> <span class="${c['author']}">${escapeHtml(message.author.name)}</span> <span>&lt;${mailOf(message.author)}&gt;</span></div><div><b>To:</b> <span>${escapeHtml(to.name)}</span></div></div><time datetime="${new Date(message.at).toISOString()}">${moment}</time></div>`;
      return `<article class="${c['row']}"${idOf(message, thread, look)}>${head}<div class="${c['text']}">${textHtml(message.text, look)}</div>${attachmentHtml(message, c)}${tail}</article>`;
    });
    const folded = look.hasOlder ? `<button class="${c['folded']}">3 older messages</button>` : '';
    return renderPage(thread, look, {
      css: `main{max-width:900px;margin:0 auto}.${c['row']}{border:1px solid ${paletteOf(look).line};border-radius:8px;padding:14px;margin:10px 0}.${c['postHead']}{display:flex;gap:10px;font-size:12px;margin-bottom:10px}.${c['tail']}{margin-top:12px;font-size:12px;opacity:.8}blockquote{margin:4px 0 0 4px;padding-left:10px;border-left:2px solid #999}`,
      body: `${siteBar(thread, look, [words[thread.language].inbox, 'Sent', 'Drafts'])}<main><h2>${escapeHtml(thread.title)}</h2>${folded}${cards.join('')}${look.seed % 2 ? composer('contenteditable', thread, look) : `<button>${words[thread.language].reply}</button>`}</main>`,
      scroll: ['document.scrollingElement'],
    });
  },
};

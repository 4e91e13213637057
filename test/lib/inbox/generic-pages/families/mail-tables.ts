import { sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, renderPage, siteBar } from '../page.ts';
import { attachmentHtml } from '../parts.ts';
import { messagesOf, type Person } from '../thread.ts';

const mailOf = ({ name, handle }: Person) => `${escapeHtml(name)} &lt;${handle}@example.org&gt;`;

/** An old web mail: each mail is a table of header lines and a cell with its body. */
export const mailTables: Family = {
  name: 'mail-tables',
  kind: 'email',
  threads: { cast: 'pair', attachments: true, most: 10 },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const mails = messagesOf(thread).map((message) => {
      const to = message.direction === 'inbound' ? thread.viewer : thread.customer;
      const line = (name: string, value: string) =>
        `<tr><th align="left" width="80">${name}:</th><td>${value}</td></tr>`;
      const head = `${line('Date', escapeHtml(sayMoment(message.at, thread.language)))}${line('From', mailOf(message.author))}${line('To', mailOf(to))}${line('Subject', escapeHtml(thread.title))}`;
      return `<table class="${c['row']}" width="100%" cellpadding="3"><tbody>${head}<tr><td colspan="2"><hr><div class="${c['text']}">${textHtml(message.text, look)}</div>${attachmentHtml(message, c)}</td></tr></tbody></table>`;
    });
    return renderPage(thread, look, {
      css: `.${c['row']}{background:#8881;margin-bottom:14px}th{font-weight:400;opacity:.7}.${c['folders']}{width:160px}body>table{width:100%}`,
      body: `${siteBar(thread, look, ['Mail', 'Contacts'])}<table><tr><td valign="top" class="${c['folders']}"><a href="#">Inbox (3)</a><br><a href="#">Sent</a><br><a href="#">Trash</a></td><td valign="top"><h3>${escapeHtml(thread.title)}</h3><div class="${c['list']}">${mails.join('')}</div>${composer('textarea', thread, look)}</td></tr></table>`,
      scroll: ['document.scrollingElement'],
    });
  },
};

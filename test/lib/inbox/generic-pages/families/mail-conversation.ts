import { sayMoment, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashWord, nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar } from '../parts.ts';
import { isMessage, type Person, type Thread } from '../thread.ts';
import { words } from '../words.ts';

const mailOf = ({ handle }: Person, thread: Thread) =>
  `${handle}@${handle === thread.customer.handle ? 'post' : 'fernhill'}.example`;

/** A mail program on the web: open mails as list items, heads in tables, "to me", what was answered hidden behind dots, older mails as a number. */
export const mailConversation: Family = {
  name: 'mail-conversation',
  kind: 'email',
  threads: { cast: 'desk', attachments: true, most: 16 },
  names: 'all',
  // Older mails than the last seven are behind the number.
  prepare: (thread) => ({
    ...thread,
    rows: thread.rows.slice(-7).map((row) => (isMessage(row) ? { ...row, edited: false } : row)),
  }),
  build(thread, look) {
    const c = nameClasses(look, 'opaque');
    const k = (role: string) => hashWord(look.seed, role, 5);
    const p = paletteOf(look);
    const say = words[thread.language];
    const mails = thread.rows.filter(isMessage);
    const items = mails.map((mail, index) => {
      const isInbound = mail.direction === 'inbound';
      const to = isInbound ? 'me' : thread.customer.name;
      const moment = escapeHtml(sayMoment(mail.at, thread.language));
      const ago = escapeHtml(sayTime(mail.at, thread.language, 'relative'));
      const details = `<table hidden><tbody><tr><td>from:</td><td>${escapeHtml(mail.author.name)} &lt;${mailOf(mail.author, thread)}&gt;</td></tr><tr><td>date:</td><td>${moment}</td></tr><tr><td>subject:</td><td>${escapeHtml(thread.title)}</td></tr></tbody></table>`;
      const sender = `<h3 class="${k('h3')}"><span class="${k('from')}" data-mail="${mailOf(mail.author, thread)}"><span>${escapeHtml(mail.author.name)}</span></span> <span class="${k('angle')}">&lt;${mailOf(mail.author, thread)}&gt;</span></h3>`;
      const clip = mail.attachment ? `<span title="Attachment">📎</span> ` : '';
      const head = `<table class="${k('tbl')}"><tbody><tr><td style="width:100%">${sender}</td><td class="${k('when')}">${clip}<span title="${moment}">${escapeHtml(sayTime(mail.at, thread.language, 'full'))} (${ago})</span></td><td class="${k('btn')}"><div role="button" aria-label="Star">☆</div></td><td class="${k('btn')}"><div role="button" aria-label="${say.reply}">↩</div></td></tr><tr><td colspan="4"><div class="${k('to')}"><span>to <span>${escapeHtml(to)}</span></span><span role="button" aria-label="Show details">▾</span></div>${details}</td></tr></tbody></table>`;
      const before = mails[index - 1];
      const tail = before
        ? `<div class="${k('dots')}" role="button" aria-expanded="false" aria-label="Show trimmed content">•••</div><div class="${k('cut')}"><div dir="ltr">On ${escapeHtml(sayMoment(before.at, thread.language))} ${escapeHtml(before.author.name)} &lt;${mailOf(before.author, thread)}&gt; wrote:<br></div><blockquote>${before.text && textHtml(before.text, look)}</blockquote></div>`
        : '';
      const attached = mail.attachment
        ? `<div class="${k('att')}"><hr><span>One attachment</span> <span>• Scanned</span>${attachmentHtml(mail, c)}</div>`
        : '';
      const body = `<div class="${k('ii')}"><div class="${k('a3s')}"><div dir="ltr">${mail.text && textHtml(mail.text, look)}</div>${tail}</div></div>${attached}`;
      return `<div role="listitem" aria-expanded="true" tabindex="-1" class="${k('h7')}"><div class="${k('wrap')}"><div class="${k('pic')}">${avatar(mail.author, look, '', false)}</div><div class="${k('main')}">${head}${body}</div></div></div>`;
    });
    const older = look.hasOlder
      ? `<div role="listitem" class="${k('heap')}"><span role="button" aria-label="4 older messages"><span>4</span></span></div>`
      : '';
    const labels = [`${say.inbox}|3`, 'Starred|', 'Sent|', 'Drafts|2', 'Spam|11', 'Receipts|']
      .map((line) => line.split('|'))
      .map(([label, count]) => `<div class="${k('label')}"><a href="#l">${label}</a><span>${count}</span></div>`);
    const reply =
      look.seed % 2
        ? composer('contenteditable', thread, look)
        : `<div style="padding:14px 60px"><span role="link" tabindex="0">↩ ${say.reply}</span> <span role="link" tabindex="0">↪ Forward</span></div>`;
    return renderPage(thread, look, {
      title: `${thread.title} - ${say.inbox}`,
      css: `.${k('cols')}{display:flex;height:calc(100% - 48px)}.${k('nav')}{width:200px;padding:12px}.${k('label')}{display:flex;justify-content:space-between;padding:5px 10px}.${k('pane')}{flex:1;overflow:auto;background:${p.panel}}.${k('h7')}{border-bottom:1px solid ${p.line};padding:14px 16px}.${k('wrap')}{display:flex;gap:14px}.${k('pic')}{width:36px;flex:none}.${k('main')}{flex:1;min-width:0}.${k('h3')}{margin:0;font-size:14px;white-space:nowrap}.${k('angle')},.${k('when')},.${k('to')}{font-size:12px;color:${p.soft};font-weight:400;white-space:nowrap}.${k('tbl')}{width:100%;border-spacing:0}.${k('ii')}{padding:10px 0}.${k('dots')}{width:26px;line-height:10px;font-size:8px;background:${p.other};text-align:center;border-radius:5px;margin-top:10px}.${k('cut')}{display:none}.${k('heap')}{border-block:1px solid ${p.line};padding:4px 20px}`,
      body: `${siteBar(thread, look, ['Mail', 'Calendar'])}<div class="${k('cols')}"><div class="${k('nav')}"><div role="button" style="padding:10px">✎ Compose</div>${labels.join('')}</div><div class="${k('pane')}" id="pane"><div role="toolbar" style="padding:8px 16px"><div role="button" style="display:inline-block" aria-label="Back">←</div> <div role="button" style="display:inline-block" aria-label="Archive">🗄</div> <span>2 of 184</span></div><div role="main"><h2 style="padding:0 64px;font-weight:400">${escapeHtml(thread.title)} <small style="border:1px solid;padding:0 4px">${say.inbox}</small></h2><div role="list">${older}${items.join('')}</div>${reply}</div></div></div>`,
      scroll: [`document.getElementById('pane')`],
    });
  },
};

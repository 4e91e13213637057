import { sayMoment, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar, idOf } from '../parts.ts';
import { isMessage, messagesOf, type ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

/** A team's mailbox, the newest on top: "Name replied", whom it went to, a colour for each kind, menus, and lines for what was changed. */
export const sharedMailbox: Family = {
  name: 'shared-mailbox',
  kind: 'help-desk',
  threads: { cast: 'desk', systems: true, notes: true, attachments: true, most: 25 },
  names: 'all',
  isNewestFirst: true,
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const { customer, viewer } = thread;
    const mail = `${customer.handle}@post.example`;
    const first = messagesOf(thread)[0];
    const verb = (message: ThreadMessage) =>
      message.direction === 'internal' ? 'added a note' : message === first ? 'started the conversation' : 'replied';
    const rows = thread.rows.toReversed().map((row) => {
      const moment = escapeHtml(sayMoment(row.at, thread.language));
      const when = `<span class="${c['when']}" title="${moment}">${escapeHtml(sayTime(row.at, thread.language, 'relative'))}</span>`;
      if (!isMessage(row))
        return row.kind === 'date'
          ? ''
          : `<div class="${c['thread']} ${c['lineItem']}"><div class="${c['sheet']}"><div class="${c['top']}"><div>${escapeHtml(viewer.name)} marked as <b>Pending</b></div><div class="${c['aside']}">${when}</div></div></div></div>`;
      const name = escapeHtml(row.author.name);
      const isInbound = row.direction === 'inbound';
      const person = isInbound ? `<a href="#customer">${name}</a>` : `<span>${name}</span>`;
      const recipients =
        row.direction === 'outbound' || row === first
          ? `<div class="${c['recipients']}"><strong>To:</strong> ${isInbound ? 'help@fernhill.example' : mail}</div>`
          : '';
      const edited = row.edited ? `<div class="${c['recipients']}">✎ ${words[thread.language].edited}</div>` : '';
      const head = `<div class="${c['top']}"><div><div><strong>${person}</strong> ${verb(row)}</div>${recipients}</div><div class="${c['aside']}">${when}<br><a href="#status">Active</a></div></div>`;
      const menu = `<div class="${c['menu']}"><button aria-haspopup="true" aria-label="Options">▾</button><ul hidden><li><a href="#">Edit</a></li><li><a href="#">Print</a></li><li><a href="#">Show original</a></li></ul></div>`;
      const kind = isInbound ? 'fromCustomer' : row.direction === 'internal' ? 'asNote' : 'fromUser';
      return `<div class="${c['thread']} ${c[kind]}"${idOf(row, thread, look)}><div class="${c['photo']}">${avatar(row.author, look, '', false)}</div><div class="${c['sheet']}">${head}<div class="${c['wrapped']}"><div class="${c['words']}" dir="auto">${row.text && textHtml(row.text, look)}</div>${attachmentHtml(row, c)}${edited}</div></div>${menu}</div>`;
    });
    const folders = ['Unassigned|12', 'Mine|4', 'Starred|', 'Drafts|1', 'Assigned|31', 'Closed|', 'Spam|']
      .map((line) => line.split('|'))
      .map(
        ([folder, count]) =>
          `<li><a href="#f"><span>${folder}</span> <span class="${c['count']}">${count}</span></a></li>`,
      );
    const others = ['Re: size of the tent', 'Voucher', 'Wrong colour'].map(
      (text) => `<li><a href="#c">✉ ${text}</a></li>`,
    );
    return renderPage(thread, look, {
      css: `.${c['columns']}{display:grid;grid-template-columns:200px 1fr 240px;min-height:calc(100% - 48px)}.${c['folders']} a{display:flex;justify-content:space-between;padding:7px 16px;text-decoration:none}.${c['thread']}{display:flex;padding:16px 20px;gap:14px;border-top:1px solid ${p.line}}.${c['photo']}{width:40px}.${c['sheet']}{flex:1;min-width:0}.${c['top']}{display:flex;justify-content:space-between;margin-bottom:10px}.${c['aside']}{text-align:end;font-size:12px;color:${p.soft}}.${c['recipients']}{font-size:12px;color:${p.soft}}.${c['fromUser']}{border-inline-start:4px solid #3197d6}.${c['fromCustomer']}{border-inline-start:4px solid transparent}.${c['asNote']}{background:#fffbe6;color:#4a3f1a;border-inline-start:4px solid #e6b216}.${c['lineItem']}{font-size:12px;padding:8px 20px;padding-inline-start:78px}.${c['person']}{padding:18px;border-inline-start:1px solid ${p.line}}`,
      body: `${siteBar(thread, look, ['Dashboard', 'Mailbox', 'Manage'])}<div class="${c['columns']}"><ul class="${c['folders']}">${folders.join('')}</ul><div><div style="display:flex;gap:8px;padding:10px 20px"><button>↩ ${words[thread.language].reply}</button><button>✎ ${words[thread.language].note}</button><button aria-label="Delete">🗑</button><span style="flex:1"></span><span>Assignee: <b>${escapeHtml(viewer.name)}</b></span></div><div style="padding:6px 20px;font-size:18px">${escapeHtml(thread.title)} <span style="opacity:.5">#1204</span></div>${look.seed % 2 ? composer('contenteditable', thread, look) : ''}<div class="${c['threads']}">${rows.join('')}</div></div><div class="${c['person']}">${avatar(customer, look, '')}<h3><a href="#customer">${escapeHtml(customer.name)}</a></h3><div>${mail}</div><h4>Previous conversations</h4><ul>${others.join('')}</ul></div></div>`,
    });
  },
};

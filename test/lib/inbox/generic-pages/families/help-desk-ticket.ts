import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, timeHtml } from '../parts.ts';
import { words } from '../words.ts';

/** A help-desk ticket: public replies and yellow internal notes under one another, events between, the customer's card aside. */
export const helpDeskTicket: Family = {
  name: 'help-desk-ticket',
  kind: 'help-desk',
  threads: { cast: 'desk', systems: true, notes: true, attachments: true, most: 40 },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const { customer } = thread;
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return '';
      if (row.kind === 'system') return `<div class="${c['system']}">⟳ ${escapeHtml(row.text)} · Open → Pending</div>`;
      const isNote = row.direction === 'internal';
      const badge = isNote
        ? `<span class="${c['badge']}">${say.note}</span>`
        : row.direction === 'outbound'
          ? `<span class="${c['badge']}">Agent</span>`
          : '';
      const head = `<div class="${c['headline']}">${avatar(row.author, look, c['avatar'] ?? '')}<b class="${c['author']}">${escapeHtml(row.author.name)}</b>${badge}${timeHtml(row, thread, look, c['time'] ?? '')}</div>`;
      return `<section class="${c['row']}${isNote ? ` ${c['note']}` : ''}"${idOf(row, thread, look)}>${head}<div class="${c['bubble']}">${contentHtml(row, thread, look, c)}</div></section>`;
    });
    const fields = [
      'Requester',
      customer.name,
      'Email',
      `${customer.handle}@example.org`,
      'Orders',
      '14',
      'Last order',
      'FF-20817',
      'Tags',
      'delivery, vip',
    ];
    const card = fields
      .map((field, index) => (index % 2 ? `<dd>${escapeHtml(field)}</dd>` : `<dt>${field}</dt>`))
      .join('');
    const recent = ['Refund for FF-19002', 'Question', 'Address change']
      .map((text) => `<li><a href="#t">${text}</a> <small>Solved</small></li>`)
      .join('');
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['columns']}{display:flex;flex:1;min-height:0}main{flex:1;display:flex;flex-direction:column;min-width:0}aside{width:270px;padding:16px;border-inline-start:1px solid ${p.line};overflow:auto}.${c['list']}{flex:1;overflow:auto;padding:0 20px}.${c['row']}{padding:12px;border-bottom:1px solid ${p.line}}.${c['note']}{background:#fff3cd;color:#4d3b00}.${c['headline']}{display:flex;gap:8px;align-items:center}.${c['badge']}{font-size:11px;border:1px solid;padding:0 5px;border-radius:4px}.${c['system']}{font-size:12px;opacity:.7;padding:8px 12px}dt{font-size:11px;opacity:.6}dd{margin:0 0 8px}`,
      body: `${siteBar(thread, look, ['Views', 'Reports', 'Admin'])}<div class="${c['columns']}"><main><h1 style="font-size:18px;margin:10px 20px">${escapeHtml(thread.title)} <small>#20817</small></h1><div class="${c['list']}">${rows.join('')}</div><div style="padding:0 16px"><button aria-pressed="true">${say.reply}</button><button>${say.note}</button></div>${composer('textarea', thread, look)}</main><aside><h3>${escapeHtml(customer.name)}</h3><dl>${card}</dl><h4>Recent tickets</h4><ul>${recent}</ul></aside></div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

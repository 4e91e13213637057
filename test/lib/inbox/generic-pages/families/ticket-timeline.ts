import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, timeHtml } from '../parts.ts';
import { words } from '../words.ts';

/** An issue with a line through time: cards with a coloured head, dashed cards for the team only, small events between. */
export const ticketTimeline: Family = {
  name: 'ticket-timeline',
  kind: 'help-desk',
  threads: { cast: 'desk', systems: true, notes: true, attachments: true, most: 30 },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return '';
      if (row.kind === 'system')
        return `<li class="${c['system']}"><span>•</span> ${escapeHtml(row.text)} ${timeHtml(row, thread, look, c['time'] ?? '')}</li>`;
      const isNote = row.direction === 'internal';
      const side = row.direction === 'inbound' ? '' : `<span class="${c['label']}">Team</span>`;
      const head = `<div class="${c['postHead']}"><strong>${escapeHtml(row.author.name)}</strong> ${timeHtml(row, thread, { ...look, clock: 'relative' }, c['time'] ?? '')} ${side}${isNote ? `<span class="${c['label']}">🔒 ${say.note}</span>` : ''}</div>`;
      return `<li class="${c['row']}"${idOf(row, thread, look)}>${avatar(row.author, look, c['avatar'] ?? '')}<div class="${c['card']}${isNote ? ` ${c['note']}` : ''}">${head}<div class="${c['bubble']}">${wrap(contentHtml(row, thread, look, c), look.bubbleWrappers, look)}</div></div></li>`;
    });
    const fields = [
      'Status|Open',
      'Priority|High',
      `Customer|${thread.customer.name}`,
      `Assignee|${thread.viewer.name}`,
    ].map((line) =>
      line
        .split('|')
        .map((part) => `<div>${escapeHtml(part)}</div>`)
        .join(''),
    );
    return renderPage(thread, look, {
      css: `.${c['page']}{display:flex;gap:24px;max-width:1100px;margin:0 auto}.${c['side']}{width:240px;font-size:12px}.${c['list']}{flex:1;border-inline-start:2px solid ${p.line};padding-inline-start:16px}.${c['row']}{display:flex;gap:10px;margin:14px 0}.${c['card']}{flex:1;border:1px solid ${p.line};border-radius:6px}.${c['note']}{border-style:dashed;background:#fff8c5;color:#3b2f00}.${c['postHead']}{background:#8881;padding:6px 12px;font-size:12px}.${c['bubble']}{padding:12px}.${c['label']}{border:1px solid;border-radius:9px;padding:0 6px}.${c['system']}{font-size:12px;opacity:.75;padding:6px}`,
      body: `${siteBar(thread, look, ['Queue', 'Search'])}<h1 style="max-width:1100px;margin:16px auto">${escapeHtml(thread.title)} <span style="opacity:.5">#3318</span></h1><div class="${c['page']}"><aside class="${c['side']}">${fields.join('')}</aside><div style="flex:1"><ol class="${c['list']}">${rows.join('')}</ol>${composer('textarea', thread, look)}</div></div>`,
      scroll: ['document.scrollingElement'],
    });
  },
};

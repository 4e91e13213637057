import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { contentHtml, idOf, timeHtml } from '../parts.ts';

/** A plain web chat from long ago: a table with time, name and text as cells. */
export const tableRows: Family = {
  name: 'table-rows',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date')
        return `<tr class="${c['date']}"><td colspan="3">${sayDay(row.at, thread.language)}</td></tr>`;
      if (row.kind === 'system') return `<tr class="${c['system']}"><td colspan="3">${escapeHtml(row.text)}</td></tr>`;
      const time = timeHtml(row, thread, look, c['time'] ?? '');
      return `<tr class="${c['row']}"${idOf(row, thread, look)}>${time && `<td>${time}</td>`}<td class="${c['author']}">${escapeHtml(row.author.name)}</td><td>${contentHtml(row, thread, look, c)}</td></tr>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:8px 16px}table{border-collapse:collapse;width:100%}td{padding:5px 10px;vertical-align:top;border-bottom:1px solid ${paletteOf(look).line}}.${c['author']}{font-weight:600;white-space:nowrap}.${c['date']},.${c['system']}{font-size:12px;opacity:.7}`,
      body: `${siteBar(thread, look)}<h2 style="margin:10px 16px">${escapeHtml(thread.title)}</h2><div class="${c['list']}"><table><tbody>${rows.join('')}</tbody></table></div>${composer('input', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

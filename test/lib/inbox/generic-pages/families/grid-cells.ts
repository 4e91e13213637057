import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { contentHtml, idOf, timeHtml } from '../parts.ts';

/** Rows without a box (`display: contents`): name, text and time are cells of one grid. */
export const gridCells: Family = {
  name: 'grid-cells',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<div class="${c['date']}">${sayDay(row.at, thread.language)}</div>`;
      if (row.kind === 'system') return `<div class="${c['date']}">${escapeHtml(row.text)}</div>`;
      return `<div class="${c['row']}"${idOf(row, thread, look)}><div class="${c['author']}">${escapeHtml(row.author.name)}</div><div>${contentHtml(row, thread, look, c)}</div><div>${timeHtml(row, thread, look, c['time'] ?? '')}</div></div>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:10px;display:grid;grid-template-columns:180px 1fr 110px;align-content:start}.${c['row']}{display:contents}.${c['row']}>div{padding:6px 8px;border-bottom:1px solid ${paletteOf(look).line}}.${c['author']}{text-align:end;font-weight:600}.${c['date']}{grid-column:1/-1;text-align:center;font-size:12px;padding:6px}`,
      body: `${siteBar(thread, look)}<div class="${c['list']}">${rows.join('')}</div>${composer('textarea', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

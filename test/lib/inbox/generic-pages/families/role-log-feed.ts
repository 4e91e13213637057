import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, renderPage, siteBar } from '../page.ts';
import { contentHtml, idOf, timeHtml } from '../parts.ts';

/** Everything said to screen readers: a log or a feed of labelled articles with separators between. */
export const roleLogFeed: Family = {
  name: 'role-log-feed',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const role = look.seed % 2 ? 'log' : 'feed';
    const rows = thread.rows.map((row, index) => {
      if (row.kind === 'date')
        return `<div role="separator" aria-label="${sayDay(row.at, thread.language)}"><span>${sayDay(row.at, thread.language)}</span></div>`;
      if (row.kind === 'system') return `<div role="status" class="${c['system']}">${escapeHtml(row.text)}</div>`;
      return `<article class="${c['row']}" aria-labelledby="who${index}" aria-describedby="what${index}"${idOf(row, thread, look)}><h3 id="who${index}">${escapeHtml(row.author.name)}</h3>${timeHtml(row, thread, look, c['time'] ?? '')}<div id="what${index}">${contentHtml(row, thread, look, c)}</div></article>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:12px 20px}h3{display:inline;font-size:14px;margin:0}.${c['row']}{padding:6px 0}[role=separator]{text-align:center;font-size:12px}.${c['time']}{font-size:11px;opacity:.6;margin:0 8px}`,
      body: `${siteBar(thread, look)}<main style="display:contents"><h2 style="margin:8px 20px">${escapeHtml(thread.title)}</h2><div class="${c['list']}" role="${role}" aria-label="${escapeHtml(thread.title)}" tabindex="0">${rows.join('')}</div>${composer('textarea', thread, look)}</main>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

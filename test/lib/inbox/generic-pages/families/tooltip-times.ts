import { sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf } from '../parts.ts';
import { groupRuns, isMessage } from '../thread.ts';

/** Times stand in tooltips only; names once a run, inside a wrapper around it. */
export const tooltipTimes: Family = {
  name: 'tooltip-times',
  kind: 'chat',
  threads: { cast: 'group', quotes: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const runs = groupRuns(thread.rows.filter(isMessage)).map((run) => {
      const first = Array.isArray(run) ? run[0] : undefined;
      if (!Array.isArray(run) || !first) return '';
      const lines = run.map(
        (message) =>
          `<div class="${c['row']}" title="${escapeHtml(sayMoment(message.at, thread.language))}"${idOf(message, thread, look)}>${wrap(contentHtml(message, thread, look, c), look.bubbleWrappers, look)}</div>`,
      );
      return `<li class="${c['group']}">${avatar(first.author, look, c['avatar'] ?? '')}<div><a class="${c['author']}" href="#who">${escapeHtml(first.author.name)}</a>${lines.join('')}</div></li>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:10px 16px}.${c['group']}{display:flex;gap:10px;padding:8px 0}.${c['author']}{font-weight:600;text-decoration:none}.${c['row']}{padding:2px 0}`,
      body: `${siteBar(thread, look)}<ol class="${c['list']}">${runs.join('')}</ol>${composer('textarea', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

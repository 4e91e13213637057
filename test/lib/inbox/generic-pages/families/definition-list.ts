import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, renderPage, siteBar } from '../page.ts';
import { contentHtml, timeHtml } from '../parts.ts';
import { groupRuns } from '../thread.ts';

/** A definition list: who speaks is a term, what they say next its definitions. */
export const definitionList: Family = {
  name: 'definition-list',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const rows = groupRuns(thread.rows).map((run) => {
      if (Array.isArray(run)) {
        const [first] = run;
        if (!first) return '';
        const term = `<dt class="${c['author']}"><span>${escapeHtml(first.author.name)}</span> ${timeHtml(first, thread, look, c['time'] ?? '')}</dt>`;
        return (
          term + run.map((message) => `<dd class="${c['row']}">${contentHtml(message, thread, look, c)}</dd>`).join('')
        );
      }
      const text =
        run.kind === 'date' ? sayDay(run.at, thread.language) : run.kind === 'system' ? escapeHtml(run.text) : '';
      return `<dt class="${c[run.kind]}">${text}</dt>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:10px 16px}dt{font-weight:600;margin-top:10px}dd{padding:2px 0 2px 14px}.${c['date']},.${c['system']}{font-weight:400;text-align:center;font-size:12px;opacity:.7}.${c['time']}{font-weight:400;font-size:11px}`,
      body: `${siteBar(thread, look)}<h2 style="margin:8px 16px">${escapeHtml(thread.title)}</h2><dl class="${c['list']}">${rows.join('')}</dl>${composer('textarea', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, olderButton, renderPage, siteBar, typingLine } from '../page.ts';
import { avatar, contentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';
import { groupRuns } from '../thread.ts';

/** Hashed class names on flat rows; the first of a run has face and name, those after it only their text. */
export const moduleHashes: Family = {
  name: 'module-hashes',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look, 'module');
    const rows = groupRuns(thread.rows).map((run) => {
      if (!Array.isArray(run)) {
        const text =
          run.kind === 'date' ? sayDay(run.at, thread.language) : run.kind === 'system' ? escapeHtml(run.text) : '';
        return `<div class="${c[run.kind]}"><span>${text}</span></div>`;
      }
      return run
        .map((message, index) => {
          const head = `<div><span class="${c['author']}">${escapeHtml(message.author.name)}</span> ${timeHtml(message, thread, look, c['time'] ?? '')}</div>`;
          const face = index === 0 ? avatar(message.author, look, c['avatar'] ?? '') : '';
          const body = `<div class="${c['bubble']}">${index === 0 ? head : ''}${contentHtml(message, thread, look, c)}${reactionsHtml(message, look, c)}</div>`;
          const row = `<div class="${c['row']}${index === 0 ? ` ${c['first']}` : ''}"${idOf(message, thread, look)}><div class="${c['gutter']}">${face}</div>${body}</div>`;
          return wrap(row, look.rowWrappers, look);
        })
        .join('');
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:10px 16px}.${c['row']}{display:flex;gap:12px;padding:2px 0}.${c['first']}{margin-top:12px}.${c['gutter']}{width:34px;flex:none}.${c['author']}{font-weight:600}.${c['time']}{font-size:11px;opacity:.6}.${c['date']},.${c['system']}{text-align:center;font-size:12px;opacity:.7;padding:8px}`,
      body: `${siteBar(thread, look)}<div style="padding:8px 16px;font-weight:600">${escapeHtml(thread.title)}</div><div class="${c['list']}">${olderButton(thread, look)}${rows.join('')}</div>${typingLine(thread, look, c)}${composer('contenteditable', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

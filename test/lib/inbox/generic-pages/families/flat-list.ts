import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, olderButton, renderPage, siteBar, typingLine } from '../page.ts';
import { avatar, contentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';

/** A team chat: every message a list item with face, name and time above its text; nothing tells own rows apart but the name. */
export const flatList: Family = {
  name: 'flat-list',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<li class="${c['date']}"><span>${sayDay(row.at, thread.language)}</span></li>`;
      if (row.kind === 'system') return `<li class="${c['system']}">${escapeHtml(row.text)}</li>`;
      const head = `<div><b class="${c['author']}">${escapeHtml(row.author.name)}</b> ${timeHtml(row, thread, look, c['time'] ?? '')}</div>`;
      const body = `${head}${contentHtml(row, thread, look, c)}${reactionsHtml(row, look, c)}`;
      return `<li class="${c['row']}"${idOf(row, thread, look)}>${avatar(row.author, look, c['avatar'] ?? '')}<div style="flex:1">${wrap(body, look.bubbleWrappers, look)}</div></li>`;
    });
    const css = `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:12px 16px}.${c['row']}{display:flex;gap:10px;padding:6px 0}.${c['date']},.${c['system']}{text-align:center;font-size:12px;opacity:.7;padding:6px}.${c['time']}{font-size:11px;opacity:.6}`;
    return renderPage(thread, look, {
      css,
      title: `# ${thread.title}`,
      body: `${siteBar(thread, look)}<h1 style="font-size:16px;padding:8px 16px;margin:0"># ${escapeHtml(thread.title)}</h1><ul class="${c['list']}">${olderButton(thread, look) && `<li>${olderButton(thread, look)}</li>`}${rows.join('')}</ul>${typingLine(thread, look, c)}${composer('contenteditable', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

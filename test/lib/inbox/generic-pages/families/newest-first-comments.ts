import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';
import { messagesOf } from '../thread.ts';
import { words } from '../words.ts';

/** Comments below a video, the newest on top; the box to write in stands above them. */
export const newestFirstComments: Family = {
  name: 'newest-first-comments',
  kind: 'comments',
  threads: { cast: 'crowd' },
  names: 'all',
  isNewestFirst: true,
  build(thread, anyLook) {
    const look = { ...anyLook, clock: 'relative' as const };
    const c = nameClasses(look);
    const say = words[thread.language];
    const rows = messagesOf(thread)
      .toReversed()
      .map((message) => {
        const head = `<div><a class="${c['author']}" href="/@${message.author.handle}">${escapeHtml(message.author.name)}</a> ${timeHtml(message, thread, look, c['time'] ?? '')}</div>`;
        return `<div class="${c['row']}"${idOf(message, thread, look)}>${avatar(message.author, look, c['avatar'] ?? '')}<div>${head}${contentHtml(message, thread, look, c)}${reactionsHtml(message, look, c)}<div class="${c['actions']}"><button aria-label="${say.like}">👍</button><span>12</span><button>${say.reply}</button></div></div></div>`;
      });
    const related = ['How we test tents', 'Zips, explained', 'Two weeks in the fells']
      .map((title) => `<li><a href="#v"><b>${title}</b><br><small>12k views · 3 weeks ago</small></a></li>`)
      .join('');
    return renderPage(thread, look, {
      css: `.${c['page']}{display:grid;grid-template-columns:1fr 320px;gap:20px;padding:16px}.video{background:#222;height:300px}.${c['row']}{display:flex;gap:12px;padding:10px 0;border-bottom:1px solid ${paletteOf(look).line}}.${c['author']}{font-weight:600;text-decoration:none}.${c['actions']}{font-size:12px;display:flex;gap:6px}aside li{padding:8px 0}`,
      body: `${siteBar(thread, look)}<div class="${c['page']}"><main><div class="video"></div><h1>${escapeHtml(thread.title)}</h1><div style="display:flex;gap:12px"><h3>${rows.length} comments</h3><select aria-label="Sort by"><option>Newest first</option><option>Top</option></select></div>${composer('textarea', thread, look)}<div class="${c['list']}">${rows.join('')}</div></main><aside><ul>${related}</ul></aside></div>`,
    });
  },
};

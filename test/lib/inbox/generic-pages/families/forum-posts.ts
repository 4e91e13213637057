import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, timeHtml } from '../parts.ts';
import { words } from '../words.ts';

/** A forum topic: a column with the author's card left of each post, a signature below it, no composer in view. */
export const forumPosts: Family = {
  name: 'forum-posts',
  kind: 'forum',
  threads: { cast: 'crowd', quotes: true, attachments: true, most: 30 },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const say = words[thread.language];
    const posts = thread.rows.map((row, index) => {
      if (row.kind !== 'message') return '';
      const { name } = row.author;
      const count = hashOf(1, name);
      const card = `${avatar(row.author, look, c['avatar'] ?? '')}<a class="${c['author']}" href="#u">${escapeHtml(name)}</a><small>Joined ${2008 + (count % 16)}</small><small>Posts: ${count % 4000}</small>`;
      const signature =
        count % 3 === 0
          ? `<div class="${c['signature']}">– ${escapeHtml(name.toLowerCase())}, running v4.1 on two boxes –</div>`
          : '';
      const head = `<div class="${c['postHead']}">${timeHtml(row, thread, { ...look, clock: 'full' }, c['time'] ?? '')}<a href="#p${index}">#${index + 1}</a></div>`;
      return `<article class="${c['row']}"${idOf(row, thread, look)}><div class="${c['card']}">${card}</div><div class="${c['bubble']}">${head}${contentHtml(row, thread, look, c)}${signature}<div class="${c['actions']}"><button>${say.like}</button><button>${say.reply}</button></div></div></article>`;
    });
    return renderPage(thread, look, {
      css: `.${c['list']}{max-width:960px;margin:0 auto}.${c['row']}{display:flex;margin:12px 0;border:1px solid ${paletteOf(look).line}}.${c['card']}{width:150px;padding:10px;display:flex;flex-direction:column;gap:4px;flex:none}.${c['bubble']}{flex:1;padding:10px}.${c['postHead']}{display:flex;justify-content:space-between;font-size:12px;opacity:.7;margin-bottom:8px}.${c['signature']}{border-top:1px dotted;margin-top:14px;font-size:11px;opacity:.6}.${c['actions']}{margin-top:8px}`,
      body: `${siteBar(thread, look, ['Forum', 'Members', 'Rules'])}<main class="${c['list']}"><nav style="font-size:12px"><a href="#">Forum</a> › <a href="#">General</a></nav><h1>${escapeHtml(thread.title)}</h1>${posts.join('')}<nav><a href="#1">1</a> <a href="#2">2</a> <a href="#3">3</a></nav><button>${say.reply}</button></main><footer style="padding:30px;text-align:center"><a href="#">Terms</a> <a href="#">Privacy</a></footer>`,
    });
  },
};

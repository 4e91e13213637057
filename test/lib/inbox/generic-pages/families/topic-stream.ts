import { sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, picture } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, timeHtml } from '../parts.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** A forum made as an app: posts as articles with lists for their head and their foot, events among them, and a card to answer as the last item. */
export const topicStream: Family = {
  name: 'topic-stream',
  kind: 'forum',
  threads: { cast: 'crowd', systems: true, quotes: true, attachments: true, deleted: true, most: 30 },
  names: 'all',
  build(thread, anyLook) {
    const look = timed({ ...anyLook, clock: 'relative' });
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    let before = 0;
    const item = (inside: string, index: number) => `<div class="${c['slot']}" data-index="${index}">${inside}</div>`;
    const items = thread.rows.map((row, index) => {
      if (row.kind === 'date') return '';
      const days = before ? Math.round((row.at - before) / 86_400_000) : 0;
      before = row.at;
      const gap = days > 1 ? `<div class="${c['gap']}"><span>${days} days later</span></div>` : '';
      if (row.kind === 'system') {
        const event = `<article class="${c['happening']}"><div><svg width="14" height="14"><path d="M1 9l8-8 4 4-8 8z"/></svg><div><a href="#u"><span>${escapeHtml(thread.viewer.name)}</span></a> changed the title to <b>${escapeHtml(thread.title)}</b> ${timeHtml(row, thread, look, '')}</div></div></article>`;
        return item(gap + event, index);
      }
      const name = escapeHtml(row.author.name);
      const count = hashOf(index, row.author.name);
      const badge = count % 4 === 0 ? `<ul><li><span title="Moderator">🛡</span></li></ul>` : '';
      const edited = row.edited
        ? `<li><span title="${escapeHtml(sayMoment(row.at, thread.language))}">✎ ${say.edited}</span></li>`
        : '';
      const head = `<header class="${c['lead']}"><ul><li><div><h3><a href="/u/${row.author.handle}">${avatar(row.author, look, c['avatar'] ?? '', false)} <span class="${c['author']}">${name}</span></a></h3>${badge}</div></li><li><div><a href="#${index}" aria-haspopup="true">${timeHtml(row, thread, look, '')}</a><div hidden><span>Post #${index + 1}</span> <span>${escapeHtml(sayMoment(row.at, thread.language))}</span></div></div></li>${edited}</ul></header>`;
      const liker = escapeHtml(thread.people[count % thread.people.length]?.name ?? '');
      const likes =
        look.hasReactions && count % 3 === 0 ? `<li>👍 <a href="#u">${liker}</a> and 2 others like this.</li>` : '';
      const answered = count % 5 === 1 ? `<li>↩ <a href="#r">${liker}</a> replied to this.</li>` : '';
      const tools = `<aside class="${c['tools']}"><ul><li><button>${say.reply}</button></li><li><button>${say.like}</button></li><li><button aria-label="More">…</button></li></ul></aside>`;
      const post = `<article class="${c['entryCard']}"${idOf(row, thread, look)}><div>${head}<div class="${c['prose']}">${contentHtml({ ...row, edited: false }, thread, look, c)}</div>${tools}<footer class="${c['foot']}"><ul>${likes}${answered}</ul></footer></div></article>`;
      return item(gap + post, index);
    });
    const placeholder = item(
      `<article class="${c['entryCard']} ${c['blank']}" tabindex="0"><div><header class="${c['lead']}"><h3><img src="${picture('teal')}" alt="" width="32" height="32"> <span class="${c['author']}">${escapeHtml(thread.viewer.name)}</span></h3></header><div class="${c['prose']}">Write a reply…</div></div></article>`,
      items.length,
    );
    const scrubber = `<aside class="${c['rail']}"><button>${say.reply}</button><button>☆ Follow</button><a href="#first">Original post</a><div><b>1</b> of ${items.length} posts</div><a href="#last">Now</a></aside>`;
    return renderPage(thread, look, {
      css: `.${c['page']}{display:flex;gap:30px;max-width:1080px;margin:0 auto}.${c['list']}{flex:1;min-width:0}.${c['rail']}{width:170px;position:sticky;top:20px;align-self:flex-start;display:flex;flex-direction:column;gap:10px;padding-top:30px}.${c['entryCard']}{padding:20px 0;border-bottom:1px solid ${p.line}}.${c['entryCard']}>div{padding-inline-start:48px;position:relative}.${c['lead']} ul{display:flex;gap:10px;align-items:center}.${c['lead']} h3{margin:0;font-size:14px}.${c['lead']} h3 img,.${c['lead']} h3 div{position:absolute;inset-inline-start:0;top:0;border-radius:50%}.${c['prose']}{margin:8px 0}.${c['tools']} ul{display:flex;gap:8px;justify-content:flex-end;opacity:.6}.${c['foot']}{font-size:12px;color:${p.soft}}.${c['happening']}{padding:14px 0;color:${p.soft};border-bottom:1px solid ${p.line}}.${c['happening']}>div{display:flex;gap:12px}.${c['gap']}{text-transform:uppercase;font-size:12px;padding:14px 0;color:${p.soft}}.${c['blank']}{opacity:.6;cursor:text}.hero{background:${p.other};padding:24px;text-align:center}`,
      body: `${siteBar(thread, look, ['All discussions', 'Tags'])}<header class="hero"><ul><li>General</li></ul><h1>${escapeHtml(thread.title)}</h1></header><div class="${c['page']}"><div class="${c['list']}">${look.hasOlder ? `<button>${say.older}</button>` : ''}${items.join('')}${placeholder}</div>${scrubber}</div>`,
    });
  },
};

import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { renderPage, siteBar } from '../page.ts';
import { contentHtml, idOf, timeHtml } from '../parts.ts';
import { branch, messagesOf } from '../thread.ts';
import { words } from '../words.ts';

/** Comments as siblings; how far one stands in says what it answers. Points and a fold button beside the name; no composer. */
export const depthComments: Family = {
  name: 'depth-comments',
  kind: 'comments',
  threads: { cast: 'crowd', deleted: true },
  names: 'all',
  prepare: (thread) => branch(thread, 6),
  build(thread, look) {
    const c = nameClasses(look);
    const say = words[thread.language];
    const rows = messagesOf(thread).map((message, index) => {
      const points = hashOf(look.seed, `points${index}`) % 90;
      const head = `<div class="${c['headline']}"><a href="#fold" aria-label="Fold">[–]</a> <a class="${c['author']}" href="/user/${message.author.handle}">${escapeHtml(message.author.name)}</a> <span>${points} points</span> ${timeHtml(message, thread, { ...look, clock: 'relative' }, c['time'] ?? '')}</div>`;
      const links = `<div class="${c['headline']}"><a href="#">permalink</a> <a href="#">${say.reply}</a> <a href="#">report</a></div>`;
      const row = `<div class="${c['row']}" style="padding-inline-start:${message.depth * 28}px"${idOf(message, thread, look)}><div class="${c['vote']}"><button aria-label="up">▲</button><button aria-label="down">▼</button></div><div>${head}${contentHtml(message, thread, look, c)}${links}</div></div>`;
      return wrap(row, look.rowWrappers, look);
    });
    return renderPage(thread, look, {
      css: `main{padding:0 20px}.${c['row']}{display:flex;gap:8px;margin:10px 0}.${c['vote']}{display:flex;flex-direction:column}.${c['vote']} button{border:0;background:none;font-size:10px}.${c['headline']}{font-size:11px;opacity:.8}`,
      body: `${siteBar(thread, look, ['hot', 'new', 'top'])}<main><h1 style="font-size:18px"><a href="#">${escapeHtml(thread.title)}</a></h1><div class="${c['headline']}">submitted 5 hours ago · ${rows.length} comments</div><div class="${c['list']}">${rows.join('')}</div></main>`,
    });
  },
};

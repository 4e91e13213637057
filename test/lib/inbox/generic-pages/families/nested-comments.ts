import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses, type Look, type Names } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, timeHtml } from '../parts.ts';
import { branch, messagesOf, type Thread, type ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

/** Comments below an article; answers stand inside the element of what they answer, up to four deep. */
export const nestedComments: Family = {
  name: 'nested-comments',
  kind: 'comments',
  threads: { cast: 'crowd', deleted: true },
  names: 'all',
  prepare: (thread) => branch(thread, 4),
  build(thread, look) {
    const c = nameClasses(look);
    return renderPage(thread, look, {
      css: `main{max-width:820px;margin:0 auto}.${c['row']}{margin-top:12px}.${c['children']}{margin-inline-start:16px;padding-inline-start:14px;border-inline-start:2px solid ${paletteOf(look).line}}.${c['headline']}{display:flex;gap:8px;align-items:center;font-size:12px}.${c['actions']}{display:flex;gap:10px;font-size:12px}`,
      body: `${siteBar(thread, look)}<main><article><h1>${escapeHtml(thread.title)}</h1><p>What we learned from a year of repairs, in four parts. The first one is about zips, the second about seams.</p></article><h3>${messagesOf(thread).length} comments</h3>${composer('textarea', thread, look)}<div class="${c['list']}">${nest(messagesOf(thread), 0, thread, look, c)}</div></main>`,
    });
  },
};

function nest(messages: readonly ThreadMessage[], depth: number, thread: Thread, look: Look, c: Names): string {
  const starts = messages.flatMap((message, index) => (message.depth === depth ? [index] : []));
  const say = words[thread.language];
  return starts
    .map((start, nth) => {
      const message = messages[start] as ThreadMessage;
      const below = messages.slice(start + 1, starts[nth + 1]);
      const headline = `<div class="${c['headline']}">${avatar(message.author, look, c['avatar'] ?? '')}<a class="${c['author']}" href="#u">${escapeHtml(message.author.name)}</a>${timeHtml(message, thread, look, c['time'] ?? '')}</div>`;
      const actions = `<div class="${c['actions']}"><button>${say.like}</button><button>${say.reply}</button></div>`;
      const children =
        below.length > 0 ? `<div class="${c['children']}">${nest(below, depth + 1, thread, look, c)}</div>` : '';
      return `<div class="${c['row']}"${idOf(message, thread, look)}>${headline}${contentHtml(message, thread, look, c)}${actions}${children}</div>`;
    })
    .join('');
}

import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, renderPage, siteBar } from '../page.ts';
import { timeHtml } from '../parts.ts';
import { messagesOf } from '../thread.ts';

/** Paragraphs that begin with the name in bold and go on with the text, which has no element of its own. */
export const inlineAuthor: Family = {
  name: 'inline-author',
  kind: 'comments',
  threads: { cast: 'group' },
  names: 'all',
  prepare: (thread) => ({ ...thread, rows: messagesOf(thread).map((message) => ({ ...message, edited: false })) }),
  build(thread, look) {
    const c = nameClasses(look);
    const rows = messagesOf(thread).map(
      (message) =>
        `<p class="${c['row']}"><b>${escapeHtml(message.author.name)}</b> ${textHtml(message.text, { ...look, lines: 'break' })} ${timeHtml(message, thread, look, c['time'] ?? '')}</p>`,
    );
    return renderPage(thread, look, {
      css: `main{max-width:640px;margin:0 auto;display:flex;flex-direction:column;height:calc(100% - 50px)}.${c['list']}{flex:1;overflow:auto}.${c['row']}{margin:8px 0}.${c['time']}{font-size:11px;opacity:.6}`,
      body: `${siteBar(thread, look)}<main><h2>${escapeHtml(thread.title)}</h2><div class="${c['list']}">${rows.join('')}</div>${composer('input', thread, look)}</main>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

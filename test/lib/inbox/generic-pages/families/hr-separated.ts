import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, renderPage, siteBar } from '../page.ts';
import { timeHtml } from '../parts.ts';
import { messagesOf } from '../thread.ts';

/** A guest book: no element around a message; heading, time and text follow one another, and a rule parts them from the next. */
export const hrSeparated: Family = {
  name: 'hr-separated',
  kind: 'comments',
  threads: { cast: 'crowd', most: 25 },
  names: 'all',
  prepare: (thread) => ({ ...thread, rows: messagesOf(thread).map((message) => ({ ...message, edited: false })) }),
  build(thread, look) {
    const c = nameClasses(look);
    const entries = messagesOf(thread).map(
      (message) =>
        `<h4 class="${c['author']}">${escapeHtml(message.author.name)}</h4>${timeHtml(message, thread, { ...look, clock: 'full' }, c['time'] ?? '')}<div class="${c['text']}">${textHtml(message.text, look)}</div>`,
    );
    return renderPage(thread, look, {
      css: `main{max-width:700px;margin:0 auto}h4{margin:0}.${c['time']}{font-size:12px;opacity:.7}`,
      body: `${siteBar(thread, look)}<main><h1>Guest book</h1><div class="${c['list']}">${entries.join('<hr>')}</div>${composer('textarea', thread, look)}</main>`,
    });
  },
};

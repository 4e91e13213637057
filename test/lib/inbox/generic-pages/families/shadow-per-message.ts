import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';

/** Each message is an element with an open shadow root of its own; outside there is nothing to read. */
export const shadowPerMessage: Family = {
  name: 'shadow-per-message',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const style = `<style>:host{display:block;padding:6px 0}.line{display:flex;gap:10px}p{margin:0}.meta{font-size:12px}</style>`;
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<chat-divider>${sayDay(row.at, thread.language)}</chat-divider>`;
      if (row.kind === 'system') return `<chat-divider>${escapeHtml(row.text)}</chat-divider>`;
      const meta = `<div class="meta"><strong>${escapeHtml(row.author.name)}</strong> ${timeHtml(row, thread, look, 'when')}</div>`;
      const inside = `<div class="line">${avatar(row.author, look, 'face')}<div>${meta}${contentHtml(row, thread, look, c)}${reactionsHtml(row, look, c)}</div></div>`;
      return `<chat-entry${idOf(row, thread, look)}><template shadowrootmode="open">${style}${inside}</template></chat-entry>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.${c['list']}{flex:1;overflow:auto;padding:10px 18px}chat-divider{display:block;text-align:center;font-size:12px;padding:6px}`,
      body: `${siteBar(thread, look)}<div class="${c['list']}">${rows.join('')}</div>${composer('textarea', thread, look)}`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

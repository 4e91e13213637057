import { sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, renderPage } from '../page.ts';
import { isMessage } from '../thread.ts';

/** A dark log of one line a message: `[10:12] <nick> text`, in parts or as nothing but text. */
export const ircLines: Family = {
  name: 'irc-lines',
  kind: 'chat',
  threads: { cast: 'group', systems: true, singleLine: true },
  names: 'all',
  prepare: (thread) => ({
    ...thread,
    rows: thread.rows.map((row) => (isMessage(row) ? { ...row, edited: false } : row)),
  }),
  build(thread, look) {
    const c = nameClasses(look);
    const isBare = look.seed % 3 === 0;
    const rows = thread.rows.map((row) => {
      const time = `[${sayTime(row.at, thread.language, '24h')}]`;
      if (row.kind !== 'message')
        return `<div class="${c['system']}">${time} *** ${row.kind === 'system' ? escapeHtml(row.text) : ''}</div>`;
      const nick = `&lt;${escapeHtml(row.author.name)}&gt;`;
      const text = escapeHtml(row.text);
      return isBare
        ? `<div class="${c['row']}">${time} ${nick} ${text}</div>`
        : `<div class="${c['row']}"><span class="${c['time']}">${time}</span> <span class="${c['author']}">${nick}</span> <span class="${c['text']}">${text}</span></div>`;
    });
    return renderPage(thread, look, {
      title: '#fell-and-ferry',
      css: `body{display:flex;flex-direction:column;background:#101314;color:#b8c4c2;font:13px/1.35 monospace}.${c['list']}{flex:1;overflow:auto;padding:6px}.${c['author']}{color:#7fd1b9}.${c['time']}{color:#667}.${c['system']}{color:#887}`,
      body: `<div style="padding:4px 6px;background:#1b2022">#fell-and-ferry: ${escapeHtml(thread.title)}</div><div class="${c['list']}">${rows.join('')}</div><div style="display:flex;gap:6px;padding:6px"><label for="line">${escapeHtml(thread.viewer.name)}</label><input id="line" style="flex:1;background:#000;color:inherit" placeholder="Message #fell-and-ferry"></div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

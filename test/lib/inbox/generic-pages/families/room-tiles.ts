import { sayDay, sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, picture, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage } from '../page.ts';
import { attachmentHtml, avatar, reactionsHtml, timeHtml } from '../parts.ts';
import { groupRuns, type ThreadMessage } from '../thread.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** Tiles of a room: the sender's name first, then a face that is placed, then the line with its time and text; who has read to there stands at the end. */
export const roomTiles: Family = {
  name: 'room-tiles',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'all',
  build(thread, anyLook) {
    const look = timed({ ...anyLook, clock: anyLook.clock === '12h' ? '12h' : '24h' });
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const viewer = escapeHtml(thread.viewer.name);
    const readers = (row: { at: number }) =>
      hashOf(row.at, 'read') % 4 === 0
        ? `<div class="${c['readers']}" role="button" aria-label="Seen by 2 people"><img src="${picture('tan')}" alt="" title="${escapeHtml(thread.customer.name)}" width="14" height="14"><span>+1</span></div>`
        : '';
    const tile = (row: ThreadMessage, index: number) => {
      const name = escapeHtml(row.author.name);
      const profile =
        index === 0
          ? `<div class="${c['profile']}" tabindex="0"><span class="${c['author']}" dir="auto">${name}</span></div><div class="${c['place']}"><span role="button" aria-label="Profile picture">${avatar(row.author, look, '', false)}</span></div>`
          : '';
      const reply = row.quote
        ? `<blockquote class="${c['chain']}"><a href="#e">In reply to</a> <a class="${c['pill']}" href="#u">${escapeHtml(row.quote.author)}</a><div>${escapeHtml(row.quote.text).replace(/\n/g, ' ')}</div></blockquote>`
        : '';
      const text = row.deleted
        ? `<span class="${c['gone']}">🗑 ${say.deleted}</span>`
        : row.text &&
          `<div class="${c['textBody']}" dir="auto"><span class="${c['plain']}">${textHtml(row.text, look)}</span></div>`;
      const edited = row.edited
        ? `<div role="button" tabindex="0" class="${c['mark']}" title="${escapeHtml(sayMoment(row.at, thread.language))}"> (${say.edited})</div>`
        : '';
      const bar = `<div class="${c['hover']}" role="toolbar" aria-label="Actions"><div role="button" aria-label="React"></div><div role="button" aria-label="${say.reply}"></div></div>`;
      const time = `<a class="${c['timeLink']}" href="#e" aria-label="${escapeHtml(sayMoment(row.at, thread.language))}">${timeHtml(row, thread, look, '')}</a>`;
      return `<li class="${c['tile']}${index ? ` ${c['continued']}` : ''}" tabindex="-1" aria-live="off" data-event="$${hashOf(row.at, name).toString(36)}">${profile}<div class="${c['row']}">${time}${reply}${text}${attachmentHtml(row, c)}${edited}${bar}</div>${reactionsHtml(row, look, c)}${readers(row)}</li>`;
    };
    const tiles = groupRuns(thread.rows).map((run, index) => {
      if (Array.isArray(run)) return run.map(tile).join('');
      if (run.kind === 'date')
        return `<li><div class="${c['parting']}" role="separator" aria-label="${sayDay(run.at, thread.language)}"><hr role="none"><h2>${sayDay(run.at, thread.language)}</h2><hr role="none"></div></li>`;
      if (run.kind !== 'system') return '';
      return index % 2
        ? `<li class="${c['summary']}"><div>${avatar(thread.viewer, look, '', false)}<span>${viewer} and 2 others joined the room</span><div role="button" tabindex="0" aria-expanded="false">Expand</div></div></li>`
        : `<li class="${c['tile']} ${c['summary']}"><div><span aria-hidden="true">•</span><span>${escapeHtml(run.text)}</span></div>${readers(run)}</li>`;
    });
    const rooms = ['Harbour crew', 'Tents & stoves', 'Support', 'Off topic'].map(
      (room, index) =>
        `<div role="treeitem" aria-selected="${index === 2}" class="${c['roomTile']}"><div>${room}</div>${index === 2 ? '' : `<small>${index} min</small>`}</div>`,
    );
    return renderPage(thread, look, {
      css: `body{display:flex}.${c['spaces']}{width:60px;padding:10px;border-inline-end:1px solid ${p.line}}.${c['rooms']}{width:220px;border-inline-end:1px solid ${p.line}}.${c['roomTile']}{padding:8px 14px}.${c['roomTile']}[aria-selected=true]{background:${p.other}}main{flex:1;display:flex;flex-direction:column;min-width:0}.${c['scroll']}{flex:1;overflow-y:auto;display:flex;flex-direction:column;justify-content:flex-end}.${c['scroll']}>div{max-height:100%;overflow-y:auto}.${c['tile']}{position:relative;padding-inline-start:64px;padding-top:2px}.${c['profile']}{padding-top:12px;font-weight:600}.${c['place']}{position:absolute;inset-inline-start:16px;top:14px}.${c['row']}{position:relative;padding:2px 130px 2px 0}.${c['timeLink']}{position:absolute;inset-inline-end:16px;font-size:11px;color:${p.soft};text-decoration:none}.${c['mark']}{display:inline-block;font-size:11px;color:${p.soft}}.${c['textBody']}{display:inline-block}.${c['hover']}{position:absolute;top:-20px;inset-inline-end:8px;visibility:hidden}.${c['readers']}{position:absolute;inset-inline-end:84px;bottom:2px;font-size:10px}.${c['chain']}{margin:0;border-inline-start:3px solid ${p.soft};padding-inline-start:8px;font-size:12px}.${c['parting']}{display:flex;align-items:center;gap:12px;padding:0 16px}.${c['parting']} hr{flex:1}.${c['parting']} h2{font-size:13px}.${c['summary']}{font-size:12px;color:${p.soft};padding:4px 16px 4px 64px}.${c['summary']}>div{display:flex;gap:6px;align-items:center}`,
      body: `<nav class="${c['spaces']}"><button aria-label="User menu" aria-haspopup="true" title="${viewer}"><img src="${picture('teal')}" alt="${viewer}" width="32" height="32"></button><button aria-label="Home">⌂</button></nav><div class="${c['rooms']}"><input type="text" placeholder="${say.search}"><div role="tree" aria-label="Rooms">${rooms.join('')}</div></div><main><header style="padding:12px 16px;border-bottom:1px solid ${p.line}"><div dir="auto"><b>Support</b></div><small>${escapeHtml(thread.title)}</small></header><div class="${c['scroll']}"><div id="panel"><ol class="${c['list']}" aria-live="polite">${tiles.join('')}</ol></div></div>${composer('contenteditable', thread, look, 'Send a message…')}</main>`,
      scroll: [`document.getElementById('panel')`, byClass(c['scroll'] ?? '')],
    });
  },
};

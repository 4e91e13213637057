import { accountCard } from '../account-card.ts';
import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { byClass, composer, olderButton, paletteOf, renderPage, typingLine } from '../page.ts';
import { avatar, contentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';
import { groupRuns, type ThreadMessage } from '../thread.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** A team's channel: a toolbar in every message that shows on hover, times of later messages of a run hidden in the gutter, notices with faces and names. */
export const channelSequential: Family = {
  name: 'channel-sequential',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'all',
  build(thread, anyLook) {
    const look = timed(anyLook);
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const bar = `<div class="${c['hover']}" role="toolbar" aria-label="Message actions"><button title="${say.reply}">↩</button><button title="Reaction">☺</button><button title="More">⋮</button></div>`;
    const message = (row: ThreadMessage, index: number) => {
      const name = escapeHtml(row.author.name);
      const time = timeHtml(row, thread, look, c['clock'] ?? '');
      const count = hashOf(2, row.author.name);
      const badge = count % 4 === 0 ? `<span class="${c['badge']}">Owner</span>` : '';
      const head =
        index === 0
          ? `<div class="${c['lead']}"><span role="button" tabindex="0" class="${c['author']}" data-username="${row.author.handle}">${name}</span> <span class="${c['handle']}">@${row.author.handle}</span> ${badge} ${time}</div>`
          : '';
      const gutter =
        index === 0
          ? `<figure class="${c['figure']}">${avatar(row.author, look, '', false)}</figure>`
          : `<span class="${c['later']}">${timeHtml(row, thread, { ...look, clock: look.clock === '12h' ? '12h' : '24h' }, c['clock'] ?? '')}</span>`;
      const answers =
        hashOf(row.at, 'thread') % 9 === 0
          ? `<div class="${c['branchOff']}"><button>View thread</button> <span title="Replies">💬 3</span> <span title="Last message">${sayDay(row.at, thread.language, true)}</span></div>`
          : '';
      return `<div role="listitem" class="${c['row']}${index ? ` ${c['sequential']}` : ''}" data-own="${row.author === thread.viewer}"${idOf(row, thread, look)}><div class="${c['gutter']}">${gutter}</div><div class="${c['main']}">${head}<div class="${c['prose']}" dir="auto">${contentHtml(row, thread, look, c)}</div>${reactionsHtml(row, look, c)}${answers}</div>${bar}</div>`;
    };
    const rows = groupRuns(thread.rows).map((run) => {
      if (Array.isArray(run)) return run.map(message).join('');
      if (run.kind === 'date')
        return `<div role="separator" class="${c['rule']}"><span>${sayDay(run.at, thread.language)}</span></div>`;
      return run.kind === 'system'
        ? `<div role="listitem" class="${c['row']} ${c['happening']}"><div class="${c['gutter']}">${avatar(thread.viewer, look, '', false)}</div><div class="${c['main']}"><span class="${c['author']}">${escapeHtml(thread.viewer.name)}</span> <span>${escapeHtml(run.text.slice(thread.viewer.name.length + 1))}</span> ${timeHtml(run, thread, look, c['clock'] ?? '')}</div></div>`
        : '';
    });
    const rooms = ['general', 'support', 'random', 'releases', 'tents']
      .map(
        (room, index) =>
          `<a href="#${room}"${index === 1 ? ' aria-current="page"' : ''}># ${room}${index === 3 ? ' <b>2</b>' : ''}</a>`,
      )
      .join('');
    const direct = thread.people
      .slice(1)
      .map((person) => `<a href="#dm">${avatar(person, look, '', false)}<span>${escapeHtml(person.name)}</span></a>`)
      .join('');
    return renderPage(thread, look, {
      css: `body{display:flex}.${c['rooms']}{width:240px;display:flex;flex-direction:column;background:${p.panel};border-inline-end:1px solid ${p.line};overflow:auto}.${c['rooms']} a{display:flex;gap:8px;padding:6px 12px;text-decoration:none}.${c['room']}{flex:1;display:flex;flex-direction:column;min-width:0}.${c['scroll']}{flex:1;overflow:auto}.${c['row']}{display:flex;position:relative;padding:8px 20px 2px}.${c['sequential']}{padding-top:2px}.${c['gutter']}{width:46px;flex:none}.${c['figure']}{margin:0}.${c['main']}{flex:1;min-width:0}.${c['author']}{font-weight:700}.${c['handle']},.${c['clock']}{font-size:12px;color:${p.soft}}.${c['badge']}{font-size:10px;border:1px solid ${p.line};padding:0 4px}.${c['later']}{visibility:hidden;white-space:nowrap;font-size:10px}.${c['row']}:hover .${c['later']}{visibility:visible}.${c['hover']}{position:absolute;inset-inline-end:20px;top:-10px;opacity:0;background:${p.panel};border:1px solid ${p.line}}.${c['row']}:hover .${c['hover']}{opacity:1}.${c['rule']}{display:flex;justify-content:center;border-top:1px solid ${p.line};margin:16px 20px 4px;font-size:12px}.${c['rule']} span{margin-top:-9px;background:${p.page};padding:0 10px}.${c['happening']}{font-size:12px;font-style:italic;color:${p.soft}}`,
      body: `<div class="${c['rooms']}">${accountCard(thread, look)}<input type="search" placeholder="${say.search}"><h4 style="margin:10px 12px">Channels</h4>${rooms}<h4 style="margin:10px 12px">Direct messages</h4>${direct}</div><div class="${c['room']}"><header style="padding:10px 20px;border-bottom:1px solid ${p.line}"><h1 style="margin:0;font-size:16px"># support</h1><small>${escapeHtml(thread.title)}</small></header><div class="${c['scroll']}"><div role="list" aria-label="Messages">${olderButton(thread, look)}${rows.join('')}</div></div>${typingLine(thread, look, c)}${composer('textarea', thread, look, 'Message #support')}</div>`,
      scroll: [byClass(c['scroll'] ?? '')],
    });
  },
};

import { sayDay, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { byClass, renderPage } from '../page.ts';
import { isMessage, type Person, type ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

/** A web client for relay chat: time, nick and text as three spans in columns, angle brackets that only copies have; joins, parts, modes and topics in the same rows; nicks listed aside. */
export const relayColumns: Family = {
  name: 'relay-columns',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, singleLine: true },
  names: 'all',
  prepare: (thread) => ({
    ...thread,
    rows: thread.rows.map((row) => (isMessage(row) ? { ...row, edited: false } : row)),
  }),
  build(thread, look) {
    const c = nameClasses(look, look.naming === 'module' ? 'opaque' : look.naming);
    const nick = (person: Person) =>
      `<span role="button" class="${c['user']} ${c['user']}-${hashOf(1, person.name) % 32}" data-name="${escapeHtml(person.name)}">${escapeHtml(person.name)}</span>`;
    const line = (type: string, at: number, from: string, said: string, more = '') =>
      `<div class="${c['msg']}${more}" data-type="${type}"><span aria-hidden="true" class="${c['clock']}">${sayTime(at, thread.language, look.clock === '12h' ? '12h' : '24h')}</span><span class="${c['from']}">${from}</span><span class="${c['said']}" dir="auto">${said}</span></div>`;
    const copied = (sign: string) => `<span class="${c['onlyCopied']}" aria-hidden="true">${sign}</span>`;
    const message = (row: ThreadMessage) =>
      line(
        'message',
        row.at,
        `${copied('&lt;')}${nick(row.author)}${copied('&gt; ')}`,
        textHtml(row.text, { ...look, lines: 'break' }),
        row.author === thread.viewer ? ` ${c['self']}` : '',
      );
    const event = ({ at }: { at: number }, person: Person) => {
      const host = `<i>(~${person.handle}@host-${hashOf(2, person.name) % 999}.example)</i>`;
      const kind = hashOf(at, 'event') % 6;
      if (kind === 0) return line('join', at, '→', `${nick(person)} ${host} has joined the channel`);
      if (kind === 1) return line('part', at, '←', `${nick(person)} ${host} has left the channel`);
      if (kind === 2)
        return line('quit', at, '←', `${nick(person)} ${host} has quit <i>(Ping timeout: 240 seconds)</i>`);
      if (kind === 3) return line('mode', at, '', `${nick(person)} sets mode <b>+o</b>`);
      if (kind === 4)
        return line('topic', at, '', `${nick(person)} has changed the topic to: <q>${escapeHtml(thread.title)}</q>`);
      return line(
        'condensed',
        at,
        '',
        `3 users have joined, and 1 user has quit<button aria-label="Toggle status messages">›</button>`,
      );
    };
    const rows = thread.rows.map((row, index) => {
      if (row.kind === 'date')
        return `<div class="${c['dayLine']}"><span aria-label="${sayDay(row.at, thread.language)}">${sayDay(row.at, thread.language)}</span></div>`;
      const person = thread.people[index % thread.people.length] ?? thread.customer;
      if (!isMessage(row)) return event(row, person);
      return message(row) + (hashOf(row.at, 'noise') % 3 === 0 ? event(row, person) : '');
    });
    const unread =
      look.hasUnread && rows.length > 3
        ? `<div class="${c['dayLine']}"><span>${words[thread.language].unread}</span></div>`
        : '';
    const people = thread.people.map((person) => nick(person)).join('');
    const channels = ['relay.example', '#fell-and-ferry', '#help', '#tents']
      .map(
        (name, index) =>
          `<div role="treeitem" aria-selected="${index === 1}" class="${c['channel']}">${name}${index === 2 ? ' <span>4</span>' : ''}</div>`,
      )
      .join('');
    return renderPage(thread, look, {
      title: '#fell-and-ferry — relay',
      css: `body{display:flex;background:#1e2430;color:#cdd3de;font:13px/1.5 Menlo,monospace}.${c['nets']}{width:180px;background:#171b24;display:flex;flex-direction:column}.${c['channel']}{padding:6px 12px}.${c['channel']}[aria-selected=true]{background:#2b3342}.${c['window']}{flex:1;display:flex;flex-direction:column;min-width:0}.${c['both']}{flex:1;display:flex;min-height:0}.${c['scroll']}{flex:1;overflow:auto}.${c['msg']}{display:flex;align-items:flex-start}.${c['msg']}>span{padding:2px 6px;flex:none;overflow-wrap:anywhere}.${c['msg']}>.${c['said']}{flex:1;min-width:0}.${c['clock']}{width:${look.clock === '12h' ? 80 : 60}px;color:#6b7488}.${c['from']}{width:150px;text-align:end;border-inline-end:1px solid #313a4b}.${c['user']}{font-weight:700;color:#8ab8ff}.${c['msg']}:not([data-type=message]){color:#7f8aa0}.${c['onlyCopied']}{position:absolute;opacity:0;width:0;overflow:hidden}.${c['dayLine']}{text-align:center;color:#ffb86b}.${c['nicks']}{width:150px;border-inline-start:1px solid #313a4b;display:flex;flex-direction:column;padding:8px;overflow:auto}form{display:flex;gap:8px;padding:8px;border-top:1px solid #313a4b}`,
      body: `<aside class="${c['nets']}" role="tree">${channels}<footer style="margin-top:auto;padding:10px"><button aria-label="Settings">⚙</button> <button aria-label="Help">?</button></footer></aside><div class="${c['window']}"><header style="padding:8px 12px;border-bottom:1px solid #313a4b"><b>#fell-and-ferry</b> <span>${escapeHtml(thread.title)}</span></header><div class="${c['both']}"><div class="${c['scroll']}">${look.hasOlder ? '<div style="text-align:center"><button>Show older messages</button></div>' : ''}<div role="log" aria-live="polite" class="${c['log']}">${rows.slice(0, -2).join('')}${unread}${rows.slice(-2).join('')}</div></div><aside class="${c['nicks']}" aria-label="User list"><input type="search" placeholder="${thread.people.length} users" style="width:100%">${people}</aside></div><form><span id="nick">${escapeHtml(thread.viewer.name)}</span><textarea rows="1" style="flex:1;font:inherit" aria-label="Write to #fell-and-ferry" placeholder="Write to #fell-and-ferry"></textarea><button aria-label="${words[thread.language].send}">➤</button></form></div>`,
      scroll: [byClass(c['scroll'] ?? '')],
    });
  },
};

import { bubbleContent, rowAttributes } from '../bubble-page.ts';
import { sayDay, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses, pick } from '../look.ts';
import { byClass, composer, olderButton, paletteOf, renderPage, threadHead } from '../page.ts';
import { avatar } from '../parts.ts';
import { names, sentences } from '../sample-words.ts';
import { messagesOf } from '../thread.ts';
import { words } from '../words.ts';

/** Conversations at the left (the open one among them, with its newest text), the thread, and the customer's card with notes. */
export const threeColumnInbox: Family = {
  name: 'three-column-inbox',
  kind: 'help-desk',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true },
  names: 'header',
  build(thread, anyLook) {
    const look = { ...anyLook, hasHeader: true };
    const c = nameClasses(look);
    const p = paletteOf(look);
    const { customer, viewer } = thread;
    const newest = messagesOf(thread).at(-1);
    const previews = Array.from({ length: 14 }, (_, index) => {
      const isOpen = index === 1;
      const who = isOpen ? customer.name : pick(names, look.seed, `who${index}`);
      const text = isOpen ? (newest?.text ?? '') : pick(sentences, look.seed, `what${index}`);
      const at = (newest?.at ?? 0) - index * 1_700_000;
      const badge = index % 4 === 2 ? `<span class="${c['badge']}">${index}</span>` : '';
      return `<li class="${c['preview']}"${isOpen ? ' aria-current="true"' : ''}><a href="#c${index}">${avatar({ ...customer, name: who }, look, c['avatar'] ?? '')}<div style="min-width:0;flex:1"><b>${escapeHtml(who)}</b><div class="${c['snippet']}">${escapeHtml(text)}</div></div><small>${sayTime(at, thread.language, '24h')}</small>${badge}</a></li>`;
    });
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<div class="${c['date']}">${sayDay(row.at, thread.language)}</div>`;
      if (row.kind === 'system') return `<div class="${c['date']}">${escapeHtml(row.text)}</div>`;
      return `<div ${rowAttributes(row, c, thread, look)}><div class="${c['bubble']}">${bubbleContent(row, thread, look, c)}</div></div>`;
    });
    const notes = [0, 1, 2].map(
      (index) =>
        `<div class="${c['memo']}"><b>${escapeHtml(viewer.name)}</b> <small>${index + 2} Nov</small><p>${escapeHtml(pick(sentences, look.seed, `note${index}`))}</p></div>`,
    );
    return renderPage(thread, look, {
      title: `${words[thread.language].inbox} – ${customer.name}`,
      css: `body{display:grid;grid-template-columns:320px 1fr 280px}.${c['side']}{overflow:auto;border-inline-end:1px solid ${p.line};height:100vh}.${c['preview']} a{display:flex;gap:8px;padding:10px;text-decoration:none;align-items:center}.${c['preview']}[aria-current]{background:${p.other}}.${c['snippet']}{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:12px}.${c['badge']}{background:#dc2626;color:#fff;border-radius:9px;padding:0 6px;font-size:11px}.${c['main']}{display:flex;flex-direction:column;height:100vh;min-width:0}.${c['list']}{flex:1;overflow:auto;padding:12px}.${c['row']}{display:flex;margin:4px 0}.${c['own']}{justify-content:flex-end}.${c['bubble']}{max-width:72%;padding:8px 12px;border-radius:12px;background:${p.other}}.${c['own']} .${c['bubble']}{background:${p.own};color:${p.ownInk}}.${c['date']}{text-align:center;font-size:12px;padding:6px}.${c['time']}{font-size:11px}.${c['memo']}{background:#fef9c3;color:#422;padding:8px;margin:8px}`,
      body: `<div class="${c['side']}"><input type="search" placeholder="${words[thread.language].search}"><ul>${previews.join('')}</ul></div><div class="${c['main']}">${threadHead(thread, look, c)}<div class="${c['list']}">${olderButton(thread, look)}${rows.join('')}</div>${composer('textarea', thread, look)}</div><div class="${c['side']}"><div style="padding:14px">${avatar(customer, look, c['avatar'] ?? '')}<h3>${escapeHtml(customer.name)}</h3><div>${customer.handle}@example.org</div><div>Lisbon</div></div><h4>Notes</h4>${notes.join('')}</div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

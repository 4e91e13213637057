import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage } from '../page.ts';
import { attachmentHtml, avatar, idOf, sideClass, timeHtml } from '../parts.ts';

/** A phone's layout in the middle of the window: back arrow, bubbles that are list items with tails, quick answers below. */
export const mobileChat: Family = {
  name: 'mobile-chat',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true },
  names: 'header',
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<li class="${c['date']}">${sayDay(row.at, thread.language)}</li>`;
      if (row.kind === 'system') return `<li class="${c['date']}">${escapeHtml(row.text)}</li>`;
      const text = row.text
        ? `<span class="${c['text']}">${textHtml(row.text, { ...look, lines: 'break' })}</span>`
        : '';
      return `<li class="${c['row']} ${sideClass(row, c)}"${idOf(row, thread, look)}>${attachmentHtml(row, c)}${text}${timeHtml(row, thread, { ...look, clock: '24h' }, c['time'] ?? '')}</li>`;
    });
    const chips = ['Where is my order?', 'Talk to a person', 'Opening hours']
      .map((text) => `<button>${text}</button>`)
      .join('');
    return renderPage(thread, look, {
      css: `.phone{width:390px;height:100%;margin:0 auto;display:flex;flex-direction:column;background:${p.panel};border-inline:1px solid ${p.line}}.${c['head']}{display:flex;gap:10px;align-items:center;padding:8px}.${c['list']}{flex:1;overflow:auto;padding:10px}.${c['row']}{width:fit-content;max-width:80%;padding:7px 11px;margin:4px 0;border-radius:16px 16px 16px 3px;background:${p.other}}.${c['row']}.${c['own']}{margin-left:auto;border-radius:16px 16px 3px 16px;background:${p.own};color:${p.ownInk}}.${c['time']}{font-size:10px;float:inline-end;margin:6px 0 0 8px}.${c['date']}{text-align:center;font-size:11px;padding:6px}.${c['chips']}{display:flex;gap:6px;padding:6px;overflow:auto}`,
      body: `<div class="phone"><header class="${c['head']}"><button aria-label="Back">‹</button>${avatar(thread.customer, look, c['avatar'] ?? '')}<div><strong>${escapeHtml(thread.customer.name)}</strong><br><small>last seen 10:12</small></div></header><ol class="${c['list']}">${rows.join('')}</ol><div class="${c['chips']}">${chips}</div>${composer('input', thread, look)}</div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

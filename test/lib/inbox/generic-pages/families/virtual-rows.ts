import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** Rows are placed one by one with `translateY` in a tall box; recycled ones may stand anywhere in the document. */
export const virtualRows: Family = {
  name: 'virtual-rows',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, attachments: true },
  names: 'header',
  build(thread, look) {
    const html = renderBubblePage(
      thread,
      { ...look, hasHeader: true, hasOlder: false, hasUnread: false, rowWrappers: 0 },
      {
        css: (c) =>
          `#window{position:relative}#window>div{position:absolute;top:0;left:0;right:0;padding:3px 0}.${c['row']}{display:flex}.${c['own']}{justify-content:flex-end}`,
        row: (message, content, c) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
        list(_, __, ___, rowHtml) {
          const rows = thread.rows.map((row, index) => `<div data-index="${index}">${rowHtml(row)}</div>`);
          const isRecycled = look.seed % 3 === 0;
          // A row that scrolled out at the top was used again for the newest.
          const placed = isRecycled ? [...rows.slice(-4), ...rows.slice(0, -4)] : rows;
          return `<div id="window">${placed.join('')}</div>`;
        },
      },
    );
    const place = `const box=document.getElementById('window');let y=600;for(const row of [...box.children].sort((a,b)=>a.dataset.index-b.dataset.index)){row.style.transform='translateY('+y+'px)';y+=row.offsetHeight}box.style.height=y+'px';box.parentElement.scrollTop=y`;
    return html.replace('</body>', () => `<script>${place}</script></body>`);
  },
};

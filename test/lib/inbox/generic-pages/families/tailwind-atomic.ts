import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { bubbleContent } from '../bubble-page.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, threadHead } from '../page.ts';
import { idOf } from '../parts.ts';

/** Classes say one style each and nothing else. */
export const tailwindAtomic: Family = {
  name: 'tailwind-atomic',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true },
  names: 'header',
  build(thread, anyLook) {
    const look = { ...anyLook, hasHeader: true };
    const p = paletteOf(look);
    const c = {
      ...nameClasses(look),
      text: 'text-sm',
      time: 'text-xs ml-2',
      small: 'flex items-center',
      quote: 'text-xs px-3',
      head: 'flex',
      face: 'rounded-full',
      edited: 'text-xs',
      reactions: 'flex',
      tick: 'text-xs',
      file: 'flex',
      photograph: 'block',
    };
    const rows = thread.rows.map((row) => {
      if (row.kind !== 'message') {
        const text = row.kind === 'date' ? sayDay(row.at, thread.language) : escapeHtml(row.text);
        return `<div class="flex justify-center my-2"><span class="text-xs px-3 py-2 rounded-full bg-soft">${text}</span></div>`;
      }
      const isOwn = row.direction === 'outbound';
      return `<div class="flex w-full mb-2 ${isOwn ? 'justify-end' : 'justify-start'}"${idOf(row, thread, look)}><div class="flex flex-col max-w-md ${isOwn ? 'items-end' : 'items-start'}"><div class="px-3 py-2 rounded-xl ${isOwn ? 'bg-own' : 'bg-soft'}">${bubbleContent(row, thread, look, c)}</div></div></div>`;
    });
    return renderPage(thread, look, {
      css: `.flex{display:flex}.flex-col{flex-direction:column}.w-full{width:100%}.justify-end{justify-content:flex-end}.justify-start{justify-content:flex-start}.justify-center{justify-content:center}.items-end{align-items:flex-end}.items-start{align-items:flex-start}.items-center{align-items:center}.max-w-md{max-width:28rem}.px-3{padding:0 .75rem}.py-2{padding-top:.5rem;padding-bottom:.5rem}.mb-2{margin-bottom:.5rem}.my-2{margin:.5rem 0}.ml-2{margin-inline-start:.5rem}.text-xs{font-size:.75rem}.text-sm{font-size:.875rem}.rounded-xl{border-radius:.75rem}.rounded-full{border-radius:99px}.bg-own{background:${p.own};color:${p.ownInk}}.bg-soft{background:${p.other}}.h-full{height:100%}.flex-1{flex:1 1 0}.overflow-y-auto{overflow-y:auto}.p-4{padding:1rem}.block{display:block}`,
      body: `<div class="flex flex-col h-full">${threadHead(thread, look, c)}<div class="flex-1 overflow-y-auto p-4" id="scroller"><div class="flex flex-col">${rows.join('')}</div></div>${composer('textarea', thread, look)}</div>`,
      scroll: [`document.getElementById('scroller')`],
    });
  },
};

import { sayDay } from '../clock.ts';
import { bubbleContent, renderBubblePage } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { idOf, sideClass } from '../parts.ts';

/** Roles of a grid: each row has one cell around its bubble, and dates are rows like the others. */
export const ariaGrid: Family = {
  name: 'aria-grid',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true, hasOlder: false },
      {
        css: (c) => `.${c['cell']}{display:flex;margin:3px 0}.${c['cell']}.${c['own']}{justify-content:flex-end}`,
        row: () => '',
        list(_, __, c) {
          const rows = thread.rows.map((row) => {
            if (row.kind !== 'message') {
              const text = row.kind === 'date' ? sayDay(row.at, thread.language) : escapeHtml(row.text);
              return `<div role="row"><div role="gridcell" class="${c['date']}">${text}</div></div>`;
            }
            return `<div role="row"${idOf(row, thread, look)}><div role="gridcell" tabindex="-1" class="${c['cell']} ${sideClass(row, c)}"><div class="${c['bubble']}" dir="auto">${bubbleContent(row, thread, look, c)}</div></div></div>`;
          });
          return `<div role="grid" aria-label="Conversation with ${escapeHtml(thread.customer.name)}">${rows.join('')}</div>`;
        },
        composer: 'contenteditable',
      },
    ),
};

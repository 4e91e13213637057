import { bubbleContent, renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** One grid for the whole list: others in its first column, own in its second, days across both. */
export const bubblesGridColumns: Family = {
  name: 'bubbles-grid-columns',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true, hasOlder: false, hasUnread: false },
      {
        css: (c) =>
          `.${c['grid']}{display:grid;grid-template-columns:1fr 1fr;gap:6px}.${c['grid']}>*{grid-column:1/-1}.${c['grid']}>.${c['other']}{grid-column:1;justify-self:start}.${c['grid']}>.${c['own']}{grid-column:2;justify-self:end}.${c['grid']}>div>.${c['bubble']}{max-width:100%}`,
        row: () => '',
        list(_, __, c, html) {
          const rows = thread.rows.map((row) =>
            row.kind === 'message'
              ? `<div ${rowAttributes(row, c, thread, look)}><div class="${c['bubble']}">${bubbleContent(row, thread, look, c)}</div></div>`
              : html(row),
          );
          return `<div class="${c['grid']}">${rows.join('')}</div>`;
        },
        composer: 'input',
      },
    ),
};

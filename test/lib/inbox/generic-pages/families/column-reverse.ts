import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** The newest message is the first in the document; `flex-direction: column-reverse` shows it last. */
export const columnReverse: Family = {
  name: 'column-reverse',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, attachments: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true, hasOlder: false, hasUnread: false },
      {
        css: (c) =>
          `.${c['list']}{display:flex;flex-direction:column-reverse;gap:4px}.${c['row']}{display:flex}.${c['own']}{justify-content:flex-end}`,
        row: (message, content, c) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
        list: (_, __, ___, html) => thread.rows.toReversed().map(html).join(''),
        composer: 'contenteditable',
      },
    ),
};

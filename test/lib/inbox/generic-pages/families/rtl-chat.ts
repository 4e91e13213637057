import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** A page that runs from right to left: own bubbles stand at the left edge. */
export const rtlChat: Family = {
  name: 'rtl-chat',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true, languages: ['he', 'ar'] },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['row']}{display:flex;flex-direction:column;margin:3px 0;align-items:flex-start}.${c['row']}.${c['own']}{align-items:flex-end}`,
        row: (message, content, c) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
      },
    ),
};

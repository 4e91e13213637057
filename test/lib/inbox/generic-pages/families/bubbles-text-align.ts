import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** Two sides by `text-align` of rows with inline blocks. */
export const bubblesTextAlign: Family = {
  name: 'bubbles-text-align',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['own']}{text-align:end}.${c['other']}{text-align:start}.${c['bubble']}{display:inline-block;text-align:start;margin:3px 0}`,
        row: (message, content, c, thread, look) =>
          `<div ${rowAttributes(message, c, thread, look)}><span class="${c['bubble']}">${content}</span></div>`,
      },
    ),
};

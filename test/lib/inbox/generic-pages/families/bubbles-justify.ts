import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** Two sides by the row’s `justify-content`. */
export const bubblesJustify: Family = {
  name: 'bubbles-justify',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['row']}{display:flex;margin:3px 0}.${c['own']}{justify-content:flex-end}.${c['other']}{justify-content:flex-start}`,
        row: (message, content, c, thread, look) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
      },
    ),
};

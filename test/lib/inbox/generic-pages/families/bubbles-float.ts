import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';

/** Two sides by floats, each row clearing the ones before it. */
export const bubblesFloat: Family = {
  name: 'bubbles-float',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['row']}{overflow:hidden;margin:3px 0}.${c['own']} .${c['bubble']}{float:inline-end}.${c['other']} .${c['bubble']}{float:inline-start}`,
        row: (message, content, c, thread, look) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
        composer: 'input',
      },
    ),
};

import { renderBubblePage } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { idOf, sideClass } from '../parts.ts';

/** Two sides by `margin-left: auto` on bubbles as wide as their text. */
export const bubblesMarginAuto: Family = {
  name: 'bubbles-margin-auto',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['bubble']}{width:fit-content;margin:4px 0}.${c['bubble']}.${c['own']}{margin-inline-start:auto}`,
        row: (message, content, c, thread, look) =>
          `<div class="${c['bubble']} ${sideClass(message, c)}"${idOf(message, thread, look)}>${content}</div>`,
        composer: 'contenteditable',
      },
    ),
};

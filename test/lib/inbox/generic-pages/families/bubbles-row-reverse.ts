import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { avatar } from '../parts.ts';

/** Faces on both sides; own rows run the other way by `flex-direction: row-reverse`. */
export const bubblesRowReverse: Family = {
  name: 'bubbles-row-reverse',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, quotes: true, attachments: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true },
      {
        css: (c) =>
          `.${c['row']}{display:flex;gap:8px;align-items:flex-end;margin:6px 0}.${c['row']}.${c['own']}{flex-direction:row-reverse}`,
        row: (message, content, c) =>
          `<div ${rowAttributes(message, c, thread, look)}>${avatar(message.author, look, c['avatar'] ?? '', look.seed % 2 === 0)}<div class="${c['bubble']}">${content}</div></div>`,
        composer: 'contenteditable',
      },
    ),
};

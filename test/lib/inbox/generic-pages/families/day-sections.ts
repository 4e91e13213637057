import { sayDay } from '../clock.ts';
import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { groupDays } from '../thread.ts';

/** A section a day, with its date as a sticky heading and the day's rows inside. */
export const daySections: Family = {
  name: 'day-sections',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true, deleted: true },
  names: 'header',
  build: (thread, look) =>
    renderBubblePage(
      thread,
      { ...look, hasHeader: true, rowWrappers: Math.min(1, look.rowWrappers) },
      {
        css: (c) =>
          `.${c['day']}{display:flex;flex-direction:column;gap:4px}.${c['day']} h4{position:sticky;top:0;align-self:center;margin:8px;font-size:12px}.${c['row']}{display:flex}.${c['own']}{justify-content:flex-end}`,
        row: (message, content, c) =>
          `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`,
        list: (_, __, c, html) =>
          groupDays(thread.rows)
            .map(({ at, rows }) => {
              const heading = at === null ? '' : `<h4>${sayDay(at, thread.language)}</h4>`;
              return `<section class="${c['day']}">${heading}${rows.map(html).join('')}</section>`;
            })
            .join(''),
      },
    ),
};

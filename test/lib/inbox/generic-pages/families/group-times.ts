import { bubbleContent, renderBubblePage, rowAttributes } from '../bubble-page.ts';
import { sayDay, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { isMessage } from '../thread.ts';

/** Milliseconds of silence after which a row with the time stands between messages. */
const gap = 5 * 60_000;

/** Rows with the time between groups of messages, and nowhere else. */
export const groupTimes: Family = {
  name: 'group-times',
  kind: 'chat',
  threads: { cast: 'pair', attachments: true, deleted: true },
  names: 'header',
  build: (thread, anyLook) => {
    const look = { ...anyLook, times: 'none' as const, hasHeader: true, hasUnread: false };
    return renderBubblePage(thread, look, {
      css: (c) => `.${c['row']}{display:flex;margin:2px 0}.${c['own']}{justify-content:flex-end}`,
      row: () => '',
      list(_, __, c) {
        let before = 0;
        const rows = thread.rows.filter(isMessage).map((message) => {
          const label = `${sayDay(message.at, thread.language, true)} ${sayTime(message.at, thread.language, '24h')}`;
          const time = message.at - before > gap ? `<div class="${c['date']}">${label}</div>` : '';
          before = message.at;
          return `${time}<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${bubbleContent(message, thread, look, c)}</div></div>`;
        });
        return rows.join('');
      },
      composer: 'contenteditable',
    });
  },
};

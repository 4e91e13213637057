import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { avatar } from '../parts.ts';

/** A group chat: every message of others has face and name, own ones have neither. */
export const ownWithoutName: Family = {
  name: 'own-without-name',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true },
  names: 'others',
  build: (thread, look) =>
    renderBubblePage(thread, look, {
      css: (c) =>
        `.${c['row']}{display:flex;gap:8px;margin:6px 0;align-items:flex-start}.${c['row']}.${c['own']}{justify-content:flex-end}.${c['author']}{font-size:12px;font-weight:600;display:block}`,
      row: (message, content, c) =>
        message.direction === 'outbound'
          ? `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}">${content}</div></div>`
          : `<div ${rowAttributes(message, c, thread, look)}>${avatar(message.author, look, c['avatar'] ?? '')}<div class="${c['bubble']}"><span class="${c['author']}">${escapeHtml(message.author.name)}</span>${content}</div></div>`,
    }),
};

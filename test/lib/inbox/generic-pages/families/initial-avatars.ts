import { renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { avatar } from '../parts.ts';

/** Faces are initials, which are text like any other; both sides have one. */
export const initialAvatars: Family = {
  name: 'initial-avatars',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true },
  names: 'header',
  build: (thread, anyLook) => {
    const look = { ...anyLook, hasHeader: true, avatars: 'initials' as const };
    return renderBubblePage(thread, look, {
      css: (c) =>
        `.${c['row']}{display:grid;grid-template-columns:auto 1fr;gap:8px;margin:6px 0}.${c['row']}.${c['own']}{grid-template-columns:1fr auto}.${c['bubble']}{justify-self:start}.${c['own']} .${c['bubble']}{justify-self:end}`,
      row(message, content, c) {
        const face = avatar(message.author, look, c['avatar'] ?? '');
        const bubble = `<div class="${c['bubble']}">${content}</div>`;
        const isOwn = message.direction === 'outbound';
        return `<article ${rowAttributes(message, c, thread, look)}>${isOwn ? bubble + face : face + bubble}</article>`;
      },
      composer: 'contenteditable',
    });
  },
};

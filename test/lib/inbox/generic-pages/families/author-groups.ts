import { renderBubblePage, bubbleContent } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { avatar, idOf, sideClass } from '../parts.ts';
import { groupRuns } from '../thread.ts';

/** A group chat: one wrapper a run, with face and name once, and the run's bubbles in a column. */
export const authorGroups: Family = {
  name: 'author-groups',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, attachments: true },
  names: 'all',
  build: (thread, look) =>
    renderBubblePage(thread, look, {
      hasSiteBar: true,
      css: (c) =>
        `.${c['group']}{display:flex;gap:8px;margin:10px 0;align-items:flex-end}.${c['group']}.${c['own']}{flex-direction:row-reverse}.${c['column']}{display:flex;flex-direction:column;gap:2px;flex:1;align-items:flex-start}.${c['own']} .${c['column']}{align-items:flex-end}.${c['author']}{font-size:12px;opacity:.8}`,
      row: () => '',
      list: (_, __, c, html) =>
        groupRuns(thread.rows)
          .map((group) => {
            if (!Array.isArray(group)) return html(group);
            const [first] = group;
            if (!first) return '';
            const bubbles = group.map(
              (message) =>
                `<div class="${c['bubble']}"${idOf(message, thread, look)}>${bubbleContent(message, thread, look, c)}</div>`,
            );
            return `<div class="${c['group']} ${sideClass(first, c)}">${avatar(first.author, look, c['avatar'] ?? '')}<div class="${c['column']}"><span class="${c['author']}">${escapeHtml(first.author.name)}</span>${bubbles.join('')}</div></div>`;
          })
          .join(''),
    }),
};

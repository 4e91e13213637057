import { sayDay } from '../clock.ts';
import { bubbleContent, renderBubblePage, rowAttributes } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { avatar, sideClass } from '../parts.ts';
import { groupDays, groupRuns } from '../thread.ts';

/** Days hold runs, runs hold bubbles: the face stands beside the run, the name in its first bubble, own runs have neither. */
export const dayAuthorGroups: Family = {
  name: 'day-author-groups',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true },
  names: 'others',
  build: (thread, look) =>
    renderBubblePage(thread, look, {
      css: (c) =>
        `.${c['group']}{position:relative;padding:4px 0 4px 42px;display:flex;flex-direction:column;gap:2px;align-items:flex-start}.${c['group']}.${c['own']}{align-items:flex-end}.${c['avatar']}{position:absolute;inset-block-end:4px;inset-inline-start:0}.${c['author']}{font-size:12px;font-weight:600}`,
      row: () => '',
      list: (_, __, c, html) =>
        groupDays(thread.rows)
          .map(({ at, rows }) => {
            const runs = groupRuns(rows).map((run) => {
              if (!Array.isArray(run)) return html(run);
              const first = run[0];
              if (!first) return '';
              const isOwn = first.direction === 'outbound';
              const bubbles = run.map((message, index) => {
                const name =
                  index === 0 && !isOwn ? `<div class="${c['author']}">${escapeHtml(first.author.name)}</div>` : '';
                return `<div ${rowAttributes(message, c, thread, look)}><div class="${c['bubble']}" style="max-width:520px">${name}${bubbleContent(message, thread, look, c)}</div></div>`;
              });
              const face = isOwn ? '' : avatar(first.author, look, c['avatar'] ?? '');
              return `<div class="${c['group']} ${sideClass(first, c)}">${face}${bubbles.join('')}</div>`;
            });
            const date = at === null ? '' : `<div class="${c['date']}">${sayDay(at, thread.language)}</div>`;
            return `<div class="${c['dayGroup']}">${date}${runs.join('')}</div>`;
          })
          .join(''),
      composer: 'contenteditable',
    }),
};

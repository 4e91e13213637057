import type { Family } from '../family.ts';
import { escapeHtml, picture, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { messagesOf } from '../thread.ts';

/** The chat beside a live stream: one inline line a message, badge, coloured name, colon, text. */
export const liveStream: Family = {
  name: 'live-stream',
  kind: 'chat',
  threads: { cast: 'crowd', singleLine: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const rows = messagesOf(thread).map((message) => {
      const hue = hashOf(3, message.author.name) % 360;
      const badge =
        hue % 4 === 0
          ? `<img class="${c['badge']}" alt="Subscriber" src="${picture('purple')}" width="16" height="16"> `
          : '';
      return `<div class="${c['row']}">${badge}<span class="${c['author']}" style="color:hsl(${hue} 60% 45%)">${escapeHtml(message.author.name)}</span><span>: </span><span class="${c['text']}">${textHtml(message.text, { ...look, lines: 'break' })}</span></div>`;
    });
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}.stage{display:flex;flex:1;min-height:0}.video{flex:1;background:#18181b;color:#eee;padding:16px}.side{width:340px;display:flex;flex-direction:column;border-inline-start:1px solid ${paletteOf(look).line}}.${c['list']}{flex:1;overflow:auto;padding:8px}.${c['row']}{padding:3px 4px;overflow-wrap:anywhere}.${c['author']}{font-weight:700}`,
      body: `${siteBar(thread, look, ['Following', 'Browse'])}<div class="stage"><div class="video"><h1>${escapeHtml(thread.title)}</h1><p>1,204 viewers</p></div><div class="side"><h5 style="margin:8px;text-align:center">STREAM CHAT</h5><div class="${c['list']}">${rows.join('')}</div>${composer('contenteditable', thread, look)}</div></div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

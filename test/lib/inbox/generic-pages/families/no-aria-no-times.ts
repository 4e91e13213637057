import { contentHtml } from '../parts.ts';
import type { Family } from '../family.ts';
import { escapeHtml, wrap } from '../html.ts';
import { hashWord, nameClasses } from '../look.ts';
import { paletteOf, renderPage } from '../page.ts';
import { isMessage } from '../thread.ts';

/** Nothing but divs without roles, labels, times or telling names; sides by `align-self` in a column. */
export const noAriaNoTimes: Family = {
  name: 'no-aria-no-times',
  kind: 'chat',
  threads: { cast: 'pair', attachments: true },
  names: 'header',
  build(thread, anyLook) {
    const look = { ...anyLook, times: 'none' as const, naming: 'opaque' as const };
    const c = nameClasses(look);
    const p = paletteOf(look);
    const rows = thread.rows.filter(isMessage).map((message) => {
      const side = message.direction === 'outbound' ? c['bubbleB'] : c['bubbleA'];
      return `<div class="${c['bubble']} ${side}">${wrap(contentHtml(message, thread, look, c), look.bubbleWrappers, look)}</div>`;
    });
    const list = hashWord(look.seed, 'column');
    return renderPage(thread, look, {
      title: 'Inbox',
      css: `body{display:flex;flex-direction:column}.${list}{flex:1;overflow:auto;display:flex;flex-direction:column;gap:5px;padding:14px}.${c['bubble']}{max-width:58%;padding:9px 12px;flex:none}.${c['bubbleA']}{align-self:flex-start;background:${p.other}}.${c['bubbleB']}{align-self:flex-end;background:${p.own};color:${p.ownInk}}`,
      body: `<div style="padding:12px;font-size:17px">${escapeHtml(thread.customer.name)}</div><div class="${list}">${rows.join('')}</div><div style="display:flex;padding:10px"><div contenteditable="true" style="flex:1;min-height:36px;border:1px solid ${p.line}"></div><div style="padding:8px">➤</div></div>`,
      scroll: [`document.getElementsByClassName('${list}')[0]`],
    });
  },
};

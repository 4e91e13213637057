import { escapeHtml, picture } from './html.ts';
import type { Look } from './look.ts';
import type { Thread } from './thread.ts';

/** Who is signed in, as apps show it at the foot or top of a side column; in the look's manner. */
export function accountCard(thread: Thread, look: Look, state = 'Online'): string {
  const name = escapeHtml(thread.viewer.name);
  const face = `<img src="${picture('teal')}" alt="" width="28" height="28" style="border-radius:50%">`;
  const inside =
    look.account === 'picture'
      ? `<button aria-haspopup="menu" aria-label="User menu" title="${name}">${face}</button>`
      : look.account === 'menu'
        ? `<button aria-haspopup="menu" aria-expanded="false" style="display:flex;gap:8px;align-items:center;text-align:start">${face}<span><span style="display:block">${name}</span><small>${state}</small></span></button>`
        : `${face}<div style="flex:1;min-width:0"><div style="font-weight:600">${name}</div><small>${state}</small></div><button aria-label="User settings">⚙</button>`;
  return `<div style="display:flex;gap:8px;align-items:center;padding:10px">${inside}</div>`;
}

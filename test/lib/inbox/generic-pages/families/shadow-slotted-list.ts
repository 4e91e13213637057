import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { bubbleContent, rowAttributes } from '../bubble-page.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, threadHead } from '../page.ts';

/** The list scrolls inside an open shadow root; its rows stay outside and are slotted in. */
export const shadowSlottedList: Family = {
  name: 'shadow-slotted-list',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true },
  names: 'header',
  build(thread, anyLook) {
    const look = { ...anyLook, hasHeader: true };
    const c = nameClasses(look);
    const p = paletteOf(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<div class="${c['date']}">${sayDay(row.at, thread.language)}</div>`;
      if (row.kind === 'system') return `<div class="${c['date']}">${escapeHtml(row.text)}</div>`;
      return `<div ${rowAttributes(row, c, thread, look)}><div class="${c['bubble']}">${bubbleContent(row, thread, look, c)}</div></div>`;
    });
    const shadow = `<template shadowrootmode="open"><style>.scroll{height:100%;overflow:auto;padding:12px}.stack{display:flex;flex-direction:column;gap:4px}</style><div class="scroll"><div class="stack"><slot></slot></div></div></template>`;
    return renderPage(thread, look, {
      css: `body{display:flex;flex-direction:column}message-list{display:block;flex:1;min-height:0}.${c['row']}{display:flex}.${c['own']}{justify-content:flex-end}.${c['bubble']}{max-width:60%;padding:8px 12px;border-radius:12px;background:${p.other}}.${c['own']} .${c['bubble']}{background:${p.own};color:${p.ownInk}}.${c['date']}{text-align:center;font-size:12px}.${c['time']}{font-size:11px}`,
      body: `${threadHead(thread, look, c)}<message-list>${shadow}${rows.join('')}</message-list>${composer('textarea', thread, look)}`,
      scroll: [`document.querySelector('message-list').shadowRoot.querySelector('.scroll')`],
    });
  },
};

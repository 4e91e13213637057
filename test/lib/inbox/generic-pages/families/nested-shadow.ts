import { bubbleContent } from '../bubble-page.ts';
import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, threadHead } from '../page.ts';
import { idOf } from '../parts.ts';

const root = (css: string, html: string) =>
  `<template shadowrootmode="open"><style>*{box-sizing:border-box}p{margin:0}${css}</style>${html}</template>`;

/** An application in shadow roots: app, room, timeline and each bubble; the composer stands in one beside the timeline. */
export const nestedShadow: Family = {
  name: 'nested-shadow',
  kind: 'chat',
  threads: { cast: 'pair', dates: true, attachments: true },
  names: 'header',
  build(thread, anyLook) {
    const look = { ...anyLook, hasHeader: true };
    const c = nameClasses(look);
    const p = paletteOf(look);
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date') return `<div class="day">${sayDay(row.at, thread.language)}</div>`;
      if (row.kind === 'system') return `<div class="day">${escapeHtml(row.text)}</div>`;
      const isOwn = row.direction === 'outbound';
      const colours = isOwn ? `background:${p.own};color:${p.ownInk}` : `background:${p.other}`;
      const bubble = root(
        `.box{padding:8px 12px;border-radius:12px;${colours}}`,
        `<div class="box">${bubbleContent(row, thread, look, c)}</div>`,
      );
      return `<room-event${isOwn ? ' class="from-me"' : ''}${idOf(row, thread, look)}><room-bubble>${bubble}</room-bubble></room-event>`;
    });
    const timeline = root(
      ':host{display:block;flex:1;min-height:0}.scroll{height:100%;overflow:auto;padding:12px}room-event{display:flex;margin:4px 0}room-event.from-me{justify-content:flex-end}room-bubble{display:block;max-width:60%}.day{text-align:center;font-size:12px}',
      `<div class="scroll">${rows.join('')}</div>`,
    );
    const writer = root(':host{display:block}', composer('contenteditable', thread, look));
    const room = root(
      ':host{display:flex;flex-direction:column;height:100%}',
      `${threadHead(thread, look, c)}<room-timeline>${timeline}</room-timeline><room-writer>${writer}</room-writer>`,
    );
    const app = root(':host{display:block;height:100vh}', `<chat-room>${room}</chat-room>`);
    return renderPage(thread, look, {
      css: '',
      body: `<chat-app>${app}</chat-app>`,
      scroll: [
        `document.querySelector('chat-app').shadowRoot.querySelector('chat-room').shadowRoot.querySelector('room-timeline').shadowRoot.querySelector('.scroll')`,
      ],
    });
  },
};

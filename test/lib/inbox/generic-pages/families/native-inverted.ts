import { sayDay, sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage } from '../page.ts';
import { attachmentHtml, avatar } from '../parts.ts';
import { isMessage, type ThreadRow } from '../thread.ts';
import { words } from '../words.ts';

/** An app written for phones and built for the web: only divs, a class for each style, a list turned over and each cell turned back, the newest first in the document. */
export const nativeInverted: Family = {
  name: 'native-inverted',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true, deleted: true },
  names: 'others',
  build(thread, anyLook) {
    const look = { ...anyLook, lines: 'pre' as const };
    const c = nameClasses(look, 'opaque');
    const p = paletteOf(look);
    const say = words[thread.language];
    const rules = new Map<string, string>();
    // Each declaration is a class of its own, as such builds make them.
    const view = (style: string, isText = false) => {
      const classes = style.split(';').map((declaration) => {
        const name = `r-${hashOf(look.seed, declaration).toString(36)}`;
        rules.set(name, declaration);
        return name;
      });
      return `class="${isText ? 'css-text-1a2b' : 'css-view-9c0d'} ${classes.join(' ')}"`;
    };
    const label = (text: string, style: string) => `<div dir="auto" ${view(style, true)}>${text}</div>`;
    const small = `font-size:11px;color:${p.soft}`;
    const cellOf = (row: ThreadRow, day: string, isFirst: boolean) => {
      if (row.kind === 'system')
        return label(escapeHtml(row.text), `font-size:12px;color:${p.soft};align-self:center;padding:8px`);
      if (!isMessage(row)) return '';
      const isOwn = row.direction === 'outbound';
      const name =
        !isOwn && isFirst ? label(escapeHtml(row.author.name), 'font-size:12px;font-weight:600;color:#b45309') : '';
      const quote = row.quote
        ? `<div tabindex="0" ${view(`border-left:3px solid ${p.soft};padding-left:8px;opacity:.8`)}>${label(escapeHtml(row.quote.author), 'font-size:11px;font-weight:600')}${label(escapeHtml(row.quote.text).replace(/\n/g, ' '), 'font-size:11px')}</div>`
        : '';
      const text = row.deleted
        ? label(say.deleted, 'font-style:italic;opacity:.7')
        : row.text && label(textHtml(row.text, look), 'font-size:15px;white-space:pre-wrap;overflow-wrap:break-word');
      const time =
        look.times === 'none'
          ? ''
          : label(
              escapeHtml(sayTime(row.at, thread.language, look.clock === '12h' ? '12h' : '24h')),
              'font-size:11px;opacity:.7',
            );
      const edited = row.edited ? label(say.edited, 'font-size:11px;opacity:.7') : '';
      const ticks = isOwn && look.hasReceipts ? label('✓✓', 'font-size:11px;color:#38bdf8') : '';
      const colours = isOwn ? `background-color:${p.own};color:${p.ownInk}` : `background-color:${p.other}`;
      const bubble = `<div tabindex="0" ${view(`${colours};border-radius:15px;padding:8px 12px;max-width:70%`)}><div ${view('flex-direction:column')}>${name}${quote}${attachmentHtml(row, c)}${text}</div><div ${view('flex-direction:row;justify-content:flex-end;gap:6px')}>${edited}${time}${ticks}</div></div>`;
      const face = isOwn
        ? ''
        : `<div ${view('width:40px')}>${isFirst ? avatar(row.author, look, '', false) : ''}</div>`;
      const date =
        day && `<div ${view('align-items:center;margin-top:5px;margin-bottom:10px')}>${label(day, small)}</div>`;
      return `<div>${date}<div ${view(`flex-direction:row;margin-bottom:2px;justify-content:${isOwn ? 'flex-end' : 'flex-start'};align-items:flex-end`)}>${face}${bubble}</div></div>`;
    };
    let day = '';
    let before: ThreadRow | undefined;
    const cells: string[] = [];
    for (const row of thread.rows) {
      // The day stands in the cell of its first message.
      if (row.kind === 'date') {
        day = sayDay(row.at, thread.language);
        continue;
      }
      const isFirst = !(before && isMessage(before) && isMessage(row) && before.author === row.author && !day);
      cells.push(`<div ${view('transform:scaleY(-1)')}>${cellOf(row, isMessage(row) ? day : '', isFirst)}</div>`);
      if (isMessage(row)) day = '';
      before = row;
    }
    const bar = `<div ${view(`flex-direction:row;align-items:center;gap:12px;height:56px;padding:0 16px;border-bottom:1px solid ${p.line}`)}><div role="button" tabindex="0" aria-label="Go back">${label('‹', 'font-size:28px')}</div>${avatar(thread.customer, look, '', false)}<div ${view('flex:1')}><div role="heading" aria-level="1" dir="auto" ${view('font-size:17px;font-weight:600', true)}>${escapeHtml(thread.title)}</div>${label(`${thread.people.length} members`, small)}</div></div>`;
    const input = `<div ${view(`flex-direction:row;align-items:flex-end;padding:8px;border-top:1px solid ${p.line}`)}><div role="button" tabindex="0" aria-label="Attach">${label('+', 'font-size:24px')}</div><textarea rows="1" dir="auto" placeholder="${say.write}" ${view('flex:1;font:inherit;border-radius:18px;padding:8px')}></textarea><div role="button" tabindex="0" aria-disabled="true">${label(say.send, 'font-weight:600;padding:8px')}</div></div>`;
    const tabs = ['⌂|Home', `✉|${say.inbox}`, '☰|More'].map((tab) => {
      const [sign, word] = tab.split('|');
      return `<a href="#tab" role="tab" ${view('flex:1;align-items:center;text-decoration:none')}>${label(sign ?? '', 'font-size:18px')}${label(word ?? '', 'font-size:10px')}</a>`;
    });
    const list = `<div ${view('flex:1;overflow-y:auto;transform:scaleY(-1)')}><div ${view('padding:10px')}>${cells.toReversed().join('')}${look.hasOlder ? `<div ${view('transform:scaleY(-1)')}>${label(say.older, 'align-self:center;padding:8px')}</div>` : ''}</div></div>`;
    const body = `<div id="root"><div ${view('flex:1;min-height:0')}>${bar}${list}${input}<div role="tablist" ${view(`flex-direction:row;height:48px;border-top:1px solid ${p.line}`)}>${tabs.join('')}</div></div></div>`;
    const atomic = [...rules].map(([name, declaration]) => `.${name}{${declaration}}`).join('');
    return renderPage(thread, look, {
      css: `#root{display:flex;height:100%}.css-view-9c0d{display:flex;flex-direction:column;position:relative;min-width:0;flex-shrink:0}.css-text-1a2b{display:inline;position:relative}${atomic}`,
      body,
    });
  },
};

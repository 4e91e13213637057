import { sayDay } from '../clock.ts';
import { bubbleContent } from '../bubble-page.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { hashWord, nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage, threadHead } from '../page.ts';
import { avatar, idOf } from '../parts.ts';
import { groupRuns } from '../thread.ts';

/** `sc-…` pairs of class names; runs in columns that hang at one side, with the name above others' runs. */
export const styledComponents: Family = {
  name: 'styled-components',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, quotes: true, attachments: true },
  names: 'others',
  build(thread, look) {
    const p = paletteOf(look);
    const sc = (role: string) => `sc-${hashWord(look.seed, role, 6)} ${hashWord(look.seed + 1, role, 5)}`;
    const rule = (role: string) => `.${hashWord(look.seed + 1, role, 5)}`;
    const c = nameClasses(look, 'opaque');
    const runs = groupRuns(thread.rows).map((run) => {
      if (!Array.isArray(run)) {
        const text =
          run.kind === 'date' ? sayDay(run.at, thread.language) : run.kind === 'system' ? escapeHtml(run.text) : '';
        return `<div class="${sc('middle')}">${text}</div>`;
      }
      const [first] = run;
      if (!first) return '';
      const isOwn = first.direction === 'outbound';
      const head = isOwn
        ? ''
        : `<div class="${sc('label')}">${avatar(first.author, look, sc('face'))}<span class="${sc('who')}">${escapeHtml(first.author.name)}</span></div>`;
      const bubbles = run.map(
        (message) =>
          `<div class="${sc(isOwn ? 'mine' : 'theirs')}"${idOf(message, thread, look)}>${bubbleContent(message, thread, look, c)}</div>`,
      );
      return `<div class="${sc(isOwn ? 'endRun' : 'startRun')}">${head}${bubbles.join('')}</div>`;
    });
    return renderPage(thread, look, {
      css: `${rule('app')}{display:flex;flex-direction:column;height:100%}${rule('scroller')}{flex:1;overflow:auto;padding:14px;display:flex;flex-direction:column}${rule('startRun')},${rule('endRun')}{display:flex;flex-direction:column;gap:3px;max-width:65%;margin-bottom:12px;align-items:flex-start}${rule('endRun')}{align-self:flex-end;align-items:flex-end}${rule('mine')},${rule('theirs')}{padding:9px 13px;border-radius:16px;background:${p.other}}${rule('mine')}{background:${p.own};color:${p.ownInk}}${rule('label')}{display:flex;gap:6px;align-items:center;font-size:12px}${rule('middle')}{align-self:center;font-size:12px;padding:8px}`,
      body: `<div class="${sc('app')}">${threadHead(thread, look, c, thread.title)}<div class="${sc('scroller')}">${runs.join('')}</div>${composer('textarea', thread, look)}</div>`,
      scroll: [byClass(hashWord(look.seed + 1, 'scroller', 5))],
    });
  },
};

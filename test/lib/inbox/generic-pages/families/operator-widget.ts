import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { hashWord, nameClasses } from '../look.ts';
import { byClass, paletteOf, renderPage } from '../page.ts';
import { avatar, contentHtml, timeHtml } from '../parts.ts';
import { groupRuns } from '../thread.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** A chat box over an article, its list flat: name, bubbles and time of a run are siblings; own bubbles stand at the end by `align-self`. */
export const operatorWidget: Family = {
  name: 'operator-widget',
  kind: 'widget',
  threads: { cast: 'pair', dates: true, systems: true, attachments: true, most: 30 },
  names: 'others',
  build(thread, anyLook) {
    const look = timed(anyLook);
    const c = nameClasses(look, 'opaque');
    const k = (role: string) => hashWord(look.seed, role, 6);
    const p = paletteOf(look);
    const say = words[thread.language];
    const runs = groupRuns(thread.rows);
    const rows = runs.map((run, index) => {
      if (!Array.isArray(run)) {
        const text = run.kind === 'date' ? sayDay(run.at, thread.language) : run.kind === 'system' ? run.text : '';
        return `<div class="${k('middle')}"><span>${escapeHtml(text)}</span></div>`;
      }
      const last = run.at(-1);
      if (!last) return '';
      const isOwn = last.direction === 'outbound';
      const label = isOwn
        ? ''
        : `<span class="${k('label')}">${avatar(last.author, look, k('face'), false)}<span>${escapeHtml(last.author.name)}</span></span>`;
      const bubbles = run.map(
        (message) =>
          `<span class="${k('said')} ${isOwn ? k('visitor') : k('operator')}" data-from="${isOwn ? 'visitor' : 'operator'}"><span>${contentHtml(message, thread, look, c, 'span')}</span></span>`,
      );
      const seen = isOwn && index === runs.length - 1 && look.hasReceipts ? ` <span>${say.read}</span>` : '';
      return `${label}${bubbles.join('')}<span class="${k('stamped')} ${isOwn ? k('visitor') : ''}">${timeHtml(last, thread, look, k('moment'))}${seen}</span>`;
    });
    const picks = ['Track my order', 'Talk to sales'].map((text) => `<button>${text}</button>`).join('');
    const paragraphs = ['The ridge walk in four days', 'What to carry', 'Where to sleep'].map(
      (head) =>
        `<h2>${head}</h2><p>Start early, and mind the weather: the last hut closes in October, and the ferry runs twice a day only.</p><p>Water is scarce after the second pass. Fill up at the chapel.</p>`,
    );
    const field =
      look.seed % 2
        ? `<textarea rows="2" placeholder="${say.write}"></textarea>`
        : `<div contenteditable="true" role="textbox" aria-label="${say.write}" style="flex:1;min-height:36px"></div>`;
    return renderPage(thread, look, {
      title: 'The ridge walk – Tidal magazine',
      css: `article{max-width:640px;margin:0 40px;padding:20px 0}.${k('box')}{position:fixed;right:24px;bottom:24px;width:350px;height:560px;z-index:9999;display:flex;flex-direction:column;background:${p.panel};border:1px solid ${p.line};border-radius:10px}.${k('crown')}{padding:14px;background:#1d4ed8;color:#fff;border-radius:10px 10px 0 0}.${k('tabs')}{display:flex}.${k('tabs')} a{flex:1;text-align:center;padding:8px}.${k('log')}{flex:1;overflow-y:auto;display:flex;flex-direction:column;align-items:flex-start;padding:12px}.${k('middle')}{align-self:center;font-size:11px;color:${p.soft};padding:8px}.${k('label')}{display:flex;gap:6px;align-items:center;font-size:12px;margin-top:8px}.${k('said')}{display:block;max-width:80%;margin-top:4px;padding:8px 12px;border-radius:12px;background:${p.other};overflow-wrap:anywhere;flex:none}.${c['text']}{display:block}.${k('visitor')}{align-self:flex-end}.${k('said')}.${k('visitor')}{background:${p.own};color:${p.ownInk}}.${k('stamped')}{font-size:10px;color:${p.soft}}.${k('picks')}{display:flex;gap:6px;padding:6px 12px}.${k('write')}{display:flex;padding:10px;border-top:1px solid ${p.line}}.${k('write')} textarea{flex:1;font:inherit}`,
      body: `<header style="padding:16px 40px"><b>Tidal magazine</b> <nav style="display:inline"><a href="#">Walks</a> <a href="#">Gear</a></nav></header><article><h1>The ridge walk</h1><p><i>By the editors, 4 November</i></p>${paragraphs.join('')}<form><h3>Newsletter</h3><input type="email" placeholder="Your mail"><button>Subscribe</button></form></article><div class="${k('root')}"><div class="${k('box')}"><div class="${k('crown')}"><b>Chat with us</b><div style="font-size:12px">The team is ${escapeHtml(say.online.toLowerCase())}</div></div><div class="${k('tabs')}"><a href="#chat"><b>Chat</b></a><a href="#help">Help</a></div><div class="${k('log')}">${rows.join('')}</div><div class="${k('picks')}">${picks}</div><div class="${k('write')}">${field}<button aria-label="${say.send}">➤</button></div><a style="text-align:center;font-size:10px" href="#">We run on Orbit</a></div></div>`,
      scroll: [byClass(k('log'))],
    });
  },
};

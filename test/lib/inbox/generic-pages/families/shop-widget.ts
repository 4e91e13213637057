import { bubbleContent, rowAttributes } from '../bubble-page.ts';
import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, picture } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage } from '../page.ts';
import { avatar } from '../parts.ts';

const wares = [
  'Larch rain jacket',
  'Brook 2 tent',
  'Cairn 45 pack',
  'Ember stove',
  'Lynx 2 sleeping bag',
  'Fell gaiters',
];
const reviews = [
  'Kept me dry for a week.|Hanna P.|12 March',
  'The zip broke soon.|Jonas|2 February',
  'Exactly as described, thank you!|M. Ruiz|28 January',
  'Too small for two.|Petra|3 January',
];

/** A chat window over a corner of a shop's page, which is full of other lists. */
export const shopWidget: Family = {
  name: 'shop-widget',
  kind: 'widget',
  threads: { cast: 'pair', dates: true, attachments: true, most: 30 },
  names: 'header',
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const shop = wares.map(
      (ware, index) =>
        `<li><img src="${picture('olive')}" alt="${ware}" width="120" height="90"><h3>${ware}</h3><span>${49 + 20 * index},90 €</span><button>Add to basket</button></li>`,
    );
    const opinions = reviews.map((line) => {
      const [text, who, when] = line.split('|');
      return `<div class="review"><b>${who}</b> <time>${when}</time><div>★★★★☆</div><p>${text}</p></div>`;
    });
    const rows = thread.rows.map((row) =>
      row.kind === 'message'
        ? `<div ${rowAttributes(row, c, thread, look)}>${row.direction === 'inbound' ? avatar(row.author, look, c['avatar'] ?? '') : ''}<div class="${c['bubble']}">${bubbleContent(row, thread, look, c)}</div></div>`
        : `<div class="${c['date']}">${sayDay(row.at, thread.language)}</div>`,
    );
    const head = `<div class="${c['head']}">${avatar(thread.customer, look, c['avatar'] ?? '')}<div><div style="font-weight:600">${escapeHtml(thread.customer.name)}</div><small>Usually replies in minutes</small></div><button aria-label="Close">×</button></div>`;
    return renderPage(thread, look, {
      title: 'Fell & Ferry Outdoor',
      css: `.shop{display:grid;grid-template-columns:repeat(4,1fr);gap:20px;padding:20px}.review{padding:8px 20px}.widget{position:fixed;right:20px;bottom:20px;width:360px;height:540px;display:flex;flex-direction:column;background:${p.panel};border:1px solid ${p.line};border-radius:14px;overflow:hidden;box-shadow:0 8px 30px #0004}.${c['head']}{display:flex;gap:10px;padding:12px;background:#14532d;color:#fff}.${c['list']}{flex:1;overflow:auto;padding:10px}.${c['row']}{display:flex;gap:6px;margin:5px 0}.${c['own']}{justify-content:flex-end}.${c['bubble']}{max-width:76%;padding:8px 10px;border-radius:12px;background:${p.other};overflow-wrap:anywhere}.${c['own']} .${c['bubble']}{background:${p.own};color:${p.ownInk}}.${c['date']}{text-align:center;font-size:11px}.${c['time']}{font-size:10px}`,
      body: `<header style="display:flex;gap:20px;padding:14px 20px"><b>Fell & Ferry</b><nav><a href="#">Jackets</a> <a href="#">Tents</a> <a href="#">Sale</a></nav><input type="search" placeholder="Search"></header><h1 style="padding:0 20px">Outdoor gear</h1><ul class="shop">${shop.join('')}</ul><h2 style="padding:0 20px">Reviews</h2>${opinions.join('')}<footer style="padding:20px"><ul><li><a href="#">Returns</a></li><li><a href="#">Imprint</a></li><li><a href="#">Jobs</a></li></ul></footer><div class="widget">${head}<div class="${c['list']}">${rows.join('')}</div>${composer('textarea', thread, look)}</div>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

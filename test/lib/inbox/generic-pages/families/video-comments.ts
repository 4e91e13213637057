import { dropFolded, groupAnswers, isFolded } from '../answers.ts';
import { sayTime } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, picture, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, idOf } from '../parts.ts';
import type { ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

/** A text longer than this is cut to four lines, with a button to read on. */
const longest = 220;
const next = ['How we test tents', 'Zips, explained', 'Two weeks in the fells', 'Stove or no stove?', 'The last ferry'];

/** Comments below a video: answers one deep, shown or behind "3 replies", long texts clamped, thumbs with counts, one of them pinned. */
export const videoComments: Family = {
  name: 'video-comments',
  kind: 'comments',
  threads: { cast: 'crowd', most: 45 },
  names: 'all',
  prepare: dropFolded,
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const comment = (message: ThreadMessage, isPinned: boolean, size: number) => {
      const count = hashOf(message.at, message.author.name);
      const pin = isPinned ? `<div class="${c['fine']}">📌 Pinned by <span>Fernhill Films</span></div>` : '';
      const tick = count % 11 === 0 ? ` <span title="Verified">✔</span>` : '';
      const ago = escapeHtml(sayTime(message.at, thread.language, 'relative'));
      const head = `<div class="${c['lead']}"><h3><a class="${c['author']}" href="/@${message.author.handle}"><span>${escapeHtml(message.author.name)}</span></a></h3>${tick}<span class="${c['published']}"><a href="#lc">${ago}${message.edited ? ` (${say.edited})` : ''}</a></span></div>`;
      const isLong = message.text.length > longest;
      const more = isLong ? `<button class="${c['more']}">Read more</button>` : '';
      const text = `<div class="${c['expander']}"><div class="${c['formatted']}${isLong ? ` ${c['clamped']}` : ''}"><span dir="auto">${textHtml(message.text, { ...look, lines: look.lines === 'paragraph' ? 'break' : look.lines })}</span></div>${more}</div>`;
      const likes = count % 3 === 0 ? '' : count % 7 === 0 ? '1.2K' : String(1 + (count % 300));
      const heart = count % 6 === 0 ? `<span title="Liked by the channel">❤</span>` : '';
      const bar = `<div class="${c['tools']}"><button aria-label="${say.like}">👍</button><span>${likes}</span><button aria-label="Dislike">👎</button>${heart}<button>${say.reply}</button></div>`;
      const face = `<div style="width:${size}px;flex:none">${avatar(message.author, look, '', false)}</div>`;
      return `<div class="${c['row']}"${idOf(message, thread, look)}><div class="${c['inside']}">${face}<div class="${c['main']}">${pin}${head}${text}${bar}</div><div><button aria-label="Action menu">⋮</button></div></div></div>`;
    };
    const threads = groupAnswers(thread).map((messages, index) => {
      const [first, ...answers] = messages;
      const count = isFolded(first) ? 2 + (first.text.length % 9) : answers.length;
      const shown = answers.map((answer) => comment(answer, false, 32)).join('');
      const replies =
        count === 0
          ? ''
          : `<div class="${c['replies']}"><button aria-expanded="${!isFolded(first)}">${isFolded(first) ? '▾' : '▴'} ${count} ${count === 1 ? 'reply' : 'replies'}</button><div class="${c['opened']}">${shown}</div>${count > 5 && shown ? '<button>Show more replies</button>' : ''}</div>`;
      return `<div class="${c['commentThread']}">${comment(first, index === 0 && look.seed % 2 === 0, 44)}${replies}</div>`;
    });
    const related = next
      .map(
        (title, index) =>
          `<div class="${c['compact']}"><img src="${picture('dimgray')}" alt="" width="120" height="68"><div><h3><a href="#v">${title}</a></h3><div class="${c['fine']}">Fernhill Films</div><div class="${c['fine']}">${3 + index}K views · ${index + 2} weeks ago</div></div></div>`,
      )
      .join('');
    const box = `<div class="${c['inside']}" style="padding:12px 0"><img src="${picture('teal')}" alt="" width="40" height="40" style="border-radius:50%"><div class="${c['main']}"><div tabindex="0" style="border-bottom:1px solid ${p.line}">Add a comment…</div></div></div>`;
    return renderPage(thread, look, {
      css: `.${c['watch']}{display:flex;gap:24px;padding:16px 24px}.${c['primary']}{flex:1;min-width:0}.${c['secondary']}{width:340px}.${c['compact']}{display:flex;gap:8px;margin-bottom:8px}.${c['compact']} h3,.${c['lead']} h3{margin:0;font-size:13px}.player{height:260px;background:#111}.${c['inside']}{display:flex;gap:12px}.${c['row']}{padding:8px 0}.${c['main']}{flex:1;min-width:0}.${c['lead']}{display:flex;gap:6px;align-items:baseline}.${c['lead']} a{text-decoration:none}.${c['published']},.${c['fine']}{font-size:12px;color:${p.soft}}.${c['clamped']}{display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}.${c['tools']}{display:flex;gap:8px;align-items:center;font-size:12px}.${c['replies']}{padding-inline-start:56px}button{border:0;background:none;color:inherit}`,
      body: `${siteBar(thread, look, ['Home', 'Subscriptions', 'Library'])}<div class="${c['watch']}"><div class="${c['primary']}"><div class="player"></div><h1 style="font-size:19px">${escapeHtml(thread.title)}</h1><div style="display:flex;gap:12px"><b>Fernhill Films</b><span class="${c['fine']}">48K subscribers</span><button>Subscribe</button><button>👍 2.1K</button><button>${say.share}</button></div><div style="background:${p.other};padding:10px;margin:10px 0">31,204 views 3 weeks ago<div>We took four tents up the hill and waited for rain. …<button>more</button></div></div><div><h2 style="font-size:16px"><span>${threads.length + 40}</span> Comments</h2><button>Sort by</button></div>${box}<div class="${c['list']}">${threads.join('')}</div>${look.hasOlder ? '<button>View more comments</button>' : ''}</div><div class="${c['secondary']}">${related}</div></div>`,
    });
  },
};

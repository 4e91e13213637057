import { sayMoment } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, picture, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar, idOf, reactionsHtml, timeHtml } from '../parts.ts';
import { isMessage, messagesOf } from '../thread.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** An issue of a code host: boxes headed "name commented 3 days ago" with the text in a table's cell, events between them, a form at the end. */
export const issueComments: Family = {
  name: 'issue-comments',
  kind: 'comments',
  threads: { cast: 'group', systems: true, quotes: true, attachments: true, most: 25 },
  names: 'all',
  build(thread, anyLook) {
    const look = timed({ ...anyLook, clock: 'relative' });
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const opener = messagesOf(thread)[0]?.author;
    const ago = (row: { at: number }) =>
      `<a href="#at" title="${escapeHtml(sayMoment(row.at, thread.language))}">${timeHtml(row, thread, look, '')}</a>`;
    const items = thread.rows.map((row) => {
      if (!isMessage(row)) {
        if (row.kind === 'date') return '';
        const name = `<a href="#u"><b>${escapeHtml(thread.viewer.name)}</b></a>`;
        const what =
          hashOf(row.at, 'what') % 2
            ? `added the <a href="#l" class="${c['tag']}">bug</a> label`
            : `mentioned this issue <a href="#i"><b>Zips jam in the cold #88</b></a> <span class="${c['tag']}">Closed</span>`;
        return `<div class="${c['step']} ${c['happening']}"><div class="${c['knob']}"><svg width="12" height="12"><circle cx="6" cy="6" r="5"/></svg></div><div><img src="${picture('teal')}" alt="" width="18" height="18"> ${name} ${what} ${ago(row)}</div></div>`;
      }
      const count = hashOf(8, row.author.name);
      const badge = row.author === opener ? 'Author' : count % 3 === 0 ? 'Contributor' : '';
      const label = badge && `<span class="${c['tag']}" title="${badge} of this project">${badge}</span>`;
      const edited = row.edited
        ? `<details style="display:inline-block"><summary>${say.edited}</summary><div>Edited 1 time. <b>${escapeHtml(row.author.name)}</b> edited this comment.</div></details>`
        : '';
      const menu = `<details><summary aria-label="Show options" aria-haspopup="menu">…</summary><div role="menu"><a role="menuitem" href="#">Copy link</a><a role="menuitem" href="#">Quote ${say.reply}</a></div></details>`;
      const head = `<div class="${c['lead']}"><h3 style="flex:1;font-size:13px;font-weight:400;margin:0"><strong><a class="${c['author']}" href="/${row.author.handle}">${escapeHtml(row.author.name)}</a></strong> commented ${ago(row)} ${edited}</h3>${label}${menu}</div>`;
      const quote = row.quote
        ? `<blockquote>${textHtml(row.quote.text, { ...look, lines: 'paragraph' })}</blockquote>`
        : '';
      const cell = `<table role="presentation" style="width:100%"><tbody><tr><td class="${c['markdown']}">${quote}${row.text && textHtml(row.text, { ...look, lines: 'paragraph' })}${attachmentHtml(row, c)}</td></tr></tbody></table>`;
      const reactions = look.hasReactions
        ? `<div class="${c['under']}"><button aria-label="Add a reaction">☺</button>${reactionsHtml(row, look, c)}</div>`
        : '';
      return `<div class="${c['step']}"${idOf(row, thread, look)}><div class="${c['faceSlot']}"><a href="/${row.author.handle}">${avatar(row.author, look, '')}</a></div><div class="${c['boxed']}">${head}<div>${cell}${reactions}</div></div></div>`;
    });
    const hidden = look.hasOlder
      ? `<form class="${c['hiddenItems']}"><div>12 hidden items</div><button>Load more…</button></form>`
      : '';
    const middle = Math.floor(items.length / 2);
    const form = `<form class="${c['step']}"><div class="${c['faceSlot']}"><img src="${picture('teal')}" alt="" width="32" height="32"></div><div class="${c['boxed']}" style="padding:10px"><h2 style="font-size:14px">Add a comment</h2><div role="tablist"><button role="tab" aria-selected="true" type="button">Write</button><button role="tab" type="button">Preview</button></div><textarea rows="4" style="width:100%" placeholder="Leave a comment"></textarea><div style="display:flex;gap:8px;justify-content:flex-end"><button type="button">Close issue</button><button>Comment</button></div></div></form>`;
    const side = `<aside class="${c['rail']}"><div><h4>Assignees</h4><a href="#u">${escapeHtml(thread.viewer.name)}</a></div><div><h4>Labels</h4><span class="${c['tag']}">bug</span></div><div><h4>Milestone</h4>4.3</div><div><h4>${thread.people.length} participants</h4>${thread.people.map((person) => avatar(person, look, '')).join('')}</div></aside>`;
    return renderPage(thread, look, {
      css: `.${c['page']}{max-width:1180px;margin:0 auto;padding:0 20px}.${c['columns']}{display:flex;gap:24px}.${c['rail']}{width:230px;font-size:12px}.${c['list']}{flex:1;min-width:0;position:relative}.${c['step']}{display:flex;gap:14px;padding:14px 0;position:relative}.${c['faceSlot']}{width:40px;flex:none}.${c['boxed']}{flex:1;min-width:0;border:1px solid ${p.line};border-radius:6px}.${c['lead']}{display:flex;gap:8px;align-items:center;padding:8px 14px;background:${p.other};border-bottom:1px solid ${p.line}}.${c['markdown']}{padding:14px}blockquote{margin:0 0 12px;padding-inline-start:12px;border-inline-start:4px solid ${p.line};color:${p.soft}}.${c['under']}{display:flex;gap:6px;padding:0 14px 12px}.${c['happening']}{font-size:12px;color:${p.soft};padding-inline-start:54px}.${c['tag']}{border:1px solid ${p.line};border-radius:10px;padding:0 7px;font-size:11px}.${c['hiddenItems']}{text-align:center;padding:12px;border-block:1px solid ${p.line}}`,
      body: `${siteBar(thread, look, ['Code', 'Issues 41', 'Pull requests 3'])}<div class="${c['page']}"><h1><bdi>${escapeHtml(thread.title)}</bdi> <span style="opacity:.5">#131</span></h1><div style="border-bottom:1px solid ${p.line};padding-bottom:12px"><span class="${c['tag']}">Open</span> <b>${escapeHtml(opener?.name ?? '')}</b> opened this issue · ${messagesOf(thread).length} comments</div><div class="${c['columns']}"><div class="${c['list']}">${items.slice(0, middle).join('')}${hidden}${items.slice(middle).join('')}${form}</div>${side}</div></div>`,
    });
  },
};

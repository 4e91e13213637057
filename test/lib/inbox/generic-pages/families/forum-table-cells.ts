import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashOf, nameClasses, pick } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar } from '../parts.ts';
import { sayTime } from '../clock.ts';

const ranks = ['Newbie', 'Member', 'Senior member', 'Moderator', 'Site admin'];

/** A forum of the early web: two table rows a post, tables inside cells, rank and counts below the name, signatures, quotes as tables. */
export const forumTableCells: Family = {
  name: 'forum-table-cells',
  kind: 'forum',
  threads: { cast: 'crowd', quotes: true, attachments: true, most: 25 },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look, 'plain');
    const p = paletteOf(look);
    const title = escapeHtml(thread.title);
    const posts = thread.rows.map((row, index) => {
      if (row.kind !== 'message') return '';
      const name = escapeHtml(row.author.name);
      const count = hashOf(1, row.author.name);
      const when = escapeHtml(sayTime(row.at, thread.language, 'full'));
      const poster = `<b class="postername">${name}</b><br><span class="rank">${pick(ranks, 4, name)}</span><br>${avatar(row.author, look, 'posterpic', false)}<div class="fine">Joined: ${2003 + (count % 9)}<br>Posts: ${count % 3000}<br>Location: ${pick(['Leeds', 'Porto', 'here and there', 'Graz'], 6, name)}</div>`;
      const quote = row.quote
        ? `<table class="quotebox" width="90%" align="center"><tbody><tr><td><b>${escapeHtml(row.quote.author)} wrote:</b></td></tr><tr><td class="quoted">${escapeHtml(row.quote.text).replace(/\n/g, '<br>')}</td></tr></tbody></table>`
        : '';
      const signature =
        count % 3 === 0
          ? `<span class="signature"><br>_________________<br>${pick(['Measure twice, cut once', 'Two boxes, one cat', 'Sent from a shed'], 2, name)}</span>`
          : '';
      const edited = row.edited
        ? `<br><br><span class="fine">Last edited by ${name} on ${when}; edited 1 time in total</span>`
        : '';
      const head = `<tr><td width="100%"><a href="#p${index}" title="Post">▫</a> <span class="fine">Posted: ${when} &nbsp; Post subject: ${index ? 'Re: ' : ''}${title}</span></td><td nowrap><a href="#q${index}">Quote</a></td></tr><tr><td colspan="2"><hr></td></tr>`;
      const body = `<tr><td colspan="2">${quote}<span class="postbody">${textHtml(row.text, { ...look, lines: 'break' })}</span>${attachmentHtml(row, c)}${signature}${edited}</td></tr>`;
      const shade = index % 2 ? 'row2' : 'row1';
      return `<tr><td class="${shade} poster" width="150" valign="top"><a name="${index}"></a>${poster}</td><td class="${shade}" valign="top"><table width="100%"><tbody>${head}${body}</tbody></table></td></tr><tr><td class="${shade}"><a class="fine" href="#top">Back to top</a></td><td class="${shade}"><a href="#profile">Profile</a> <a href="#pm">PM</a> <a href="#www">WWW</a></td></tr><tr><td class="spacer" colspan="2"></td></tr>`;
    });
    const menu = `<table width="100%" id="top"><tbody><tr><td><a href="#"><b>Two Sheds Forum</b></a></td><td align="center"><a href="#faq">FAQ</a> <a href="#search">Search</a> <a href="#members">Memberlist</a><br><a href="#ucp">Profile</a> <a href="#pm">You have no new messages</a> <a href="#out">Log out [ ${escapeHtml(thread.viewer.name)} ]</a></td></tr></tbody></table>`;
    const pages = `<table width="100%"><tbody><tr><td><a href="#new">New topic</a> <a href="#reply">Post reply</a></td><td><a href="#">Board index</a> » <a href="#">General</a></td><td align="right">Page <b>1</b> of <b>3</b> &nbsp; Goto page 1, <a href="#2">2</a>, <a href="#3">3</a> <a href="#2">Next</a></td></tr></tbody></table>`;
    const reply = `<form><table class="board" width="100%"><tbody><tr><th colspan="2">Quick reply</th></tr><tr><td class="row1" align="center"><textarea rows="6" cols="70"></textarea><br><input type="submit" value="Submit"> <input type="submit" value="Preview"></td></tr></tbody></table></form>`;
    return renderPage(thread, look, {
      css: `body{font:12px Verdana,sans-serif}.all{width:96%;margin:0 auto}.board{border:1px solid ${p.line};border-spacing:1px;background:${p.line}}.board th{background:${p.own};color:${p.ownInk};padding:5px}.row1{background:${p.panel};padding:4px}.row2{background:${p.other};padding:4px}.spacer{height:3px}.fine{font-size:10px;opacity:.8}.rank{font-size:10px}.quotebox{font-size:11px}.quoted{border:1px solid ${p.line};padding:6px}.signature{font-size:11px}.board hr{border:0;border-top:1px solid ${p.line}}`,
      body: `${look.seed % 2 ? siteBar(thread, look, ['Forum', 'Wiki']) : menu}<div class="all"><h1 style="font-size:18px"><a href="#t">${title}</a></h1>${pages}<table class="board" width="100%"><tbody><tr><th width="150">Author</th><th>Message</th></tr>${posts.join('')}</tbody></table>${pages}${reply}<p class="fine" style="text-align:center">You can post new topics in this forum<br>You cannot delete your posts in this forum</p></div>`,
    });
  },
};

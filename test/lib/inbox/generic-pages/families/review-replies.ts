import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { paletteOf, renderPage, siteBar } from '../page.ts';
import { avatar, contentHtml, idOf } from '../parts.ts';
import { messagesOf, type ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

/** What customers say of a business, with stars; the owner, who is signed in, has answered some below them. */
export const reviewReplies: Family = {
  name: 'review-replies',
  kind: 'comments',
  threads: { cast: 'crowd', most: 30 },
  names: 'others',
  // An answer follows what it answers, and a review has one at most.
  prepare: (thread) => ({
    ...thread,
    rows: messagesOf(thread).filter(
      ({ direction }, index, all) => direction === 'inbound' || all[index - 1]?.direction === 'inbound',
    ),
  }),
  build(thread, look) {
    const c = nameClasses(look);
    const say = words[thread.language];
    const messages = messagesOf(thread);
    const reviews = messages.map((message, index) => {
      if (message.direction !== 'inbound') return '';
      const count = hashOf(2, message.author.name);
      const head = `<div class="${c['headline']}">${avatar(message.author, look, c['avatar'] ?? '')}<div><a class="${c['author']}" href="#u">${escapeHtml(message.author.name)}</a><div><small>${1 + (count % 40)} reviews · ${count % 9} photos</small></div></div></div>`;
      const stars = `<div><span role="img" aria-label="${1 + (count % 5)} stars">${'★'.repeat(1 + (count % 5))}</span> <span class="${c['time']}">${sayDay(message.at, thread.language)}</span></div>`;
      const answer = messages[index + 1];
      const below = answer?.direction === 'outbound' ? ownerAnswer(answer) : `<button>${say.reply}</button>`;
      return `<div class="${c['row']}"${idOf(message, thread, look)}>${head}${stars}${contentHtml(message, thread, look, c)}${below}</div>`;
    });
    function ownerAnswer(answer: ThreadMessage) {
      return `<div class="${c['answer']}"${idOf(answer, thread, look)}><div><strong>Response from the owner</strong> <span class="${c['time']}">${sayDay(answer.at, thread.language)}</span></div>${contentHtml(answer, thread, look, c)}<a href="#">Edit</a> <a href="#">Delete</a></div>`;
    }
    return renderPage(thread, look, {
      css: `main{max-width:760px;margin:0 auto}.${c['row']}{padding:16px 0;border-bottom:1px solid ${paletteOf(look).line}}.${c['headline']}{display:flex;gap:10px}.${c['answer']}{margin:12px 0 0 24px;padding-left:12px;border-left:3px solid ${paletteOf(look).line}}`,
      body: `${siteBar(thread, look, ['Profile', 'Reviews', 'Photos'])}<main><h1>${escapeHtml(thread.viewer.name)}</h1><div>4.3 ★★★★☆ (${messages.length} reviews)</div>${reviews.join('')}</main>`,
    });
  },
};

import { dropFolded, groupAnswers, isFolded } from '../answers.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashOf, nameClasses } from '../look.ts';
import { composer, paletteOf, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, avatar, idOf, timeHtml } from '../parts.ts';
import type { ThreadMessage } from '../thread.ts';
import { timed } from '../timed.ts';
import { words } from '../words.ts';

/** Notes on a change: lists inside lists, one for each discussion, open or folded to "2 replies · last by …", and a field for answers in each. */
export const discussionNotes: Family = {
  name: 'discussion-notes',
  kind: 'comments',
  threads: { cast: 'group', attachments: true, most: 30 },
  names: 'all',
  prepare: dropFolded,
  build(thread, anyLook) {
    const look = timed({ ...anyLook, clock: 'relative' });
    const c = nameClasses(look);
    const p = paletteOf(look);
    const say = words[thread.language];
    const note = (message: ThreadMessage) => {
      const { name, handle } = message.author;
      const badge = hashOf(9, name) % 3 === 0 ? `<span class="${c['badge']}">Maintainer</span>` : '';
      const head = `<div class="${c['lead']}"><div style="flex:1"><a href="/${handle}"><span class="${c['author']}">${escapeHtml(name)}</span> <span class="${c['handle']}">@${handle}</span></a> <span>·</span> <a href="#n">${timeHtml(message, thread, look, '')}</a></div><div>${badge}<button aria-label="Add reaction">☺</button><button aria-label="More actions">⋮</button></div></div>`;
      const edited = message.edited
        ? `<div class="${c['fine']}">Edited ${timeHtml(message, thread, look, '')} by <a href="/${handle}">${escapeHtml(name)}</a></div>`
        : '';
      return `<li class="${c['row']}"${idOf(message, thread, look)}><div class="${c['faceSlot']}">${avatar(message.author, look, '')}</div><div class="${c['main']}">${head}<div class="${c['prose']}">${message.text && textHtml(message.text, { ...look, lines: 'paragraph' })}${attachmentHtml(message, c)}</div>${edited}</div></li>`;
    };
    const discussions = groupAnswers(thread).map((messages, index) => {
      const [first, ...answers] = messages;
      const folded = isFolded(first);
      const by = escapeHtml(thread.people[index % thread.people.length]?.name ?? '');
      const fold = folded
        ? `<li class="${c['toggle']}"><button aria-expanded="false" aria-label="Expand replies">›</button><span>${avatar(thread.customer, look, '', false)}</span><button>2 replies</button> <span>Last reply by <a href="#u">${by}</a> 2 days ago</span></li>`
        : answers.length > 0
          ? `<li class="${c['toggle']}"><button aria-expanded="true">⌄ Collapse replies</button></li>`
          : '';
      const reply = folded
        ? ''
        : `<li class="${c['answerField']}"><textarea rows="1" placeholder="${say.reply}…"></textarea><button>Resolve thread</button></li>`;
      const system =
        hashOf(first.at, 'step') % 4 === 0
          ? `<li class="${c['step']}"><span>✎</span><div><a href="#u"><b>${by}</b></a> changed milestone to <b>4.3</b> <span>·</span> ${timeHtml(first, thread, look, '')}</div></li>`
          : '';
      return `${system}<li class="${c['discussion']}"><div class="${c['inside']}"><ul class="${c['notes']}">${note(first)}${fold}${answers.length > 0 ? `<li><ul class="${c['below']}">${answers.map(note).join('')}</ul></li>` : ''}${reply}</ul></div></li>`;
    });
    const side = ['Assignee', 'Reviewer'].map(
      (field, index) =>
        `<div class="${c['field']}"><b>${field}</b><div>${escapeHtml(thread.people[index]?.name ?? '')}</div></div>`,
    );
    return renderPage(thread, look, {
      css: `.${c['columns']}{display:flex;gap:24px;padding:0 24px}.${c['nav']}{width:180px;padding-top:16px}.${c['nav']} a{display:block;padding:5px}.${c['list']}{flex:1;min-width:0}.${c['side']}{width:220px}.${c['discussion']}{border:1px solid ${p.line};border-radius:8px;margin:16px 0}.${c['row']}{display:flex;gap:12px;padding:12px 16px}.${c['faceSlot']}{width:34px;flex:none}.${c['main']}{flex:1;min-width:0}.${c['lead']}{display:flex}.${c['lead']} a{text-decoration:none}.${c['author']}{font-weight:600}.${c['handle']},.${c['fine']}{color:${p.soft};font-size:12px}.${c['prose']} p{margin:6px 0}.${c['below']}{background:${p.panel};padding-inline-start:46px}.${c['toggle']}{display:flex;gap:8px;align-items:center;font-size:12px;padding:6px 16px;background:${p.panel}}.${c['answerField']}{display:flex;gap:8px;padding:10px 16px}.${c['answerField']} textarea{flex:1}.${c['step']}{display:flex;gap:14px;padding:4px 24px;font-size:12px;color:${p.soft}}.${c['badge']}{font-size:11px;border:1px solid;border-radius:9px;padding:0 6px}`,
      body: `${siteBar(thread, look, ['Projects', 'Groups'])}<div class="${c['columns']}"><nav class="${c['nav']}"><a href="#">Repository</a><a href="#">Merge requests <b>7</b></a><a href="#">Pipelines</a></nav><div class="${c['list']}"><h1>${escapeHtml(thread.title)}</h1><p>Moves the totals to the server, so that they are the same everywhere.</p><div role="tablist" style="margin-top:12px"><a href="#o" role="tab" aria-selected="true">Overview ${discussions.length}</a> <a href="#c" role="tab">Commits 3</a> <a href="#d" role="tab">Changes 11</a></div><ul>${discussions.join('')}</ul>${composer('textarea', thread, look, 'Write a comment or drag your files here…')}</div><aside class="${c['side']}">${side.join('')}</aside></div>`,
    });
  },
};

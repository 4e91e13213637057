import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { sayTime } from '../clock.ts';
import { hashOf, nameClasses } from '../look.ts';
import { byClass, paletteOf, renderPage } from '../page.ts';
import { attachmentHtml, avatar } from '../parts.ts';
import { groupRuns, type ThreadMessage } from '../thread.ts';
import { words } from '../words.ts';

const plans = ['Starter|9 €', 'Team|29 €', 'Company|99 €'];
const voices = [
  'We halved our answer times.|Jo, Head of Care at Larkway',
  'Set up in an afternoon.|Mila, founder of Sprig',
  'Finally one inbox.|Otto, Fernhill',
];

/** A messenger over a product's page: several agents, whose names and times stand below their last bubble; "Seen" below the visitor's. */
export const supportMessenger: Family = {
  name: 'support-messenger',
  kind: 'widget',
  threads: { cast: 'group', systems: true, attachments: true, most: 25 },
  names: 'others',
  prepare: (thread) => ({
    ...thread,
    rows: thread.rows.map((row) => (row.kind === 'message' ? { ...row, edited: false } : row)),
  }),
  build(thread, look) {
    const c = nameClasses(look, look.naming === 'plain' ? 'block-element' : look.naming);
    const p = paletteOf(look);
    const say = words[thread.language];
    const below = (last: ThreadMessage, isOwn: boolean, isLast: boolean) => {
      const time = escapeHtml(sayTime(last.at, thread.language, 'relative'));
      if (isOwn) return isLast ? `${time} · ${look.hasReceipts ? say.read : say.delivered}` : time;
      const name = escapeHtml(last.author.name);
      return look.seed % 2
        ? `${name} • ${time}`
        : `<span class="${c['agent']}">${name}</span><span aria-hidden="true"> • </span><span>${time}</span>`;
    };
    const runs = groupRuns(thread.rows);
    const groups = runs.map((run, index) => {
      if (!Array.isArray(run))
        return run.kind === 'system' ? `<div class="${c['happening']}">${escapeHtml(run.text)}</div>` : '';
      const last = run.at(-1);
      if (!last) return '';
      const isOwn = last.direction === 'outbound';
      const parts = run.map((message) => {
        const blocks = message.text
          .split('\n\n')
          .map((block) => `<div class="${c['paragraph']}">${textHtml(block, { ...look, lines: 'break' })}</div>`);
        const bubble = `<div class="${c['blob']}"><div class="${c['blocks']}">${message.text ? blocks.join('') : ''}${attachmentHtml(message, c)}</div></div>`;
        return `<div class="${c['part']}" data-part="${hashOf(message.at, 'part')}"><div class="${c['holder']}">${bubble}</div></div>`;
      });
      const face = isOwn ? '' : `<div class="${c['faceSlot']}">${avatar(last.author, look, c['face'] ?? '')}</div>`;
      return `<div class="${c['parts']} ${isOwn ? c['byUser'] : c['byAdmin']}">${face}${parts.join('')}<div class="${c['under']}">${below(last, isOwn, index === runs.length - 1)}</div></div>`;
    });
    const faces = thread.people
      .slice(1, 4)
      .map((person) => avatar(person, look, c['headFace'] ?? ''))
      .join('');
    const typing = look.hasTyping
      ? `<div class="${c['parts']} ${c['byAdmin']}"><div class="${c['blob']}"><span>•</span><span>•</span><span>•</span></div></div>`
      : '';
    const header = `<div class="${c['crown']}"><button aria-label="Back">‹</button><div style="display:flex">${faces}</div><div style="flex:1"><div style="font-weight:600">Pinewood</div><div style="font-size:12px">Typically replies in a few minutes</div></div><button aria-label="Close">×</button></div>`;
    const write = `<div class="${c['writer']}"><textarea rows="1" placeholder="${say.write}" aria-label="${say.write}"></textarea><button aria-label="Emoji">☺</button><button aria-label="Attach">📎</button><button aria-label="${say.send}">↑</button></div>`;
    const cards = plans.map(
      (plan) => `<li><h3>${plan.split('|')[0]}</h3><p>${plan.split('|')[1]} a month</p><button>Choose</button></li>`,
    );
    const said = voices.map(
      (voice) =>
        `<figure><blockquote>${voice.split('|')[0]}</blockquote><figcaption>${voice.split('|')[1]}</figcaption></figure>`,
    );
    return renderPage(thread, look, {
      title: 'Pinewood – one inbox for your team',
      css: `.plans{display:flex;gap:20px;padding:20px}.plans li{flex:1;border:1px solid ${p.line};padding:16px}.frame{position:fixed;right:20px;bottom:90px;width:380px;height:600px;display:flex;flex-direction:column;background:${p.panel};border-radius:16px;overflow:hidden;box-shadow:0 5px 40px #0003;z-index:2147483001}.launcher{position:fixed;right:20px;bottom:20px;width:52px;height:52px;border-radius:50%}.${c['crown']}{display:flex;gap:10px;align-items:center;padding:14px;border-bottom:1px solid ${p.line}}.${c['headFace']}{margin-inline-end:-8px}.${c['scroll']}{flex:1;overflow:auto;padding:16px}.${c['parts']}{position:relative;margin-bottom:14px}.${c['byAdmin']}{padding-inline-start:40px}.${c['faceSlot']}{position:absolute;inset-inline-start:0;bottom:20px}.${c['part']}{margin-bottom:3px;overflow:hidden}.${c['holder']}{max-width:84%;float:inline-start}.${c['byUser']} .${c['holder']}{float:inline-end}.${c['blob']}{padding:11px 14px;border-radius:14px;background:${p.other};overflow-wrap:anywhere;width:fit-content}.${c['byUser']} .${c['blob']}{background:${p.own};color:${p.ownInk}}.${c['under']}{font-size:11px;color:${p.soft};clear:both}.${c['byUser']} .${c['under']}{text-align:end}.${c['happening']}{text-align:center;font-size:12px;color:${p.soft};margin:10px}.${c['writer']}{display:flex;gap:4px;padding:12px;border-top:1px solid ${p.line}}.${c['writer']} textarea{flex:1;border:0;background:none;font:inherit;color:inherit}`,
      body: `<header style="display:flex;gap:20px;padding:16px"><b>Pinewood</b><nav><a href="#">Product</a> <a href="#">Pricing</a> <a href="#">Log in</a></nav></header><section style="padding:60px 20px"><h1>One inbox for your team</h1><p>Answer every customer from one place.</p><button>Start free</button></section><ul class="plans">${cards.join('')}</ul><section style="padding:20px">${said.join('')}</section><footer style="padding:20px"><a href="#">Imprint</a> <a href="#">Status</a></footer><div id="messenger-root"><div class="frame"><div class="${c['shell']}" style="display:flex;flex-direction:column;height:100%">${header}<div class="${c['scroll']}"><div>${groups.join('')}${typing}</div></div>${write}</div></div><button class="launcher" aria-label="Close messenger">⌄</button></div>`,
      scroll: [byClass(c['scroll'] ?? '')],
    });
  },
};

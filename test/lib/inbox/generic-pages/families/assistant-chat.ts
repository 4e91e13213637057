import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { nameClasses } from '../look.ts';
import { byClass, composer, paletteOf, renderPage } from '../page.ts';
import { attachmentHtml, idOf } from '../parts.ts';
import { isMessage, type ThreadMessage } from '../thread.ts';

const code = 'const total = items.length;\nconsole.log(total);';
const isProse = ({ direction, text }: ThreadMessage) => direction === 'inbound' && text.includes('\n');

/** Questions to a language model in bubbles at the right; answers as prose over the whole width, with headings, lists and code to copy. */
export const assistantChat: Family = {
  name: 'assistant-chat',
  kind: 'chat',
  threads: { cast: 'pair', attachments: true },
  names: 'none',
  prepare: (thread) => ({
    ...thread,
    rows: thread.rows.map((row) =>
      isMessage(row) && isProse(row)
        ? { ...row, edited: false, text: `${row.text}\n${code}` }
        : { ...row, edited: false },
    ),
  }),
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const rows = thread.rows.filter(isMessage).map((message) => {
      const isOwn = message.direction === 'outbound';
      const body = isProse(message)
        ? prose(message.text)
        : `<div class="${c['text']}">${textHtml(message.text, look)}</div>`;
      const tools = isOwn
        ? ''
        : `<div class="${c['actions']}"><button aria-label="Copy">⧉</button><button aria-label="Good answer">👍</button><button>Retry</button></div>`;
      return `<div class="${c['row']}"${idOf(message, thread, look)}><div class="${isOwn ? c['question'] : c['answer']}">${body}${attachmentHtml(message, c)}</div>${tools}</div>`;
    });
    const past = ['Packing list', 'Refund letter', 'Regex for dates', 'Birthday ideas']
      .map((text) => `<li><a href="#">${text}</a></li>`)
      .join('');
    return renderPage(thread, look, {
      css: `body{display:flex}nav{width:240px;padding:14px;border-inline-end:1px solid ${p.line}}main{flex:1;display:flex;flex-direction:column;min-width:0}.${c['list']}{flex:1;overflow:auto}.${c['column']}{max-width:720px;margin:0 auto}.${c['row']}{margin:18px 0}.${c['question']}{margin-inline-start:auto;width:fit-content;max-width:70%;background:${p.other};padding:10px 16px;border-radius:18px}pre{background:#111;color:#eee;padding:10px;position:relative}pre button{position:absolute;right:6px;top:6px}ul.dots{list-style:disc;padding-inline-start:20px}`,
      body: `<nav><button>New chat</button><ul>${past}</ul></nav><main><div style="padding:10px"><button>${escapeHtml(thread.customer.name)} ▾</button></div><div class="${c['list']}"><div class="${c['column']}">${rows.join('')}</div></div>${composer('contenteditable', thread, look, 'Ask anything')}</main>`,
      scroll: [byClass(c['list'] ?? '')],
    });
  },
};

/** The first line is a heading, the last two are code, those between a list. */
function prose(text: string): string {
  const lines = text.split('\n').filter(Boolean);
  const items = lines.slice(1, -2).map((line) => `<li><p>${escapeHtml(line)}</p></li>`);
  return `<h3>${escapeHtml(lines[0] ?? '')}</h3><ul class="dots">${items.join('')}</ul><pre><button>Copy</button><code>${escapeHtml(lines.slice(-2).join('\n'))}</code></pre>`;
}

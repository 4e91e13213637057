import { accountCard } from '../account-card.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml } from '../html.ts';
import { hashOf, nameClasses, pick, type Look } from '../look.ts';
import { byClass, paletteOf, renderPage } from '../page.ts';
import { attachmentHtml } from '../parts.ts';
import { isMessage, type Thread } from '../thread.ts';

const models = ['Larkspur', 'Quill', 'Aria', 'Cobalt'];
const past = ['Packing list for Lisbon', 'Refund letter', 'Regex for dates', 'Haiku about zips', 'Why is the sky blue'];

/** A language model's page: who speaks is said in headings for screen readers and in data attributes only. */
export const modelConversation: Family = {
  name: 'model-conversation',
  kind: 'chat',
  // Its words around messages ("You said:") are put down in English only.
  threads: { cast: 'pair', attachments: true, most: 30, languages: ['en'] },
  names: 'others',
  saysYou: true,
  prepare: nameModel,
  build(thread, look) {
    const c = nameClasses(look);
    const p = paletteOf(look);
    const model = escapeHtml(thread.customer.name);
    const turns = thread.rows.filter(isMessage).map((message, index) => {
      const isOwn = message.direction === 'outbound';
      const count = hashOf(message.at, 'turn');
      const thought =
        !isOwn && count % 4 === 0
          ? `<div class="${c['thought']}"><button aria-expanded="false">Thought for ${1 + (count % 20)} seconds ›</button></div>`
          : '';
      const said = isOwn
        ? `<div class="${c['ask']}">${attachmentHtml(message, c)}${message.text ? `<div class="${c['askBox']}"><div style="white-space:pre-wrap">${textHtml(message.text, { ...look, lines: 'pre' })}</div></div>` : ''}</div>`
        : `<div class="${c['markdown']}">${prose(message.text, look, c['codeBox'] ?? '')}${attachmentHtml(message, c)}</div>`;
      const pager =
        isOwn && message.edited
          ? `<div><button aria-label="Previous version">‹</button><span>2/2</span><button aria-label="Next version">›</button></div>`
          : '';
      const tools = isOwn
        ? `<button aria-label="Copy">⧉</button><button aria-label="Edit message">✎</button>${pager}`
        : `<button aria-label="Copy">⧉</button><button aria-label="Good response">👍</button><button aria-label="Bad response">👎</button><button>Regenerate</button>${count % 5 === 0 ? '<button><span>Sources</span></button>' : ''}`;
      const role = isOwn ? 'user' : 'assistant';
      const heading = isOwn ? `<h5 class="only-read">You said:</h5>` : `<h6 class="only-read">${model} said:</h6>`;
      return `<article dir="auto" data-turn="${role}" data-test="turn-${index + 1}">${heading}<div class="${c['measure']}"><div class="${c['turn']}">${thought}<div data-author-role="${role}" data-key="${count.toString(36)}">${said}</div><div class="${isOwn ? c['toolsEnd'] : c['tools']}">${tools}</div></div></div></article>`;
    });
    const chats = past.map(
      (title) => `<li><a href="#c"><span dir="auto">${title}</span></a><button aria-label="Options">…</button></li>`,
    );
    return renderPage(thread, look, {
      css: `body{display:flex}.only-read{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.${c['side']}{width:250px;display:flex;flex-direction:column;background:${p.panel};border-inline-end:1px solid ${p.line}}.${c['side']} li{display:flex;padding:6px 12px}.${c['side']} li a{flex:1;text-decoration:none}main{flex:1;display:flex;flex-direction:column;min-width:0}.${c['scroll']}{flex:1;overflow-y:auto;position:relative}article{padding:14px 24px}.${c['measure']}{max-width:740px;margin:0 auto}.${c['ask']}{display:flex;flex-direction:column;align-items:flex-end}.${c['askBox']}{max-width:70%;background:${p.other};border-radius:18px;padding:8px 16px}.${c['markdown']} ol{list-style:decimal;padding-inline-start:24px}.${c['markdown']} h3{margin:8px 0}.${c['codeBox']}{border:1px solid ${p.line};border-radius:10px;margin:10px 0}.${c['codeBox']} pre{margin:0;padding:12px;overflow:auto}.codeBar{display:flex;justify-content:space-between;padding:4px 12px;font-size:12px;background:#8882}.${c['tools']},.${c['toolsEnd']}{display:flex;gap:4px;opacity:.7;margin-top:6px}.${c['toolsEnd']}{justify-content:flex-end}.${c['thought']}{margin-bottom:8px}form{max-width:740px;width:100%;margin:0 auto;display:flex;gap:8px;border:1px solid ${p.line};border-radius:24px;padding:10px 16px}`,
      body: `<nav class="${c['side']}" aria-label="Chat history"><button>New chat</button><button>Search chats</button><h2 style="font-size:12px;margin:12px">Chats</h2><ol style="flex:1">${chats.join('')}</ol>${accountCard(thread, look, 'Plus')}</nav><main><header style="display:flex;padding:10px 16px"><button aria-haspopup="menu" aria-label="Model selector, current model is ${model}"><div>${model} <span>3</span></div></button><span style="flex:1"></span><button>Share</button></header><div class="${c['scroll']}">${turns.join('')}</div><form><button type="button" aria-label="Add files">+</button><div contenteditable="true" id="prompt" role="textbox" aria-multiline="true" data-placeholder="Ask anything" style="flex:1"><p><br></p></div><button type="button" aria-label="Send prompt">↑</button></form><div style="text-align:center;font-size:12px;padding:6px">${model} can make mistakes. Check important info.</div></main>`,
      scroll: [byClass(c['scroll'] ?? '')],
    });
  },
};

/** The other side is a model, and it never edits what it wrote. */
function nameModel(thread: Thread): Thread {
  const customer = { ...thread.customer, name: pick(models, thread.rows.length, thread.title) };
  const rows = thread.rows.map((row) =>
    isMessage(row) && row.direction === 'inbound' ? { ...row, author: customer, edited: false } : row,
  );
  return { ...thread, customer, people: [thread.viewer, customer], rows };
}

/** Answers of several lines: a heading, paragraphs and list items, and the last line as code when there are four or more. */
function prose(text: string, look: Look, boxClass: string): string {
  const lines = text.split('\n').filter(Boolean);
  if (lines.length < 2) return lines.map((line) => `<p>${textHtml(line, look)}</p>`).join('');
  const code = lines.length > 3 ? lines.pop() : undefined;
  const [head, first, ...rest] = lines.map(escapeHtml);
  const list = rest.length > 0 ? `<ol>${rest.map((line) => `<li><p>${line}</p></li>`).join('')}</ol>` : '';
  const box =
    code === undefined
      ? ''
      : `<div class="${boxClass}"><div class="codeBar"><span>text</span><button>Copy code</button></div><pre><code>${escapeHtml(code)}</code></pre></div>`;
  return `<h3>${head}</h3><p><strong>${first}</strong></p>${list}${box}`;
}

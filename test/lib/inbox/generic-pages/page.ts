import { escapeHtml, picture } from './html.ts';
import { hashWord, pick, type Look, type Names } from './look.ts';
import type { Thread } from './thread.ts';
import { avatar } from './parts.ts';
import { isRightToLeft, words } from './words.ts';

/** Colours of a page. */
export interface Palette {
  page: string;
  panel: string;
  ink: string;
  soft: string;
  own: string;
  ownInk: string;
  other: string;
  line: string;
}

const palettes: readonly Palette[] = [
  paint('#fff #fff #1c1e21 #65676b #0a7cff #fff #f0f0f0 #ddd'),
  paint('#efeae2 #f0f2f5 #111b21 #667781 #d9fdd3 #111b21 #fff #d1d7db'),
  paint('#0b141a #111b21 #e9edef #8696a0 #005c4b #e9edef #202c33 #2a3942'),
  paint('#f8fafc #fff #0f172a #64748b #e0e7ff #1e1b4b #f1f5f9 #e2e8f0'),
  paint('#313338 #2b2d31 #dbdee1 #949ba4 #4752c4 #fff #383a40 #3f4147'),
  paint('#fdf6e3 #eee8d5 #073642 #657b83 #cfe8e5 #073642 #fbf1d3 #d6cfb8'),
];

function paint(line: string): Palette {
  const [page, panel, ink, soft, own, ownInk, other, rule] = line.split(' ') as [string, ...string[]];
  return { page, panel, ink, soft, own, ownInk, other, line: rule } as Palette;
}

export const paletteOf = (look: Look): Palette => palettes[look.palette % palettes.length] ?? paint('');

interface Page {
  css: string;
  body: string;
  /** JavaScript expressions of the elements that stand scrolled to their end, as chats do. */
  scroll?: readonly string[];
  title?: string;
}

/** A whole document in the thread's language and direction of writing. */
export function renderPage(thread: Thread, look: Look, { css, body, scroll = [], title = thread.title }: Page): string {
  const p = paletteOf(look);
  const direction = isRightToLeft(thread.language) ? ' dir="rtl"' : '';
  const script = scroll.map((element) => `{const e=${element};if(e)e.scrollTop=e.scrollHeight}`).join('');
  return `<!doctype html><html lang="${thread.language}"${direction}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>*{box-sizing:border-box}html,body{margin:0;height:100%}body{font:14px/1.4 system-ui,sans-serif;background:${p.page};color:${p.ink}}
p{margin:0}button{font:inherit}ul,ol,dl,dd{margin:0;padding:0;list-style:none}a{color:inherit}
${css}</style></head><body>${body}${script ? `<script>${script}</script>` : ''}</body></html>`;
}

/** The element with this class, as an expression for `scroll`. */
export const byClass = (className: string): string =>
  `document.getElementsByClassName(${JSON.stringify(className)})[0]`;

/** A bar over the whole page with the product's menu; it names who is signed in, in the look's manner. */
export function siteBar(thread: Thread, look: Look, links = ['Home', 'Explore', 'Help']): string {
  const { name } = thread.viewer;
  const say = words[thread.language];
  const nav = links.map((link) => `<a href="#${link}">${link}</a>`).join('');
  const account =
    look.account === 'menu'
      ? `<button aria-haspopup="menu" aria-label="Account menu: ${escapeHtml(name)}"><span>${escapeHtml(name)}</span> ▾</button>`
      : look.account === 'picture'
        ? `<a href="#me" title="${escapeHtml(name)}"><img src="${picture('teal')}" alt="${escapeHtml(name)}" width="28" height="28"></a>`
        : `<span>${say.signedIn} <b>${escapeHtml(name)}</b></span>`;
  return `<header style="display:flex;gap:18px;align-items:center;height:48px;padding:0 16px;flex:none;border-bottom:1px solid ${paletteOf(look).line}"><b>${pick(['Fernhill', 'Orbit', 'Pinewood', 'Tidal'], look.seed, 'brand')}</b><nav style="display:flex;gap:12px;flex:1">${nav}</nav>${account}</header>`;
}

/** The bar over a thread: who it is with. */
export function threadHead(thread: Thread, look: Look, c: Names, name = thread.customer.name): string {
  if (!look.hasHeader) return '';
  const say = words[thread.language];
  const tools = look.hasToolbar ? `<button>${say.search}</button><button aria-label="More">⋯</button>` : '';
  return `<div class="${c['head']}" style="display:flex;gap:10px;align-items:center;padding:8px 16px;flex:none;border-bottom:1px solid ${paletteOf(look).line}">${avatar(thread.customer, look, c['face'] ?? '')}<div style="flex:1"><h2 style="margin:0;font-size:16px">${escapeHtml(name)}</h2><small>${say.online}</small></div>${tools}</div>`;
}

export const olderButton = (thread: Thread, look: Look): string =>
  look.hasOlder ? `<button style="display:block;margin:8px auto">${words[thread.language].older}</button>` : '';

export const typingLine = (thread: Thread, look: Look, c: Names): string =>
  look.hasTyping
    ? `<div class="${c['typing']}" style="font-size:12px;padding:4px 16px">${escapeHtml(thread.customer.name)} ${words[thread.language].typing}</div>`
    : '';

/** The place to write in, with its button. */
export function composer(
  kind: 'textarea' | 'contenteditable' | 'input',
  thread: Thread,
  look: Look,
  placeholder?: string,
): string {
  const say = words[thread.language];
  const hint = escapeHtml(placeholder ?? say.write);
  const field =
    kind === 'textarea'
      ? `<textarea placeholder="${hint}" rows="2" style="flex:1;font:inherit"></textarea>`
      : kind === 'input'
        ? `<input type="text" placeholder="${hint}" style="flex:1;font:inherit;height:36px">`
        : `<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${hint}" style="flex:1;min-height:38px;padding:8px;border:1px solid ${paletteOf(look).line}"></div>`;
  return `<div class="${hashWord(look.seed, 'composer')}" style="display:flex;gap:8px;padding:10px 16px;flex:none;border-top:1px solid ${paletteOf(look).line}">${field}<button>${say.send}</button></div>`;
}

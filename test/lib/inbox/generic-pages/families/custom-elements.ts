import { sayDay } from '../clock.ts';
import type { Family } from '../family.ts';
import { escapeHtml, textHtml, wrap } from '../html.ts';
import { composer, renderPage, siteBar } from '../page.ts';
import { attachmentHtml, idOf, reactionsHtml, timeHtml } from '../parts.ts';
import { nameClasses, pick } from '../look.ts';

/** Elements with names of their own and hardly a class, without shadow roots. */
export const customElements: Family = {
  name: 'custom-elements',
  kind: 'chat',
  threads: { cast: 'group', dates: true, systems: true, attachments: true },
  names: 'all',
  build(thread, look) {
    const c = nameClasses(look);
    const prefix = pick(['fh', 'talk', 'orbit', 'x'], look.seed, 'prefix');
    const rows = thread.rows.map((row) => {
      if (row.kind === 'date')
        return `<${prefix}-day><${prefix}-label>${sayDay(row.at, thread.language)}</${prefix}-label></${prefix}-day>`;
      if (row.kind === 'system') return `<${prefix}-event>${escapeHtml(row.text)}</${prefix}-event>`;
      const body = `<${prefix}-body dir="auto">${textHtml(row.text, look)}${attachmentHtml(row, c)}</${prefix}-body>`;
      return `<${prefix}-message${idOf(row, thread, look)}><${prefix}-meta><${prefix}-name>${escapeHtml(row.author.name)}</${prefix}-name>${timeHtml(row, thread, look, c['time'] ?? '')}</${prefix}-meta>${wrap(body, look.bubbleWrappers, look)}${reactionsHtml(row, look, c)}</${prefix}-message>`;
    });
    return renderPage(thread, look, {
      css: `${prefix}-app{display:flex;flex-direction:column;height:100%}${prefix}-list{display:block;flex:1;overflow:auto;padding:10px 20px}${prefix}-message,${prefix}-body,${prefix}-meta{display:block}${prefix}-message{padding:6px 0}${prefix}-name{font-weight:600;margin-inline-end:8px}${prefix}-day,${prefix}-event{display:block;text-align:center;font-size:12px;padding:6px}`,
      body: `<${prefix}-app>${siteBar(thread, look)}<${prefix}-list>${rows.join('')}</${prefix}-list>${composer('contenteditable', thread, look)}</${prefix}-app>`,
      scroll: [`document.querySelector('${prefix}-list')`],
    });
  },
};

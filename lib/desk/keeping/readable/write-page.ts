import type { ReadablePerson } from './make-readable';

/** Text as HTML: nothing that a customer wrote can become more than text. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');

const style = `
:root { color-scheme: light dark; --line: #d8d8dc; --muted: #62626b; --soft: #f5f5f7; }
@media (prefers-color-scheme: dark) { :root { --line: #3a3a40; --muted: #a0a0aa; --soft: #232327; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
h1, h2, h3, p, dd, td { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .5rem 0; }
dt { color: var(--muted); } dd { margin: 0; white-space: pre-wrap; }
ol { list-style: none; padding: 0; } li { padding: .5rem .75rem; margin: .5rem 0; background: var(--soft); border-radius: 6px; }
li p { margin: 0; white-space: pre-wrap; } small { color: var(--muted); } pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } li { background: none; border: 1px solid #bbb; break-inside: avoid; } }
`;

/** How a page begins that needs nothing else, runs nothing, and asks nobody for anything. */
export const beginPage = (title: string, lead: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">\n` +
  `<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n` +
  `<title>${escape(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1 dir="auto">${escape(title)}</h1>\n<p>${escape(lead)}</p>\n`;

export const endPage = '</body>\n</html>\n';

const list = (facts: readonly [string, string][]): string =>
  facts.length === 0
    ? ''
    : `<dl>${facts.map(([label, value]) => `<dt>${escape(label)}</dt><dd dir="auto">${escape(value)}</dd>`).join('')}</dl>\n`;

/** One customer as a part of the page. */
export function writePerson({ title, facts, conversations, other }: ReadablePerson): string {
  const threads = conversations.map(
    (one) =>
      `<h3 dir="auto">${escape(one.title) || 'Conversation'}</h3>\n${list(one.facts)}<ol>\n${one.messages
        .map(
          ({ who, when, text, attachments, judged }) =>
            `<li><small><b dir="auto">${escape(who)}</b> · ${escape(when)}</small><p dir="auto">${escape(text)}</p>` +
            attachments.map((each) => `<small dir="auto">${escape(each)}</small> `).join('') +
            (judged === '' ? '' : `<small>Read by Deskmate as: ${escape(judged)}</small>`) +
            '</li>\n',
        )
        .join('')}</ol>\n`,
  );
  const rest = other.map(
    ({ table, rows }) =>
      `<details><summary>${escape(table)} (${rows.length})</summary><pre dir="auto">${rows
        .map((row) => escape(JSON.stringify(row)))
        .join('\n')}</pre></details>\n`,
  );
  return `<section>\n<h2 dir="auto">${escape(title)}</h2>\n${list(facts)}${threads.join('')}${rest.join('')}</section>\n`;
}

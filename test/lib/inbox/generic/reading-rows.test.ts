// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/** Reads a page that has a box to write in below `list`. */
function read(list: string) {
  document.body.innerHTML = `<main>${list}<form><textarea placeholder="Write a message"></textarea></form></main>`;
  const reading = createReader({ document, adapter: null, structure: () => createGenericSource }).read();
  return reading.kind === 'nothing' ? [] : reading.messages.map(({ author, text }) => ({ author, text }));
}

const said = [
  ['Tove Quist', 'The lamp arrived broken.'],
  ['Marek Nowak', 'Which part of it is broken?'],
  ['Tove Quist', 'The glass, from top to bottom.'],
  ['Marek Nowak', 'We send you another one tomorrow.'],
] as const;
const messages = said.map(([author, text]) => ({ author, text }));

describe('what stands beside a message', () => {
  it('is the labelled head of a mail', () => {
    const rows = said.map(
      ([author, text], index) =>
        `<table class="mail"><tbody><tr><th>From:</th><td>${author} &lt;${index}@example.org&gt;</td></tr><tr><th>Date:</th><td>3 May 2026 10:1${index}</td></tr><tr><th>Subject:</th><td>Lamp</td></tr><tr><td colspan="2"><div>${text}</div></td></tr></tbody></table>`,
    );
    expect(read(`<div class="messages">${rows.join('')}</div>`)).toEqual(messages);
  });

  it("is the thread's title above every message, and how it was answered", () => {
    const rows = said.map(
      ([author, text], index) =>
        `<article class="post" id="p${index}"><header><b class="name">${author}</b> <time>10:1${index}</time></header><h4 class="subject">${index > 0 ? 'Re: ' : ''}The lamp that I ordered in May</h4><div class="body">${text}</div><footer><span class="points">${index} points</span></footer></article>`,
    );
    expect(read(`<div class="posts">${rows.join('')}</div>`)).toEqual(messages);
  });

  it('is a line of a name and a time with the same words around them', () => {
    const rows = said.map(
      ([author, text], index) =>
        `<article class="entry" id="e${index}"><div class="head"><b class="name">${author}</b> posted <time>10:1${index}</time></div><div class="body">${text}</div></article>`,
    );
    expect(read(`<div class="thread">${rows.join('')}</div>`)).toEqual(messages);
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { createReader } from '@/lib/inbox/create-reader';
import { generaliseAdapter } from '@/lib/inbox/teach/generalise-adapter';
import { box, read, saying, showFixture, showPage, teach } from './support';

const composerBy = (adapter: Adapter) => createReader({ document, adapter, structure: () => null }).composer()?.element;

describe('generaliseAdapter', () => {
  it('learns a thread whose sides only an attribute tells', () => {
    showFixture('chat-lanes');
    const adapter = teach(
      saying('Will they be here by Friday?'),
      saying('I am sorry about that. The poles go out today.'),
      box('.pad'),
    );
    expect(read(adapter).map(([, direction, text]) => [direction, text])).toEqual([
      ['inbound', 'My tent arrived without its poles.'],
      ['inbound', 'Can I still use it this weekend?'],
      ['outbound', 'I am sorry about that. The poles go out today.'],
      ['inbound', 'Will they be here by Friday?'],
      ['outbound', 'Yes, by express, at no cost.\nYou will get the number of the parcel by mail.'],
      ['inbound', 'Great, and where do I return the torn bag?'],
    ]);
    expect(adapter).toMatchObject({
      id: expect.stringMatching(/^taught-desk-example-com-/),
      label: 'desk.example.com/inbox',
      match: { hosts: ['desk.example.com'], path: '^\\/inbox\\/' },
      verified: { date: '2026-11-20', confidence: 'C' },
    });
  });

  it('learns a flat thread by the name of who is signed in, and gives grouped rows their author', () => {
    showFixture('chat-flat');
    const adapter = teach(
      saying('Perfect, thanks'),
      saying('Nils Aaberg').parentElement?.querySelector('.what') ?? null,
      box('[role="textbox"]'),
    );
    expect(read(adapter)).toEqual([
      ['Tove Quist', 'inbound', 'Which of these two stoves works below zero?'],
      ['Tove Quist', 'inbound', 'I only find numbers for summer.'],
      ['Nils Aaberg', 'outbound', 'The Ember does, with the winter cartridge and a stand.'],
      ['Tove Quist', 'inbound', 'Perfect, thanks'],
      ['Iben Rask', 'inbound', 'Mine froze at minus five though'],
    ]);
  });

  it('rests on no name that a build made up, but on what people wrote of it', () => {
    const row = (side: string, text: string) =>
      `<div class="thread_row__s6YtM thread_${side} css-1x2y3z sc-bGPSxh" data-message-id="m${text.length}"><p class="x1n2onr6">${text}</p></div>`;
    showPage(
      `<h2>Ann</h2><div class="thread_list__k2EvI">${row('rowIn__a1B2c', 'Where is it?')}${row('rowOut__Zz9yX', 'On its way to you.')}${row('rowIn__a1B2c', 'Thank you!')}</div><textarea name="reply"></textarea>`,
    );
    const adapter = teach(saying('Where is it?'), saying('On its way to you.'), box('textarea'));
    expect(JSON.stringify(adapter)).not.toMatch(/s6YtM|a1B2c|Zz9yX|1x2y3z|bGPSxh|x1n2onr6|k2EvI/);
    expect(adapter.item).toMatchObject({ sel: '[data-message-id]', id: [{ attr: 'data-message-id' }] });
    expect(read(adapter).map(([, direction]) => direction)).toEqual(['inbound', 'outbound', 'inbound']);
  });

  it('goes up to the list of all days from two messages of one day', () => {
    const row = (side: string, text: string) => `<li class="message ${side}"><span class="text">${text}</span></li>`;
    showPage(
      `<main class="log"><section class="day"><h3>Monday</h3><ul>${row('received', 'one')}${row('sent', 'two')}</ul></section><section class="day"><h3>Today</h3><ul>${row('received', 'three')}${row('sent', 'four')}</ul></section></main><textarea></textarea>`,
    );
    expect(read(teach(saying('three'), saying('four'), box('textarea'))).map(([, , text]) => text)).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('tells answers within a comment from the comment', () => {
    const comment = (id: number, author: string, text: string, below = '') =>
      `<article class="comment" data-id="${id}"><b class="author">${author}</b><div class="body">${text}</div><div class="replies">${below}</div></article>`;
    showPage(
      `<header><button aria-label="Signed in as Mo Lind">M</button></header><div class="comments">${comment(1, 'Ann', 'Does it float?', comment(2, 'Mo Lind', 'It does, for an hour.', comment(3, 'Ann', 'Good to know.')))}${comment(4, 'Ben', 'And in salt water?')}</div><textarea></textarea>`,
    );
    const adapter = teach(saying('Does it float?'), saying('It does, for an hour.'), box('textarea'));
    expect(adapter.item.nested).toBe(true);
    expect(read(adapter)).toEqual([
      ['Ann', 'inbound', 'Does it float?'],
      ['Mo Lind', 'outbound', 'It does, for an hour.'],
      ['Ann', 'inbound', 'Good to know.'],
      ['Ben', 'inbound', 'And in salt water?'],
    ]);
  });

  it('works within an open shadow root', () => {
    showPage('<chat-app></chat-app>');
    const root = box('chat-app').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div class="messages"><div class="bubble visitor"><p>Is it in stock?</p></div><div class="bubble operator"><p>Three are left.</p></div><div class="bubble visitor"><p>One for me then.</p></div></div><textarea class="writer"></textarea>';
    const adapter = teach(
      saying('Is it in stock?', root),
      saying('Three are left.', root),
      root.querySelector('textarea'),
    );
    expect(adapter.list[0]).toContain('>>>');
    expect(read(adapter).map(([, direction, text]) => [direction, text])).toEqual([
      ['inbound', 'Is it in stock?'],
      ['outbound', 'Three are left.'],
      ['inbound', 'One for me then.'],
    ]);
    expect(composerBy(adapter)).toBe(root.querySelector('textarea'));
  });

  it('takes a forum without own messages and without a box: all is from others', () => {
    showFixture('chat-flat');
    const adapter = teach(saying('Perfect, thanks'), null, null);
    expect(read(adapter).map(([, direction]) => direction)).toEqual(Array.from({ length: 5 }, () => 'inbound'));
    expect(adapter.composer).toBeUndefined();
  });

  it('says so when nothing tells the two apart, and when they are one message', () => {
    showPage('<ul><li><p>one one</p></li><li><p>two two</p></li><li><p>three</p></li></ul>');
    const shown = { customer: saying('one one'), own: saying('two two'), composer: null };
    expect(generaliseAdapter(shown, { page: document, date: '2026-11-20' })).toMatchObject({
      ok: false,
      reason: /sets yours apart/,
    });
    expect(generaliseAdapter({ ...shown, own: shown.customer }, { page: document, date: '2026-11-20' })).toMatchObject({
      ok: false,
    });
  });

  it('changes nothing in the page', () => {
    showFixture('chat-lanes');
    const before = document.documentElement.outerHTML;
    teach(
      saying('Will they be here by Friday?'),
      saying('I am sorry about that. The poles go out today.'),
      box('.pad'),
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads every message of any thread on its side, whatever the names and the wrappers', () => {
    const word = fc.constantFrom('alpha', 'kite', 'harbour', 'lemon', 'ridge', 'cobalt', 'meadow');
    const thread = fc.array(fc.tuple(fc.boolean(), fc.array(word, { minLength: 2, maxLength: 6 })), {
      minLength: 2,
      maxLength: 25,
    });
    const look = fc.record({
      tag: fc.constantFrom('div', 'li', 'article', 'chat-row'),
      row: fc.constantFrom('message', 'entry-row', 'ui-bubble', 'x1n2onr6'),
      sides: fc.constantFrom(['mine', 'theirs'], ['from-agent', 'from-visitor'], ['lane-a', 'lane-b']),
      wrappers: fc.integer({ min: 0, max: 4 }),
      hasTime: fc.boolean(),
      onRow: fc.boolean(),
    });
    fc.assert(
      fc.property(thread, look, (rows, { tag, row, sides: [mine, theirs], wrappers, hasTime, onRow }) => {
        const said = rows.map(([isOwn, words], at) => ({ isOwn, text: `${words.join(' ')} ${at}` }));
        fc.pre(said.some(({ isOwn }) => isOwn) && said.some(({ isOwn }) => !isOwn));
        const html = said.map(({ isOwn, text }, at) => {
          const side = isOwn ? mine : theirs;
          const words = `<p>${text}</p>`;
          const inner = '<div>'.repeat(wrappers) + words + '</div>'.repeat(wrappers);
          const time = hasTime ? `<time datetime="2026-11-20T10:${10 + at}:00Z">10:${10 + at}</time>` : '';
          return `<${tag} class="${row} ${onRow ? side : ''}"><div class="card ${onRow ? '' : side}">${inner}${time}</div></${tag}>`;
        });
        showPage(`<h1>Talk</h1><div class="stream">${html.join('')}</div><textarea></textarea>`);
        const [theirText, myText] = [
          said.find(({ isOwn }) => !isOwn)?.text ?? '',
          said.find(({ isOwn }) => isOwn)?.text ?? '',
        ];
        const adapter = teach(saying(theirText), saying(myText), box('textarea'));
        expect(read(adapter).map(([, direction, text]) => [direction, text])).toEqual(
          said.map(({ isOwn, text }) => [isOwn ? 'outbound' : 'inbound', text]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and never breaks the schema, whatever is clicked', () => {
    showFixture('email-list');
    const elements = [...document.querySelectorAll('*')];
    const any = fc.option(fc.constantFrom(...elements));
    fc.assert(
      fc.property(any, any, (customer, own) => {
        const result = generaliseAdapter({ customer, own, composer: null }, { page: document, date: '2026-11-20' });
        expect(result.ok ? teach(customer, own, null).id : result.reason).toMatch(/./);
      }),
      { numRuns: 150 },
    );
  });
});

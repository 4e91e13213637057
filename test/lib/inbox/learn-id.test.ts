// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/inbox/create-reader';
import { doubtIds } from '@/lib/inbox/generic/doubt-ids';
import { learnId } from '@/lib/inbox/generic/learn-id';
import { isMadeId } from '@/lib/inbox/generic/made-id';
import { emptyRow } from '@/lib/inbox/row';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

function rowsWith(...attributes: Record<string, string>[]): HTMLElement[] {
  return attributes.map((values) => {
    const row = document.createElement('div');
    for (const [name, value] of Object.entries(values)) row.setAttribute(name, value);
    return row;
  });
}

const learn = (...attributes: Record<string, string>[]) => learnId(rowsWith(...attributes), new Set())?.name ?? null;

describe('isMadeId', () => {
  it.each([
    ':r5:',
    ':R1cl6:',
    '«r3»',
    '_r_3_',
    'radix-:r1a:',
    'radix-7',
    'headlessui-listbox-item-4',
    'mui-12',
    'ember123',
    'react-aria1234-:r2:',
    'react-aria-9',
    '__next',
    'cdk-overlay-3',
  ])('%s is made up', (id) => expect(isMadeId(id)).toBe(true));

  it.each(['m1', 'message-901', 'p901', '18c2f0aa91', 'urn:room:5', 'msg_01HZX', 'remember-1', '3EB0C767D26A'])(
    '%s is not',
    (id) => expect(isMadeId(id)).toBe(false),
  );

  it('never takes a plain number for made up', () => {
    fc.assert(
      fc.property(fc.nat(), (id) => {
        expect(isMadeId(String(id))).toBe(false);
      }),
    );
  });
});

describe('learnId', () => {
  it('leaves out ids that frameworks make', () => {
    expect(learn({ id: ':r1:' }, { id: ':r2:' }, { id: ':r3:' })).toBeNull();
    expect(learn({ id: 'ember1' }, { id: 'ember2' }, { id: 'ember3' })).toBeNull();
    expect(learn({ id: 'p1' }, { id: 'p2' }, { id: 'p3' })).toBe('id');
  });

  it('prefers what names a message over other attributes, on the row or within', () => {
    expect(learn({ id: 'x9', 'data-message-id': '17' }, { id: 'x8', 'data-message-id': '18' })).toBe('data-message-id');
    expect(learn({ id: 'message-17', 'data-user-id': '5' }, { id: 'message-18', 'data-user-id': '6' })).toBe('id');
    const rows = rowsWith({ id: 'a1' }, { id: 'a2' });
    rows.forEach((row, index) => row.append(...rowsWith({ 'data-msg-id': `90${index}` })));
    expect(learnId(rows, new Set())).toEqual({ depth: 1, name: 'data-msg-id' });
  });
});

describe('doubtIds', () => {
  const row = (id: string, text: string) => ({ ...emptyRow('other'), kind: 'message' as const, id, text });

  it('doubts when the same texts all have other ids, not for one new message or another part of the list', () => {
    const areDoubtful = doubtIds();
    expect(areDoubtful([row('a', 'hi'), row('b', 'ok')], 't')).toBe(false);
    expect(areDoubtful([row('a', 'hi'), row('b', 'ok'), row('c', 'ok')], 't')).toBe(false);
    expect(areDoubtful([row('x', 'ok'), row('y', 'where is it?'), row('z', 'here')], 't')).toBe(false);
    expect(areDoubtful([row('p', 'ok'), row('q', 'where is it?'), row('r', 'here')], 't')).toBe(true);
    expect(areDoubtful([row('1', 'ok'), row('2', 'where is it?'), row('3', 'here')], 'another')).toBe(false);
  });

  it('keeps a thread single on a page that renders it again under random ids', () => {
    const texts = [
      'Hello, my tent has a hole',
      'Oh, how large is it?',
      'About two centimetres',
      'A patch is on its way',
    ];
    const show = (seed: string) => {
      document.body.innerHTML = `<main><h2>Jule Harms</h2><div role="log" class="messages">${texts
        .map((text, n) => `<div class="message ${n % 2 ? 'out' : 'in'}" id="${seed}${n}f3a"><p>${text}</p></div>`)
        .join('')}</div><textarea placeholder="Write a reply"></textarea></main>`;
    };
    show('k8');
    const reader = createReader({ document, adapter: null, structure: () => createGenericSource });
    const read = () => {
      const reading = reader.read();
      if (reading.kind === 'nothing') throw new Error(reading.reason);
      return reading.messages;
    };
    expect(read().map(({ id }) => id)).toEqual(['k80f3a', 'k81f3a', 'k82f3a', 'k83f3a']);
    show('w5');
    expect(read().map(({ id, text }) => [id, text])).toEqual(texts.map((text) => [null, text]));
    show('z2');
    expect(read().every(({ id }) => id === null)).toBe(true);
  });
});

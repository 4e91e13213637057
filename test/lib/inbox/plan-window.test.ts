import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/message';
import { planWindow } from '@/lib/inbox/watch/plan-window';

const message = (text: string, id: string | null = text): Message => ({
  id,
  author: 'A',
  direction: 'inbound',
  text,
  attachments: [],
});
const list = (texts: string) => [...texts].map((text) => message(text));
const textOf = (messages: readonly Message[]) => messages.map(({ text }) => text).join('');

/** Reports until nothing is left to report. */
function drain(reported: Message[], current: Message[], max: number) {
  const windows: string[] = [];
  let covered = reported;
  for (let window = planWindow(covered, current, max); window; window = planWindow(covered, current, max)) {
    windows.push(textOf(window.messages));
    covered = window.covered;
    if (windows.length > 1_000) throw new Error('never ends');
  }
  return windows;
}

describe('planWindow', () => {
  it('reports the newest window first, then older ones that overlap it by three', () => {
    expect(drain([], list('abcdefghijkl'), 6)).toEqual(['ghijkl', 'defghi', 'abcdef']);
  });

  it('reports a new message with five before it', () => {
    expect(drain(list('abcdefgh'), list('abcdefghi'), 200)).toEqual(['defghi']);
  });

  it('reports an edit between its neighbours, and an older page in front of what is known', () => {
    const edited = list('abcdefghijkl');
    edited[6] = message('G!', 'g');
    expect(drain(list('abcdefghijkl'), edited, 200)).toEqual(['bcdefG!hij']);
    expect(drain(list('fghij'), list('abcdefghij'), 200)).toEqual(['abcdefgh']);
  });

  it('reports nothing when a virtual list unmounts rows at either end', () => {
    expect(drain(list('abcdefgh'), list('cdef'), 200)).toEqual([]);
    expect(drain(list('abcdefgh'), list('cdefgh'), 200)).toEqual([]);
  });

  it('reports the neighbours of a message that is gone', () => {
    expect(drain(list('abcdefgh'), list('abcefgh'), 200)).toEqual(['abcefg']);
  });

  it('tells a second "ok" from the first without ids', () => {
    const plain = (texts: string[]) => texts.map((text) => message(text, null));
    expect(drain(plain(['hi', 'ok']), plain(['hi', 'ok', 'ok']), 200)).toEqual(['hiokok']);
  });

  it('covers every message of any change, in windows of at most the limit', () => {
    const thread = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(thread, thread, fc.integer({ min: 6, max: 20 }), (before, after, max) => {
        const toMessages = (ids: number[]) => ids.map((id) => message(`${id};`));
        const seen = new Set(before.map((id) => `${id};`));
        for (const window of drain(toMessages(before), toMessages(after), max)) {
          const texts = window.match(/\d+;/g) ?? [];
          expect(texts.length).toBeLessThanOrEqual(max);
          for (const text of texts) seen.add(text);
        }
        for (const id of after) expect(seen).toContain(`${id};`);
      }),
    );
  });
});

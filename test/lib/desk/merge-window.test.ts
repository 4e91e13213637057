import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWindow } from '@/lib/desk/merge-window';
import type { Message, StoredMessage } from '@/lib/domain/message';

const message = (text: string, extra: Partial<Message> = {}): Message => ({
  id: null,
  author: 'Ana',
  direction: 'inbound',
  text,
  attachments: [],
  ...extra,
});

function conversation() {
  let known: StoredMessage[] = [];
  let issued = 0;
  return {
    see(window: Message[], reachesEnd = true) {
      const merged = mergeWindow(known, window, { conversation: 'c', issued, now: 1, reachesEnd });
      known = merged.messages;
      issued = merged.issued;
      return merged;
    },
    texts: () => known.map((one) => one.text),
    keys: () => known.map((one) => one.key),
  };
}

const withIds = (texts: string[]) => texts.map((text) => message(text, { id: `m-${text}` }));
const withoutIds = (texts: string[]) => texts.map((text) => message(text));

describe('mergeWindow', () => {
  it('corrects who wrote when a page is understood better, and keeps no second copy', () => {
    const c = conversation();
    const texts = ['The kettle leaks.', 'Since when does it?', 'Since yesterday.'];
    c.see(withoutIds(texts));
    const taught = texts.map((text, at) => message(text, { direction: at === 1 ? 'outbound' : 'inbound' }));
    expect(c.see(taught).messages.map(({ direction }) => direction)).toEqual(['inbound', 'outbound', 'inbound']);
    expect(c.texts()).toEqual(texts);
  });

  for (const [name, window] of [
    ['ids', withIds],
    ['no ids', withoutIds],
  ] as const) {
    describe(`on a page with ${name}`, () => {
      it('changes nothing when the same window comes again', () => {
        const c = conversation();
        c.see(window(['Hello there', 'Where is my parcel', 'ok']));
        const again = c.see(window(['Hello there', 'Where is my parcel', 'ok']));
        expect(again.added).toEqual([]);
        expect(again.changed).toEqual([]);
        expect(c.texts()).toEqual(['Hello there', 'Where is my parcel', 'ok']);
      });

      it('puts older history in front and new messages at the end', () => {
        const c = conversation();
        c.see(window(['c', 'd', 'e']));
        c.see(window(['a', 'b', 'c', 'd']));
        c.see(window(['d', 'e', 'f']));
        expect(c.texts()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      });

      it('keeps what a virtualised list has let go', () => {
        const c = conversation();
        c.see(window(['a', 'b', 'c', 'd']));
        c.see(window(['c', 'd', 'e']));
        c.see(window(['d', 'e', 'f']));
        expect(c.texts()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      });

      it('puts a message that appears between two known ones there', () => {
        const c = conversation();
        c.see(window(['first one', 'third one']));
        c.see(window(['first one', 'second one', 'third one']));
        expect(c.texts()).toEqual(['first one', 'second one', 'third one']);
      });
    });
  }

  it('counts a repeated short message as new when it comes again after known neighbours', () => {
    const c = conversation();
    c.see(withoutIds(['is it here', 'ok', 'still nothing', 'ok']));
    c.see(withoutIds(['ok', 'still nothing', 'ok', 'ok']));
    expect(c.texts()).toEqual(['is it here', 'ok', 'still nothing', 'ok', 'ok']);
  });

  it('reads an edit as an edit, with or without an id', () => {
    const named = conversation();
    named.see([message('helo', { id: '1' })]);
    const key = named.keys();
    expect(named.see([message('hello', { id: '1', edited: true })]).changed.map((one) => one.text)).toEqual(['hello']);
    expect(named.keys()).toEqual(key);

    const unnamed = conversation();
    unnamed.see(withoutIds(['before this', 'helo', 'after this']));
    unnamed.see(withoutIds(['before this', 'hello', 'after this']));
    expect(unnamed.texts()).toEqual(['before this', 'hello', 'after this']);
  });

  it('recognises an own message whose temporary id became a final one', () => {
    const c = conversation();
    c.see([message('Hi', { id: 'a' }), message('On its way', { id: 'tmp-1', direction: 'outbound' })]);
    c.see([message('Hi', { id: 'a' }), message('On its way', { id: 'b', direction: 'outbound' })]);
    expect(c.texts()).toEqual(['Hi', 'On its way']);
  });

  it('keeps two sendings of the same canned reply apart', () => {
    const canned = 'Thank you for your patience, I will look into it.';
    const c = conversation();
    c.see(['a', 'b', 'c', 'd', 'e'].map((id) => message(id === 'b' ? canned : id, { id, direction: 'outbound' })));
    c.see([
      message('x', { id: 'x' }),
      message(canned, { id: 'y', direction: 'outbound' }),
      message('a', { id: 'a', direction: 'outbound' }),
    ]);
    expect(c.texts()).toEqual(['x', canned, 'a', canned, 'c', 'd', 'e']);
  });

  it('does not take an emptied (cloaked) row for an edit', () => {
    const c = conversation();
    c.see([message('A long text', { id: 'a' })]);
    c.see([message('', { id: 'a' })]);
    expect(c.texts()).toEqual(['A long text']);
  });

  it('puts a window that touches nothing known behind it when it is newer, before it when it is older', () => {
    const at = (hour: number) => ({ id: String(hour), sentAt: `2026-01-01T${String(hour).padStart(2, '0')}:00:00Z` });
    const c = conversation();
    c.see([message('noon', at(12))]);
    c.see([message('eight', at(8)), message('half past nine', { id: 'x' })]);
    c.see([message('four', at(16)), message('six', at(18))]);
    expect(c.texts()).toEqual(['eight', 'half past nine', 'noon', 'four', 'six']);
  });

  it('puts older messages without times, that the agent jumped to, in front of what is known', () => {
    const c = conversation();
    c.see(['20', '21', '22', '23'].map((id) => message(`message ${id}`, { id })));
    c.see(
      ['1', '2', '3'].map((id) => message(`message ${id}`, { id })),
      false,
    );
    c.see(['24'].map((id) => message(`message ${id}`, { id })));
    expect(c.texts()).toEqual(['1', '2', '3', '20', '21', '22', '23', '24'].map((id) => `message ${id}`));
    c.see(
      ['3', '4', '5', '20'].map((id) => message(`message ${id}`, { id })),
      false,
    );
    expect(c.texts()).toEqual(['1', '2', '3', '4', '5', '20', '21', '22', '23', '24'].map((id) => `message ${id}`));
  });

  it('holds one copy of a message that the page renders twice', () => {
    const c = conversation();
    c.see([message('Hi', { id: 'a' }), message('Hi', { id: 'a' })]);
    expect(c.texts()).toEqual(['Hi']);
  });

  /** Any thread, read through any sequence of overlapping windows, ends as the thread. */
  const threads = fc.array(fc.constantFrom('ok', 'yes', 'thanks', 'Where is my order?', 'It is broken', 'hello'), {
    minLength: 1,
    maxLength: 40,
  });
  it('rebuilds any thread with ids from windows in any order', () => {
    fc.assert(
      fc.property(
        threads,
        fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 20 }),
        (texts, windows) => {
          const thread = texts.map((text, index) =>
            message(text, { id: String(index), sentAt: new Date(index * 60_000).toISOString() }),
          );
          const c = conversation();
          for (const [start, length] of windows) c.see(thread.slice(start, start + length));
          c.see(thread);
          expect(c.texts()).toEqual(texts);
        },
      ),
    );
  });

  it('rebuilds a thread without ids that is read from the end to the start, then grows', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 13, maxLength: 20 }), { minLength: 6, maxLength: 30 }), (texts) => {
        const thread = withoutIds(texts.map((text, index) => `${index} ${text}`));
        const c = conversation();
        for (let end = thread.length - 2; end > 0; end -= 3) c.see(thread.slice(Math.max(0, end - 6), end));
        c.see(thread.slice(Math.max(0, thread.length - 8)));
        expect(c.texts()).toEqual(thread.map((one) => one.text));
      }),
    );
  });
});

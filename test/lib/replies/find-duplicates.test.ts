import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replySchema, type Reply } from '@/lib/domain/reply';
import type { AreApart } from '@/lib/replies/split-apart';
import { findDuplicates, type Duplicates } from '@/lib/replies/find-duplicates';

const reply = (id: string, body: string, more: Partial<Reply> = {}): Reply =>
  replySchema.parse({ id, title: id, body, ...more });

const find = (replies: readonly Reply[], areApart?: AreApart): Duplicates[] => {
  const steps = findDuplicates(replies, areApart);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
const numbered = (bodies: readonly string[]) => bodies.map((body, at) => reply(String(at), body));
const refund =
  'Hi {{customer.firstName|there}}, we have sent your refund today. It takes three to five working days until you see it on your card.';

describe('replies that are there more than once', () => {
  it('are the same whatever their capitals, marks, blanks and variables', () => {
    const other =
      'HI {{name}} we have sent your REFUND today!\n\nIt takes three to five working days until you see it on your card';
    expect(find(numbered([refund, 'Something else.', other]))).toEqual([{ kind: 'same', ids: ['0', '2'] }]);
  });

  it('are alike where a sentence was added or a few words were changed', () => {
    const longer = `${refund} Write to us if it does not.`;
    const changed = refund.replace('three to five', 'five to ten');
    expect(find(numbered([refund, longer, changed]))).toEqual([{ kind: 'alike', ids: ['0', '1', '2'] }]);
  });

  it('are not alike for a greeting and a signature', () => {
    const about = [
      'your parcel left our shop today with the courier',
      'please send a photo of the broken bowl first',
      'no invoice was made for the order as yet',
    ];
    const framed = about.map(
      (what) => `Hi {{name}}, thanks for writing to us. ${what}. Kind regards, the Fernhill team`,
    );
    expect(find(numbered(framed))).toEqual([]);
  });

  it('are not alike for being short', () => {
    expect(find(numbered(['Thank you for your message.', 'Thank you for your order.']))).toEqual([]);
  });

  it('share a shortcut in capitals or small letters, but not the missing one', () => {
    const replies = [
      reply('a', 'One.', { shortcut: 'hi' }),
      reply('b', 'Two.', { shortcut: 'HI' }),
      reply('c', 'Three.'),
      reply('d', 'Four.'),
    ];
    expect(find(replies)).toEqual([{ kind: 'shortcut', ids: ['a', 'b'] }]);
  });

  it('are told apart without letters, too', () => {
    expect(find(numbered(['👍', '👎', '👍 ', '{{a}}', '{{b}}']))).toEqual([{ kind: 'same', ids: ['0', '2'] }]);
  });

  it('never throws, and names each reply once in each group', () => {
    const bodies = fc.array(
      fc.oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(refund, `${refund} More.`, '{{{{', '\u202e{{a}}'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(bodies, (some) => {
        const ids = new Set(some.map((_, at) => String(at)));
        for (const group of find(numbered(some.map((body) => body || 'x')))) {
          expect(group.ids.length).toBeGreaterThan(1);
          expect(new Set(group.ids).size).toBe(group.ids.length);
          expect(group.ids.every((id) => ids.has(id))).toBe(true);
        }
      }),
    );
  });

  it('are none where they were told apart, but for another one that joins them', () => {
    const apart: AreApart = (likeness, one, other) =>
      likeness === 'text' && `${one}${other}`.match(/^[01]{2}$/) !== null;
    expect(find(numbered([refund, refund]), apart)).toEqual([]);
    expect(find(numbered([refund, refund, refund]), apart)).toEqual([{ kind: 'same', ids: ['0', '1', '2'] }]);
    expect(find(numbered([refund, `${refund} Write to us.`]), apart)).toEqual([]);
    const called = [reply('0', 'One.', { shortcut: 'hi' }), reply('1', 'Two.', { shortcut: 'hi' })];
    expect(find(called, apart)).toEqual([{ kind: 'shortcut', ids: ['0', '1'] }]);
  });

  it('leave no group in which each was told apart from each, and lose nobody else', () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, (told) => {
        const apart: AreApart = (_, one, other) =>
          told.some(([a, b]) => [one, other].toSorted().join() === [String(a), String(b)].toSorted().join());
        const groups = find(numbered(Array.from({ length: 8 }, () => refund)), apart);
        for (const { ids } of groups)
          for (const id of ids) expect(ids.some((other) => other !== id && !apart('text', id, other))).toBe(true);
        const grouped = groups.flatMap(({ ids }) => ids);
        for (let at = 0; at < 8; at++) {
          const hasOther = Array.from({ length: 8 }, (_, other) => other).some(
            (other) => other !== at && !apart('text', String(at), String(other)),
          );
          expect(grouped.includes(String(at))).toBe(hasOther);
        }
      }),
    );
  });

  it('rests often enough for others to be served between', () => {
    const steps = findDuplicates(Array.from({ length: 500 }, (_, at) => reply(String(at), `${refund} ${at}`)));
    let rests = 0;
    while (steps.next().done !== true) rests++;
    expect(rests).toBeGreaterThan(10);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addScores, f1, normalise, scoreReading, type ReadMessage } from './score-reading.ts';
import type { TrueMessage } from './truth.ts';

const told = (text: string, author = 'Mara', direction: TrueMessage['direction'] = 'inbound'): TrueMessage => ({
  text,
  direction,
  authors: [author],
  isOptional: false,
});
const read = (text: string, author: string | null = 'Mara', direction: ReadMessage['direction'] = 'inbound') => ({
  text,
  author,
  direction,
});

describe('scoreReading', () => {
  test('counts a perfect reading in full', () => {
    const score = scoreReading([told('hi'), told('yes')], [read('hi'), read('yes')]);
    expect(score).toEqual({ told: 2, read: 2, matched: 2, directed: 2, named: 2 });
    expect(f1(score, score.matched)).toBe(1);
  });

  test('counts a missing and an invented message against the reading', () => {
    const score = scoreReading([told('one'), told('two'), told('three')], [read('one'), read('10:12'), read('three')]);
    expect(score).toMatchObject({ told: 3, read: 3, matched: 2 });
    expect(f1(score, score.matched)).toBeCloseTo(2 / 3);
  });

  test('a reversed order matches one message at a time', () => {
    expect(scoreReading([told('a'), told('b'), told('c')], [read('c'), read('b'), read('a')]).matched).toBe(1);
  });

  test('text with the time or the name beside it is not the text', () => {
    expect(scoreReading([told('hello')], [read('hello 10:12')]).matched).toBe(0);
  });

  test('white space, invisible signs and composed letters make no difference', () => {
    expect(scoreReading([told('Lévêque\n\n❤️  ok')], [read(' Le\u0301ve\u0302que ❤\u200E ok ')]).matched).toBe(1);
  });

  test('direction and author are judged among matched messages only', () => {
    const score = scoreReading(
      [told('a'), told('b', 'Noa', 'outbound'), told('c')],
      [read('a', null), read('b', 'noa', 'inbound'), read('x')],
    );
    expect(score).toMatchObject({ matched: 2, directed: 1, named: 1 });
  });

  test('any of the right authors will do, and null only where it is one of them', () => {
    const own: TrueMessage = { text: 'a', direction: 'outbound', authors: [null, 'Noa'], isOptional: false };
    for (const author of [null, 'Noa', '@noa', ''])
      expect(scoreReading([own], [read('a', author, 'outbound')]).named).toBe(1);
    expect(scoreReading([own], [read('a', 'Mara', 'outbound')]).named).toBe(0);
  });

  test('system messages in a reading count for nothing', () => {
    expect(scoreReading([told('a')], [read('Noa joined', null, 'system'), read('a')])).toMatchObject({
      read: 1,
      matched: 1,
    });
  });

  test('a tombstone may be read, by its words or as deleted, or left out', () => {
    const deleted = { ...told('This message was deleted'), isOptional: true };
    for (const reading of [[], [read('This message was deleted')], [{ ...read(''), deleted: true }]]) {
      const score = scoreReading([told('a'), deleted], [read('a'), ...reading]);
      expect(score).toEqual({ told: 1, read: 1, matched: 1, directed: 1, named: 1 });
    }
  });

  test('among equal texts the alignment with the most right fields is taken', () => {
    const score = scoreReading([told('ok', 'Mara'), told('ok', 'Noa', 'outbound')], [read('ok', 'Noa', 'outbound')]);
    expect(score).toMatchObject({ matched: 1, directed: 1, named: 1 });
  });

  test('a page without messages, read as such, is right', () => {
    const score = scoreReading([], []);
    expect(f1(score, score.matched)).toBe(1);
  });

  test('no count exceeds the ones it is a part of, and taking a message out of a perfect reading costs just that one', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'ok', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), (truth, reading, at) => {
        const some = scoreReading(
          truth.map((text) => told(text)),
          reading.map((text) => read(text, 'Noa')),
        );
        expect(some.matched).toBeLessThanOrEqual(Math.min(some.told, some.read));
        expect(some.directed).toBe(some.matched);
        expect(some.named).toBe(0);
        const without = truth.toSpliced(at % truth.length, 1);
        const less = scoreReading(
          truth.map((text) => told(text)),
          without.map((text) => read(text)),
        );
        expect(less.matched).toBe(truth.length - 1);
      }),
    );
  });
});

test('counts add up over pages before they are divided', () => {
  const small = scoreReading([told('a')], []);
  const large = scoreReading([told('a'), told('b'), told('c')], [read('a'), read('b'), read('c')]);
  const sum = addScores([small, large]);
  expect(f1(sum, sum.matched)).toBeCloseTo(6 / 7);
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropThoughts } from '@/lib/models/endpoint/drop-thoughts';
import { readAnswer } from '@/lib/models/endpoint/read-answer';
import { event, piece } from '../../../models/model-server';

/** A text cut at places that chance chose. */
const cut = (text: string, places: readonly number[]): string[] => {
  const at = [...new Set([0, ...places.map((place) => place % (text.length + 1)), text.length])].toSorted(
    (a, b) => a - b,
  );
  return at.slice(1).map((end, index) => text.slice(at[index], end));
};

it('reads the same answer wherever the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(2_000)), (pieces, places) => {
      const told: string[] = [];
      const { answer, take, end } = readAnswer('events', (text) => void told.push(text));
      const expected = pieces.join('');
      fc.pre(!expected.trimStart().startsWith('<t'));
      for (const part of cut(pieces.map((one) => piece(one)).join('') + event('[DONE]'), places)) take(part);
      end();
      expect(answer).toMatchObject({ text: expected, finish: 'stop' });
      expect(told.join('')).toBe(expected);
    }),
  );
});

it('drops thoughts, and nothing else, wherever the text is cut', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.nat(200)), (thought, answer, places) => {
      fc.pre(!thought.includes('</think>'));
      const filter = dropThoughts();
      const shown = cut(`<think>${thought}</think>\n\n${answer}`, places).map((part) => filter.take(part));
      expect(shown.join('') + filter.rest()).toBe(answer.trimStart());
    }),
  );
});

it('shows a text that only begins like a thought', () => {
  const filter = dropThoughts();
  expect(filter.take('<th') + filter.take('e parcel>') + filter.rest()).toBe('<the parcel>');
  const short = dropThoughts();
  expect(short.take(' <thi') + short.rest()).toBe(' <thi');
});

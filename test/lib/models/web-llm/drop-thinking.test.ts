import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropThinking } from '@/lib/models/web-llm/drop-thinking';

const read = (pieces: string[]) => {
  const next = dropThinking();
  return pieces.map((piece) => next(piece)).join('');
};

/** The text in pieces of any lengths. */
const inPieces = (text: string) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }).map((lengths) => {
    const pieces: string[] = [];
    let at = 0;
    for (const length of lengths) {
      pieces.push(text.slice(at, at + length));
      at += length;
    }
    return [...pieces, text.slice(at)];
  });

describe('taking thoughts out of an answer', () => {
  it.each([
    [
      'the empty thought of a model told not to think',
      '<think>\n\n</think>\n\nYour parcel left today.',
      'Your parcel left today.',
    ],
    ['a long thought', '<think>The customer asks…\nHm.</think>It left today.', 'It left today.'],
    [
      'an answer without a thought',
      'It left today. <think> is a word here.</think>',
      'It left today. <think> is a word here.</think>',
    ],
    ['an answer that begins like one', '<thin walls> break', '<thin walls> break'],
    ['a thought that never ends', '<think>and so on', ''],
    ['JSON after a thought', '<think>\n\n</think>\n\n{"a":1}', '{"a":1}'],
  ])('works on %s, in whatever pieces it comes', (_what, text, answer) => {
    fc.assert(fc.property(inPieces(text), (pieces) => void expect(read(pieces)).toBe(answer)));
  });
});

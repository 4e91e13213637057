import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLost } from '@/lib/prompts/find-lost';

describe('findLost', () => {
  it('names the links, addresses and numbers that a rewrite left out', () => {
    expect(
      findLost(
        'Send it in 14 days to care@shop.example, order 4711. See https://shop.example/a.',
        'Please send it soon. Order 4711.',
      ),
    ).toEqual(['14', 'care@shop.example', 'https://shop.example/a']);
  });

  it('knows a number in words, in figures of another country and in another language', () => {
    expect(findLost('It takes 30 days and costs 1,299.00.', 'Son treinta días y cuesta 1.299,00.')).toEqual([]);
    expect(findLost('Call +49 30 1234567', 'Rufen Sie +49 (30) 123-4567 an')).toEqual([]);
  });

  it('finds nothing lost in the same text, and names only what was there', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('30 ', 'a@b.example ', 'https://a.example/b ', 'two ', '. ', '1,5 '))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(findLost(one, one)).toEqual([]);
        for (const words of findLost(one, other)) expect(one).toContain(words);
      }),
    );
  });
});

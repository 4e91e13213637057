import { expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { createKnowledge } from '@/lib/knowledge/create-knowledge';
import { tellingOf } from '@/lib/knowledge/telling';

it('knows words that tell little, in English alone', () => {
  expect(tellingOf('mother', 'en')).toBeLessThan(0.7);
  expect(tellingOf('password', 'en')).toBeGreaterThan(0.8);
  expect(tellingOf('kettle', 'en')).toBe(1);
  expect(tellingOf('mother', 'de')).toBe(1);
  expect(tellingOf('__proto__', 'en')).toBe(1);
});

it('does not let a rare word that asks for nothing outweigh what is asked', () => {
  const knowledge = createKnowledge();
  knowledge.put(
    [
      { id: 'gift', title: 'Gifts for your mother', body: 'Ideas for a birthday.' },
      { id: 'voucher', title: 'Voucher', body: 'Enter the code of a voucher at the checkout.' },
      { id: 'checkout', title: 'Checkout', body: 'The checkout takes a voucher or a card.' },
    ].map((article) => articleSchema.parse(article)),
  );
  expect(knowledge.search('my mother gave me a voucher')[0]?.article).toBe('voucher');
});

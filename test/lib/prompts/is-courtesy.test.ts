import { describe, expect, it } from 'vitest';
import { isCourtesy } from '@/lib/prompts/is-courtesy';

describe('isCourtesy', () => {
  it.each([
    'Hi Maya,',
    'Hello there!',
    'Sehr geehrte Frau Weber,',
    'Hola,',
    'Thank you for the photos.',
    'Many thanks for your patience!',
    'I am sorry that the lamp came broken.',
    'Es tut uns leid.',
    'Let us know how it goes.',
    'Best regards, Anna',
    'Mit freundlichen Grüßen',
    'The Fernhill team',
  ])('is "%s"', (sentence) => {
    expect(isCourtesy(sentence)).toBe(true);
  });

  it.each([
    'Hello, your claim is accepted.',
    'Thank you, your parcel is with a neighbour.',
    'Thank you for waiting and we ship it tomorrow.',
    'We are sorry, the item is discontinued.',
    'I am sorry and you keep the item.',
    'Thanks for your order 4711.',
    'Let us know at evil.example://x',
    'You can return it.',
  ])('is not "%s"', (sentence) => {
    expect(isCourtesy(sentence)).toBe(false);
  });
});

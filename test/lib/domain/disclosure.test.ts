import { describe, expect, it } from 'vitest';
import { addDisclosure, defaultDisclosureSettings, findDisclosure } from '@/lib/domain/disclosure';

const lines = [
  { site: '', language: 'en', text: 'Everywhere.' },
  { site: 'shop.example', language: 'en', text: 'At the shop.' },
  { site: '', language: 'de', text: 'Überall.' },
  { site: '', language: 'pt-BR', text: 'No Brasil.' },
];

describe('the line for the customer', () => {
  it.each([
    ['other.example', 'en', 'Everywhere.'],
    ['other.example', 'en-GB', 'Everywhere.'],
    ['shop.example', 'en', 'At the shop.'],
    ['inbox.shop.example', 'en', 'At the shop.'],
    ['shop.example', 'de-AT', 'Überall.'],
    ['other.example', 'pt', 'No Brasil.'],
    ['other.example', 'fr', null],
  ])('on %s in %s is %s', (host, language, line) => {
    expect(findDisclosure({ lines }, host, language)).toBe(line);
  });

  it('is none unless one was set', () => {
    expect(findDisclosure(defaultDisclosureSettings, 'shop.example', 'en')).toBeNull();
  });

  it('stands at the end of the text, once', () => {
    const once = addDisclosure('Hello.\n', 'Written with AI.');
    expect(once).toBe('Hello.\n\nWritten with AI.');
    expect(addDisclosure(once, 'Written with AI.')).toBe(once);
    expect(addDisclosure('Hello.\n', null)).toBe('Hello.\n');
  });
});

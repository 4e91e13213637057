import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfOrigin, readAddress, showOrigin } from '@/components/dashboard/read-address';

describe('readAddress', () => {
  it.each([
    ['support.example.com', 'https://support.example.com/*'],
    [' https://chat.example.com/app/accounts/1?x=2 ', 'https://chat.example.com/*'],
    ['http://localhost:3000/inbox', 'http://localhost/*'],
    ['EXAMPLE.COM:8443', 'https://example.com/*'],
  ])('reads %s', (typed, origin) => {
    expect(readAddress(typed)?.origin).toBe(origin);
  });

  it.each([
    '',
    'not an address',
    'chrome://extensions',
    'javascript://alert(1)',
    'file:///etc/passwd',
    'word',
    'https://me@evil.example',
  ])('refuses %s', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  it('survives anything typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readAddress(typed)?.origin ?? 'https://').toMatch(/^https?:\/\//);
      }),
    );
  });
});

it('opens and shows a site of many hosts at the one they all belong to', () => {
  expect(addressOfOrigin('https://*.zendesk.com/*')).toBe('https://zendesk.com/');
  expect(addressOfOrigin('https://web.whatsapp.com/*')).toBe('https://web.whatsapp.com/');
  expect(showOrigin('https://*.zendesk.com/*')).toBe('zendesk.com');
});

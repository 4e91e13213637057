import { describe, expect, it } from 'vitest';
import { originPattern } from '@/lib/platform/sites';

describe('originPattern', () => {
  it.each([
    ['https://web.whatsapp.com/', 'https://web.whatsapp.com/*'],
    ['https://app.example.com:8443/inbox?x=1#y', 'https://app.example.com/*'],
    ['http://127.0.0.1:3000/a', 'http://127.0.0.1/*'],
    ['chrome://extensions', null],
    ['file:///etc/passwd', null],
    ['about:blank', null],
    ['not an address', null],
  ])('of %s is %s', (url, pattern) => {
    expect(originPattern(url)).toBe(pattern);
  });
});

import { describe, expect, it } from 'vitest';
import { allowedMatches } from '@/lib/platform/allowed-matches';

describe('sites that a policy allows', () => {
  const granted = ['https://web.whatsapp.com/*', 'https://*.zendesk.com/*', 'https://*/*'];

  it('are all that the browser granted, without a policy', () =>
    expect(allowedMatches(granted, undefined)).toEqual(granted));
  it('know a host in capital letters', () => {
    expect(allowedMatches(['https://web.whatsapp.com/*'], ['WhatsApp.com'])).toEqual(['https://web.whatsapp.com/*']);
    expect(allowedMatches(['https://*/*'], ['Chat.Example'])).toEqual(['https://*.chat.example/*']);
  });
  it('are none where none is named', () => expect(allowedMatches(granted, [])).toEqual([]));
  it.each([
    [['web.whatsapp.com'], ['https://web.whatsapp.com/*', 'https://*.web.whatsapp.com/*']],
    [['whatsapp.com'], ['https://web.whatsapp.com/*', 'https://*.whatsapp.com/*']],
    [['acme.zendesk.com'], ['https://*.acme.zendesk.com/*']],
    [['zendesk.com'], ['https://*.zendesk.com/*']],
    [['notzendesk.com'], ['https://*.notzendesk.com/*']],
  ])('%j narrow the rest', (allowed, expected) => expect(allowedMatches(granted, allowed)).toEqual(expected));
  it('do not follow from a name that only ends alike', () =>
    expect(allowedMatches(['https://evilwhatsapp.com/*'], ['whatsapp.com'])).toEqual([]));
});

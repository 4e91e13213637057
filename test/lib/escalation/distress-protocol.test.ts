import { describe, expect, it } from 'vitest';
import { distressProtocolSchema } from '@/lib/domain/assist';
import { distressProtocol } from '@/lib/escalation/distress-protocol';

describe('distressProtocol', () => {
  it.each([
    ['es', '024'],
    ['de-AT', '0800 1110111'],
    ['en', 'Call or text 988'],
    [null, 'Call or text 988'],
    ['sv', 'Call or text 988'],
  ])('puts the line for %s first', (language, contact) => {
    const card = distressProtocolSchema.parse(distressProtocol('c#1', language));
    expect(card.lines[0]?.contact).toBe(contact);
    expect(card.lines.at(-1)?.contact).toBe('findahelpline.com');
    expect(card.message).toBe('c#1');
  });
});

import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { HandoffPacket } from '@/lib/domain/handoff';
import { writeHandoff } from '@/lib/escalation/handoff/write-handoff';

const packet = (change: Partial<HandoffPacket> = {}): HandoffPacket => ({
  madeAt: 0,
  conversation: { title: 'Maya Lindqvist', channel: 'practice', url: 'https://inbox.example/c/1' },
  customer: { name: 'Maya Lindqvist', handle: '@maya', tags: ['vip'], note: 'Prefers mail', earlier: 2 },
  wants: 'Where is my order?',
  summary: [{ from: 'Customer', text: 'It is five days late.' }],
  warnings: [{ level: 'high', label: 'Legal threat', because: 'They speak of a lawyer.', words: 'my lawyer' }],
  distress: null,
  mood: ['The messages sound negative.'],
  openQuestions: ['Where is my order?'],
  promised: ['we will call you tomorrow'],
  tried: ['I restarted it'],
  identifiers: [{ kind: 'Number', words: 'FH-29917' }],
  timeline: [{ at: '20 Nov 2026, 10:12', what: 'The customer wrote' }],
  transcript: [{ at: null, from: 'inbound', author: 'Maya', text: 'Where is my order?' }],
  route: { label: 'Legal', because: ['the warning “Legal threat”'] },
  isCut: false,
  isRedacted: false,
  ...change,
});

describe('a handoff', () => {
  it('says first what a colleague must not miss, and leaves out what there is nothing of', () => {
    const text = writeHandoff(
      packet({ distress: 'The customer may be in danger.', tried: [], customer: null }),
      'text',
    );
    expect(text.indexOf('may be in danger')).toBeLessThan(text.indexOf('Where is my order?'));
    expect(text).not.toContain('TRIED SO FAR');
    expect(text).not.toContain('CUSTOMER\n');
  });

  it('counts in words', () => {
    const one = packet({ customer: { name: 'Maya', handle: null, tags: [], note: '', earlier: 1 } });
    expect(writeHandoff(one, 'text')).toContain('- 1 earlier conversation\n');
  });

  it('has no link to the conversation when it is redacted', () => {
    expect(writeHandoff(packet({ isRedacted: true }), 'markdown')).not.toContain('inbox.example');
  });

  it('is the packet itself as JSON', () => {
    expect(JSON.parse(writeHandoff(packet(), 'json'))).toEqual(packet());
  });

  it('never lets what a customer wrote be a heading, a link, or HTML', () => {
    const written = (text: string) =>
      writeHandoff(
        packet({ wants: text, transcript: [{ at: null, from: 'inbound', author: text, text }] }),
        'markdown',
      );
    const shapeOf = (text: string) =>
      marked.parse(written(text), { async: false }).match(/<\/?(?!\/?(?:p|ul|li)\b)[a-z][^>]*>/gu);
    const telling = fc.string({ unit: fc.constantFrom(...'#-\n*[]()<>!1. a`|_~:/'), maxLength: 40 });
    const shape = shapeOf('a');
    // Found by this property: a line break in a name, and signs with nothing behind them.
    for (const text of ['--\n', '#  \n', '1.', '---', '===']) expect(shapeOf(text)).toEqual(shape);
    fc.assert(
      fc.property(
        telling.filter((text) => /[^\s]/u.test(text)),
        (text) => void expect(shapeOf(text)).toEqual(shape),
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTried } from '@/lib/customers/tried/find-tried';
import { readLabelledSteps, scoreTried } from './score-tried';

const english = () => 'en';

describe('what was tried', () => {
  it('is found in the labelled messages, the half for choosing', () => {
    const score = scoreTried(readLabelledSteps().filter(({ half }) => half === 'choosing'));
    expect(score.marked).toBeGreaterThan(15);
    expect(score.right / score.found).toBeGreaterThanOrEqual(0.95);
    expect(score.right / score.marked).toBeGreaterThanOrEqual(0.9);
  });

  it('comes in the order of the conversation, with who says so', () => {
    const messages = [
      { key: 'c#1', direction: 'inbound', text: 'I have restarted the router, no luck.' },
      { key: 'c#2', direction: 'outbound', text: 'Please reset the modem.' },
      { key: 'c#3', direction: 'internal', text: 'I have called the customer.' },
    ];
    const steps = findTried(messages, english).map(({ message, start, end, said, outcome }) => {
      const text = messages.find(({ key }) => key === message)?.text ?? '';
      return [message, said, outcome, text.slice(start, end)];
    });
    expect(steps).toEqual([
      ['c#1', 'done', 'failed', 'restarted the router'],
      ['c#2', 'asked', null, 'reset the modem'],
    ]);
  });

  it('says nothing of languages that it does not know, or of quotes', () => {
    expect(findTried([{ key: 'k', direction: 'inbound', text: 'I have restarted it.' }], () => 'ja')).toEqual([]);
    expect(
      findTried([{ key: 'k', direction: 'inbound', text: '> Please restart it\nI have restarted it.' }], english),
    ).toHaveLength(1);
  });

  it('never throws, and its steps lie apart in the text', () => {
    const piece = fc.constantFrom(
      'I have',
      'restarted',
      'it',
      'and',
      'cleared the cache',
      ',',
      'please',
      'reset',
      '.',
      '\n',
      'tried',
      'Ich habe',
      'neu gestartet',
      'J’ai',
      'vidé',
      '?',
      '👍',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.constantFrom('inbound', 'outbound'),
        fc.constantFrom('en', 'de', 'es', 'fr'),
        (pieces, direction, language) => {
          let last = 0;
          for (const { start, end } of findTried([{ key: 'k', direction, text: pieces.join(' ') }], () => language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});

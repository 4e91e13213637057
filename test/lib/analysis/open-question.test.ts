import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOpenQuestion } from '@/lib/analysis/open-question';
import type { Direction } from '@/lib/domain/message';
import { hostileText } from './hostile-text';

/** "> " marks what the agent wrote. */
const open = (...lines: string[]): string | null =>
  findOpenQuestion(
    lines.map((line): { direction: Direction; text: string } =>
      line.startsWith('> ') ? { direction: 'outbound', text: line.slice(2) } : { direction: 'inbound', text: line },
    ),
  );

describe('findOpenQuestion', () => {
  it('drops greetings, names and thanks', () => {
    expect(open('Hi Anna, how do I return these boots please? Thanks, Tom')).toBe('how do I return these boots?');
    expect(open('Hola, buenas tardes. ¿Cómo devuelvo los zapatos? Gracias de antemano')).toBe(
      '¿Cómo devuelvo los zapatos?',
    );
  });

  it('joins the problem to the question about it', () => {
    expect(open('My mug came cracked.', 'Can I get a new one?')).toBe('My mug came cracked. Can I get a new one?');
  });

  it('prefers what the last message demands to a question asked in passing', () => {
    expect(
      open(
        'So that is your answer?',
        'If the money is not back on my card by Friday I will take this to the small claims court, and I mean it.',
      ),
    ).toContain('If the money is not back on my card by Friday');
    expect(open('Is my parcel lost?', 'ok thanks')).toBe('Is my parcel lost?');
  });

  it('takes what has not been answered', () => {
    expect(open('Where is my order?', '> It ships today.', 'And can I still change the colour?')).toBe(
      'And can I still change the colour?',
    );
  });

  it('keeps the question behind a "hello?"', () => {
    expect(open('Where is my order?', 'hello?')).toBe('Where is my order?');
    expect(open('Where is my order?', '> Which number?', 'hello?')).toBe('Where is my order?');
  });

  it('takes a statement when nothing is asked outright', () => {
    expect(open('Hello!', 'the app closes when I open the camera')).toBe('the app closes when I open the camera');
  });

  it('is null when nothing is asked', () => {
    expect(open()).toBeNull();
    expect(open('Hi there!')).toBeNull();
    expect(open('Where is my order?', '> On its way.', 'Great, thank you!')).toBeNull();
    expect(open('> Anything else?')).toBeNull();
  });

  it('stays short and never throws', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (texts) => {
        expect(open(...texts)?.length ?? 0).toBeLessThanOrEqual(160);
      }),
    );
  });
});

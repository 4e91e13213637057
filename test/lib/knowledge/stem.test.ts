import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from '@/lib/knowledge/stem-english';
import { stemSpanish } from '@/lib/knowledge/stem-spanish';
import { readTerms, stemLanguage } from '@/lib/knowledge/terms';

const sameStem = (stem: (word: string) => string, words: string) => new Set(words.split(' ').map(stem));

describe('stemming', () => {
  it.each([
    'refund refunds refunded refunding',
    'cancel cancels cancelled cancellation',
    'charge charged charges charging',
    'ship shipped shipping',
    'replace replaced replacement',
  ])('brings English forms together: %s', (words) => expect(sameStem(stemEnglish, words).size).toBe(1));

  it('follows the examples of Porter’s paper', () => {
    const pairs =
      'caresses:caress ponies:poni agreed:agre plastered:plaster hopping:hop falling:fall filing:file happy:happi sky:sky relational:relat digitizer:digit formality:formal hopefulness:hope adoption:adopt airliner:airlin controll:control roll:roll';
    for (const pair of pairs.split(' ')) {
      const [word = '', stem] = pair.split(':');
      expect([word, stemEnglish(word)]).toEqual([word, stem]);
    }
  });

  it.each(['cobro cobrar cobrado cobraron', 'cancelar cancelado cancelarlo', 'paquete paquetes', 'roto rota rotos'])(
    'brings Spanish forms together: %s',
    (words) => expect(sameStem(stemSpanish, words).size).toBe(1),
  );

  it('keeps words apart that only begin alike', () => {
    expect(stemEnglish('charge')).not.toBe(stemEnglish('chart'));
    expect(stemEnglish('sing')).toBe('sing');
  });
});

describe('readTerms', () => {
  it('folds case, diacritics and width, and keeps the place of each word', () => {
    const text = 'Ｄevolución, ¿CUÁNDO?';
    const terms = readTerms(text, 'es');
    expect(terms.map((term) => text.slice(term.start, term.end))).toEqual(['Ｄevolución', 'CUÁNDO']);
    expect(terms[0]?.stem).toBe(stemSpanish('devolucion'));
  });

  it('counts stop words for less', () => {
    const [the, refund] = readTerms('the refund', 'en');
    expect(the?.weight).toBeLessThan(refund?.weight ?? 0);
  });

  it('reads scripts without spaces in pairs', () => {
    expect(readTerms('退款申请', 'en').map((term) => term.text)).toEqual(['退款', '款申', '申请']);
  });

  it('tells Spanish by its stop words when no language is given', () => {
    expect(stemLanguage(null, '¿dónde está mi pedido?')).toBe('es');
    expect(stemLanguage(null, 'where is my order?')).toBe('en');
    expect(stemLanguage('es-MX')).toBe('es');
  });

  it('never throws, and every span is the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom<'en' | 'es'>('en', 'es'),
        (text, language) => {
          for (const term of readTerms(text, language)) expect(text.slice(term.start, term.end)).toBe(term.text);
        },
      ),
    );
    for (const text of [
      '\ud800 \udc00',
      'z\u0300'.repeat(50_000),
      'a'.repeat(100_000),
      '🎉'.repeat(1_000),
      '退'.repeat(20_000),
    ])
      readTerms(text, 'en');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedLanguages } from '@/lib/analysis/judged-languages';
import { judgeLanguage } from '@/lib/analysis/language';
import { trustedIn } from '@/lib/analysis/trusted-in';
import { learnLetters } from '@/scripts/train/learn-letters';
import { readDistressMessages } from '@/scripts/train/read-own-messages';
import { hostileText } from './hostile-text';
import { messages, share } from './labelled';

describe('judgeLanguage', () => {
  it('tells six languages from each other', () => {
    expect(share(messages, ({ text, language }) => judgeLanguage(text).label === language)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Где мой заказ?', 'ru'],
    ['Де моє замовлення?', 'uk'],
    ['أين طلبي؟', 'ar'],
    ['注文はどこですか', 'ja'],
    ['我的订单在哪里', 'zh'],
    ['주문이 어디에 있나요', 'ko'],
    ['Πού είναι η παραγγελία μου', 'el'],
    ['मेरा ऑर्डर कहाँ है', 'hi'],
  ])('%j is %s', (text, label) => expect(judgeLanguage(text).label).toBe(label));

  it.each([
    ['donde esta mi paquete', 'es'],
    ['je veux mon argent', 'fr'],
    ['wo bleibt das Geld', 'de'],
    ['non mi funziona niente', 'it'],
    ['ainda sem resposta nenhuma', 'pt'],
    ['refund me now', 'en'],
  ])('%j is %s without an accent', (text, label) => expect(judgeLanguage(text).label).toBe(label));

  it.each([
    ['Waar is mijn bestelling? Ik wacht al drie weken op het pakket.', 'nl'],
    ['Var är min beställning? Jag har väntat i tre veckor.', 'sv'],
    ['Gdzie jest moja paczka? Czekam już trzy tygodnie', 'pl'],
    ['Siparişim nerede? Üç haftadır bekliyorum ve hala gelmedi', 'tr'],
    ['Unde este comanda mea? Nu am primit nimic', 'ro'],
    ['Kapan pesanan saya dikirim? Sudah tiga minggu belum sampai', 'id'],
  ])('%j is %s, none of the six', (text, label) => expect(judgeLanguage(text).label).toBe(label));

  it('does not take a stranger in Latin letters for one of the six', () => {
    expect(judgeLanguage('Kur mano užsakymas? Laukiu jau tris savaitės').label).toBeNull();
  });

  it('is told by the writer’s own words', () => {
    expect(judgeLanguage('Das geht nicht.\n> Please restart the device and tell us what you see').label).toBe('de');
  });

  it('is right in 19 of 20 messages of three words and more, and as sure as it is right', () => {
    const rows = [...readDistressMessages()]
      .filter(({ language, split }) => split !== 'train' && judgedLanguages.some((each) => each === language))
      .filter(({ text }) => text.split(/\s+/u).length >= 3)
      .map(({ text, language }) => ({ language, signal: judgeLanguage(text) }));
    expect(rows.length).toBeGreaterThan(500);
    const right = share(rows, ({ signal, language }) => signal.label === language);
    expect(right).toBeGreaterThan(0.95);
    const sure = rows.reduce((sum, { signal }) => sum + signal.confidence, 0) / rows.length;
    expect(Math.abs(sure - right)).toBeLessThan(0.06);
  });

  it.each(['', 'ok', '😂😂', '12345', 'xyzzy'])('does not know on %j', (text) =>
    expect(judgeLanguage(text).label).toBeNull(),
  );

  it('never throws and stays in range', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { confidence } = judgeLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('trustedIn', () => {
  it('trusts everything in English, less in the other five, and only danger elsewhere', () => {
    expect(trustedIn('en').has('emotion')).toBe(true);
    expect([...trustedIn('de')]).toEqual(expect.arrayContaining(['sentiment', 'urgency', 'distress']));
    expect(trustedIn('de').has('toxicity')).toBe(false);
    expect([...trustedIn('nl')]).toEqual(['distress']);
    expect(trustedIn(null).has('sentiment')).toBe(true);
  });
});

describe('learnLetters', () => {
  it('finds the pieces that tell languages apart, the same each time', () => {
    const messages = ['the thing that there', 'this other there', 'then they'].flatMap((text) => [
      { text, language: 'en' },
      { text: text.replaceAll('th', 'sch'), language: 'de' },
    ]);
    const table = learnLetters(messages, ['en', 'de'], 5);
    expect(table).toBe(learnLetters(messages.toReversed(), ['en', 'de'], 5));
    expect(table.split(' ')).toHaveLength(5);
    const told = [...table.matchAll(/(\S+?)(\d)(\d)(?= |$)/gu)].map(([, gram = '', en, de]) => [
      gram,
      Number(en) > Number(de),
    ]);
    for (const [gram, isEnglish] of told) expect(isEnglish).toBe(!String(gram).match(/sc|ch/u));
  });
});

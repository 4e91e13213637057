import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '@/lib/analysis/language';
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

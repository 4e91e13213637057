import { describe, expect, it } from 'vitest';
import { dropOverlap } from '@/scripts/train/drop-overlap';

const toMessages = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));

describe('dropOverlap', () => {
  it('drops a message that is measured on, however its names, links, case and marks are written', () => {
    const train = toMessages(
      '@anna The new phone is GREAT!!! https://t.co/abc',
      'the new phone is great @user http',
      'the new phone is great and cheap',
    );
    expect(dropOverlap(train, toMessages('@user The new phone is great...'))).toEqual([train[2]]);
  });

  it('keeps what is the same by chance alone', () => {
    const train = toMessages('Thanks!', '', 'ok');
    expect(dropOverlap(train, toMessages('thanks', '!', 'OK'))).toEqual(train);
  });
});

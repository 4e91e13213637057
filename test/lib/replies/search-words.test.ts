import { describe, expect, it } from 'vitest';
import { replySchema } from '@/lib/domain/reply';
import { createReplyLibrary } from '@/lib/replies/create-reply-library';

const reply = (id: string, body: string, more: object = {}) =>
  replySchema.parse({ id, title: id, body, pack: null, ...more });

const library = createReplyLibrary();
library.put([
  reply('long', `${'We write to you about the parcel of last week. '.repeat(300)}Ask for the xylophone.`),
  reply('many', 'A refund takes three days. '.repeat(60), {
    variants: [
      { language: 'de', body: 'Die Erstattung dauert drei Tage. '.repeat(60) },
      { language: 'nl', body: 'De terugbetaling duurt drie dagen. Kusje.' },
    ],
  }),
  reply('zh', '您好，请问如何申请退款？我们会在三天内处理。', { language: 'zh' }),
  reply('ja', '返品をご希望の場合はサーバーにiPhoneでログインしてください。', { language: 'ja' }),
  reply('th', 'ขอคืนเงินได้ภายในสามวัน', { language: 'th' }),
  reply('hi', 'आपका पैसा वापस आ गया है।', { language: 'hi', shortcut: 'नमस्ते' }),
  reply('ar', 'تم استرداد المبلغ', { language: 'ar', shortcut: 'استرداد' }),
]);
const find = (text: string) => library.find(text);

describe('searching replies', () => {
  it('finds what stands at the end of a long one, and in each of its languages', () => {
    expect(find('xylophone')).toEqual(['long']);
    expect(find('kusje')).toEqual(['many']);
    expect(find('terugbetaling')[0]).toBe('many');
  });

  it('finds words within texts that have no spaces', () => {
    expect(find('退款')).toEqual(['zh']);
    expect(find('怎么退款')).toEqual(['zh']);
    expect(find('サーバー')).toEqual(['ja']);
    expect(find('iphone')).toEqual(['ja']);
    expect(find('คืนเงิน')).toEqual(['th']);
    expect(find('退')).toEqual(['zh']);
  });

  it('finds words and shortcuts that are written with marks, or from the right', () => {
    expect(find('पैसा')[0]).toBe('hi');
    expect(find('नमस्ते')[0]).toBe('hi');
    expect(find('استرداد')[0]).toBe('ar');
  });
});

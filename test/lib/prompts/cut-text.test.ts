import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '@/lib/prompts/cut-text';

/** A token is four letters, begun or whole. */
const countTokens = async (text: string) => Math.ceil(text.length / 4);
const cut = async (text: string, most: number) => (await cutText(text, most, countTokens)).map((part) => part.text);

describe('cutting a text into parts', () => {
  it('leaves a short one as it is', async () => {
    expect(await cutText(' Hello there. It is late.\n', 20, countTokens)).toEqual([
      { text: 'Hello there. It is late.', after: '' },
    ]);
    expect(await cutText(' \n', 20, countTokens)).toEqual([]);
  });

  it('cuts between sentences, and rather between paragraphs', async () => {
    expect(await cut('My lamp is broken. It came so. Send me another, please.', 8)).toEqual([
      'My lamp is broken. It came so.',
      'Send me another, please.',
    ]);
    expect(await cutText('My lamp is broken now.\n\nIt came.\nSend me another.', 9, countTokens)).toEqual([
      { text: 'My lamp is broken now.', after: '\n\n' },
      { text: 'It came.\nSend me another.', after: '' },
    ]);
  });

  it('cuts a sentence without an end between its words, and where there are none, anywhere but inside a letter', async () => {
    for (const part of await cut('word '.repeat(60), 10)) expect(part).toMatch(/^word(?: word)*$/);
    expect((await cut('包裹还没有到'.repeat(20), 10)).join('')).toBe('包裹还没有到'.repeat(20));
    for (const part of await cut('😀'.repeat(50), 3)) expect(part).toMatch(/^(?:😀)+$/u);
  });

  it('loses nothing and keeps to the measure, whatever the text', async () => {
    const text = fc.oneof(
      fc.lorem({ maxCount: 12, mode: 'sentences' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('a.', 'word', ' ', '\n', '\n\n', '。', '😀', 'e.g. ', '3.5 '), { maxLength: 60 })
        .map((bits) => bits.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 2, max: 30 }), async (whole, most) => {
        const parts = await cutText(whole, most, countTokens);
        expect(parts.map((part) => part.text + part.after).join('')).toBe(whole.trim());
        for (const part of parts) {
          expect(part.text).toBe(part.text.trim());
          expect(part.after.trim()).toBe('');
          // Counted sentence by sentence; the spaces between them melt into the words.
          expect(await countTokens(part.text.replaceAll(/\s+/gu, ''))).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

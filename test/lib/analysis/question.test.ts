import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/analysis/normalise';
import { judgeQuestion } from '@/lib/analysis/question';
import { questionSignalSchema } from '@/lib/domain/signal';
import { hostileMessages, hostileText, splitsPair } from './hostile-text';
import { share } from './labelled';
import { expectLinear, shareOf } from '../../support/expect-linear';

/** Written before the rules; `dev` was looked at while they were made, `held` only counted. */
interface LabelledQuestion {
  text: string;
  language: string;
  question: boolean;
  asked: string | null;
  hard: boolean;
  split: 'dev' | 'held';
}

const rows = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): LabelledQuestion => JSON.parse(line));
const judged = rows.map((row) => ({ ...row, signal: judgeQuestion(normalise(row.text), row.language) }));
const asks = (text: string, language: string | null = 'en') => judgeQuestion(normalise(text), language).isQuestion;

/** The share of the two stretches together that both have. */
function overlap({ text, asked, signal }: (typeof judged)[number]): number {
  const start = text.indexOf(asked ?? '');
  const end = start + (asked ?? '').length;
  if (signal.asked === null) return 0;
  const both = Math.min(end, signal.asked.end) - Math.max(start, signal.asked.start);
  return both / (Math.max(end, signal.asked.end) - Math.min(start, signal.asked.start));
}

describe('judgeQuestion', () => {
  it('is tried on at least 250 messages, half of them hard', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(share(rows, ({ hard }) => hard)).toBeGreaterThanOrEqual(0.5);
  });

  // Measured: dev 99.3 (hard 98.8), held 96.7 (hard 94.8); the floors lie a little lower.
  it.each([
    ['dev', 0.97],
    ['held', 0.94],
  ] as const)('tells what asks from what does not (%s)', (split, floor) => {
    const own = judged.filter((row) => row.split === split);
    expect(share(own, ({ question, signal }) => signal.isQuestion === question)).toBeGreaterThan(floor);
    const found = own.filter(({ question, signal }) => question && signal.isQuestion);
    expect(share(found, (row) => overlap(row) >= 0.5)).toBeGreaterThan(0.92);
  });

  it('is as sure as it is right, within a tenth', () => {
    const mean = judged.reduce((sum, { signal }) => sum + signal.confidence, 0) / judged.length;
    expect(Math.abs(mean - share(judged, ({ question, signal }) => signal.isQuestion === question))).toBeLessThan(0.1);
  });

  it('names what is asked, not the story around it', () => {
    const text = 'Hi team, my kettle leaks since Monday. Can I bring it back to the shop? It is white.';
    const { asked } = judgeQuestion(normalise(text), 'en');
    expect(text.slice(asked?.start, asked?.end)).toBe('Can I bring it back to the shop?');
  });

  it('does not hear questions of others, of addresses, or of code', () => {
    expect(asks('see https://a.example/?why=how')).toBe(false);
    expect(asks('> where is it?\n> why?\nIt came.')).toBe(false);
    expect(asks('the log says `why?` and ends')).toBe(false);
    expect(asks('She asked "when does it come?" and I did not know.')).toBe(false);
    expect(asks('"Where is my order?"')).toBe(true);
  });

  it('hears the mark of other scripts', () => {
    expect(asks('أين طلبي؟', 'ar')).toBe(true);
    expect(asks('注文はどこですか？', 'ja')).toBe(true);
  });

  it('keeps to the schema, the text and whole characters, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('en', 'es', 'de', 'xx', null), (text, language) => {
        const { asked, evidence, isQuestion } = questionSignalSchema.parse(judgeQuestion(normalise(text), language));
        expect(asked !== null).toBe(isQuestion);
        for (const { start, end } of [...evidence, ...(asked === null ? [] : [asked])]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(hostileMessages)('reads %s at once', (_name, text) =>
    expectLinear((share) => judgeQuestion(normalise(shareOf(text, share)), null)),
  );
});

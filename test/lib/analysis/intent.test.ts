import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeIntent } from '@/lib/analysis/intent';
import { normalise } from '@/lib/analysis/normalise';
import { createModelRunner } from '@/lib/analysis/scoring/create-model-runner';
import { intentSignalSchema } from '@/lib/domain/signal';
import { smallModels } from '../../support/small-analysis';
import { hostileText } from './hostile-text';

const runner = createModelRunner(smallModels());
function judge(text: string, language: string | null = 'en') {
  const normalised = normalise(text);
  runner.read(normalised, language);
  return judgeIntent(runner, normalised);
}

describe('judgeIntent', () => {
  it('hears the request behind the greeting', () => {
    expect(judge('Hello').label).toBe('greeting');
    expect(judge('Hello, good morning! How do I reset my password?').label).toBe('account_access');
  });

  it('says which words it goes by', () => {
    const text = 'Good morning, I would like a refund for my ticket';
    const { label, evidence } = judge(text);
    expect(label).toBe('return_or_refund');
    const [strongest] = evidence.toSorted((a, b) => b.weight - a.weight);
    expect(text.slice(strongest?.start, strongest?.end)).toBe('refund');
  });

  it('lists the matters of a message that has several, the label first', () => {
    const { label, all } = judge('Please cancel my subscription. I was charged twice for it, too.');
    expect(all[0]?.label).toBe(label);
    expect(all.length).toBeGreaterThan(1);
  });

  it('knows what is asked in other languages', () => {
    expect(judge('¿Dónde está mi pedido?', 'es').label).toBe('order_status');
    expect(judge('Ich habe mein Passwort vergessen', 'de').label).toBe('account_access');
    expect(judge('Je voudrais un remboursement', 'fr').label).toBe('return_or_refund');
  });

  it('says nothing of nothing', () => {
    for (const text of ['', '???', '12345', '…']) expect(judge(text)).toMatchObject({ label: null, all: [] });
  });

  it('never throws, and what it says is a signal within the text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('en', 'es', 'xx', null), (text, language) => {
        const signal = intentSignalSchema.parse(judge(text, language));
        for (const { start, end } of signal.evidence) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

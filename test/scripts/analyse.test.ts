import { describe, expect, it } from 'vitest';
import type { describeAssessment } from '@/scripts/analyse/describe-assessment';
import { hostileMessages } from '../lib/analysis/hostile-text';
import { smallAnalysis } from '../support/small-analysis';
import { prepareTool } from './run-tool';

const { at, put: putText, run: analyse } = prepareTool<ReturnType<typeof describeAssessment>>('analyse');
const put = (name: string, lines: unknown[]): string =>
  putText(name, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

const own = [
  'melts in the sun',
  'went soft in the car',
  'all runny on the doorstep',
  'arrived as a puddle',
  'it melted',
]
  .map((text) => ({ text: `my chocolate ${text}`, label: 'melted' }))
  .concat(
    ['contain nuts', 'have peanuts inside', 'safe with a nut allergy', 'free from almonds', 'made near hazelnuts'].map(
      (text) => ({ text: `is the dark bar ${text}`, label: 'allergens' }),
    ),
  );

describe('npm run analyse', () => {
  it('prints what the desk says, a line of JSON for each line', async () => {
    const text = 'Great 👍🏽 service, I love it!';
    const file = put('in.jsonl', [{ id: 'a', text }, '', { id: 7, text: 'Wo ist mein Paket?', lang: 'de-AT' }]);
    const { code, lines, told } = await analyse('--in', file);
    expect([code, told]).toEqual([0, '']);
    expect(lines.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'en'],
      [7, 'de'],
    ]);
    const [first] = lines;
    if (!first) throw new Error('nothing was printed');
    expect(Object.keys(first)).toEqual([
      'id',
      'language',
      'sentiment',
      'emotion',
      'intent',
      'urgency',
      'toxicity',
      'distress',
      'evidence',
    ]);
    expect(Object.keys(first.sentiment)).toEqual(['label', 'score', 'confidence']);
    expect(Object.keys(first.emotion)).toEqual(['label', 'scores']);
    expect(Object.keys(first.intent)).toEqual(['label', 'confidence', 'all']);
    expect(Object.keys(first.urgency)).toEqual(['level', 'reasons']);
    expect(Object.keys(first.toxicity)).toEqual(['label', 'confidence']);
    expect(Object.keys(first.distress)).toEqual(['flag', 'confidence']);
    const { sentiment } = smallAnalysis().assessMessage(text);
    expect(first.sentiment.label).toBe(sentiment.label);
    expect(first.sentiment.score).toBeCloseTo(sentiment.score, 3);
    expect(first.evidence.sentiment.map(([start, end]) => text.slice(start, end))).toEqual(
      sentiment.evidence.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('tells each line that it can’t read, and judges the others', async () => {
    const file = put('bad.jsonl', [
      '{"id": 1, "text": "fine"}',
      '{"id": 2,',
      '[]',
      { id: 3 },
      { id: 4, text: 'ok', lang: '?' },
      { id: 5, text: 'last' },
    ]);
    const { code, lines, told } = await analyse('--in', file);
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 5]);
    for (const line of [2, 3, 4, 5]) expect(told).toContain(`${file}:${line}: `);
    expect(told.trim().split('\n')).toHaveLength(4);
  });

  it('learns intents from lines or from a pack, and is silent on what is about none of them', async () => {
    const input = put('own.jsonl', [
      { id: 'melted', text: 'the chocolate has melted in the sun' },
      { id: 'allergens', text: 'does the dark bar contain peanuts' },
      { id: 'none', text: 'please reset the password of my account' },
    ]);
    const byLabel = Map.groupBy(own, ({ label }) => label);
    const pack = put('pack.json', [
      { intents: [...byLabel].map(([label, examples]) => ({ label, examples: examples.map(({ text }) => text) })) },
    ]);
    for (const options of [
      ['--train-intents', put('train.jsonl', own)],
      ['--pack', pack],
    ]) {
      const { code, lines } = await analyse('--in', input, ...options);
      expect(code).toBe(0);
      expect(lines.map(({ intent }) => intent.label)).toEqual(['melted', 'allergens', null]);
      expect(lines[0]?.evidence.intent.length ?? 0).toBeGreaterThan(0);
    }
  });

  it('says what is missing', async () => {
    const input = put('one.jsonl', [{ id: 1, text: 'hello' }]);
    const cases: [string[], string][] = [
      [[], 'Usage'],
      [['--in', at('nowhere.jsonl')], 'no such file'],
      [['--in', input, '--models', at('nowhere.bin')], 'npm run train'],
      [['--in', input, '--models', input], "can't be used"],
      [['--in', input, '--pack', input], 'no pack'],
      [['--in', input, '--wrong'], 'Usage'],
    ];
    const runs = await Promise.all(cases.map(([options]) => analyse(...options)));
    for (const [each, { code, lines, told }] of runs.entries()) {
      expect([code, lines]).toEqual([1, []]);
      expect(told).toContain(cases[each]?.[1]);
    }
  }, 120_000);

  it('judges hostile messages', async () => {
    const file = put(
      'hostile.jsonl',
      hostileMessages.map(([id, text]) => ({ id, text })),
    );
    const { code, lines } = await analyse('--in', file);
    expect([code, lines.length]).toEqual([0, hostileMessages.length]);
  });
});

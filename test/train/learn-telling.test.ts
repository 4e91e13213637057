import { expect, it } from 'vitest';
import { learnTelling } from '../../scripts/train/learn-telling';

const topics = ['refund', ...Array.from({ length: 19 }, (_, at) => `topic${at}`)];
const messages = Array.from({ length: 400 }, (_, at) => {
  const topic = topics[at % topics.length] ?? '';
  const stems = new Set(['the', topic]);
  // A fifth of the messages about each topic.
  if (Math.floor(at / topics.length) % 5 === 0) stems.add('mother');
  if (at === 1) stems.add('once');
  return { stems, topic };
});
const weights = learnTelling(messages);
const of = (stem: string): number => weights.get(stem) ?? 1;

it('weighs a word by what it tells of the topic, and a common one less', () => {
  expect(of('refund')).toBeGreaterThan(0.8);
  expect(of('mother')).toBeLessThan(0.6);
  expect(of('the')).toBeLessThan(of('mother'));
});

it('keeps weights from 0 to 1, and says nothing of words that are hardly seen', () => {
  for (const weight of weights.values()) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(1);
  }
  expect(weights.has('once')).toBe(false);
});

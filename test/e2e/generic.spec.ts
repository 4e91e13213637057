import { expect, test } from '@playwright/test';
import { development, heldOut } from '../lib/inbox/generic-pages/families.ts';
import type { Family } from '../lib/inbox/generic-pages/family.ts';
import { scoreReading } from '../lib/inbox/generic-pages/score-reading.ts';
import { makeCases } from './support/generic-cases.ts';
import { openPageReader } from './support/generic-reader.ts';
import { formatResults, meanRates, rateFamily, type FamilyResult } from './support/generic-table.ts';

// The generic reader on pages of every family: a few drawn from a fixed seed, none of them a page it was written for.
// `node test/bench/generic-score.ts` scores more of them and shows what went wrong.

const pagesPerFamily = 2;
const seed = 20_261_120;

/** Who wrote a message stands beside it there, in no box with it: no single element is a row. */
const notReadYet = new Set(['hr-separated']);

async function readFamilies(families: readonly Family[]): Promise<FamilyResult[]> {
  const reader = await openPageReader();
  const results: FamilyResult[] = [];
  for (const family of families) {
    const result: FamilyResult = { family, scores: [], missed: 0 };
    for (const { html, truth } of makeCases(family, pagesPerFamily, seed)) {
      const { messages, conversation } = await reader.read(html);
      result.scores.push(scoreReading(truth, messages));
      if (!conversation) result.missed++;
    }
    results.push(result);
  }
  await reader.close();
  return results;
}

test('reads pages of every structure that it was worked on with', async () => {
  test.setTimeout(240_000);
  const results = await readFamilies(development.filter(({ name }) => !notReadYet.has(name)));
  const table = formatResults('development', results);
  const poor = results.filter((result) => rateFamily(result).messages < 0.5).map(({ family }) => family.name);
  expect.soft(poor, table).toEqual([]);
  const { messages, direction, author } = meanRates(results);
  expect.soft(messages, `messages\n${table}`).toBeGreaterThanOrEqual(0.95);
  expect.soft(direction, 'direction').toBeGreaterThanOrEqual(0.94);
  expect.soft(author, 'author').toBeGreaterThanOrEqual(0.9);
});

test('reads pages of structures that nobody looked at', async () => {
  test.setTimeout(120_000);
  const results = await readFamilies(heldOut);
  const table = formatResults('held out', results);
  const { messages, direction, author } = meanRates(results);
  expect.soft(messages, `messages\n${table}`).toBeGreaterThanOrEqual(0.85);
  expect.soft(direction, 'direction').toBeGreaterThanOrEqual(0.8);
  expect.soft(author, 'author').toBeGreaterThanOrEqual(0.75);
});

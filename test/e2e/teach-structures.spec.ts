import { expect, test } from '@playwright/test';
import { development, heldOut } from '../lib/inbox/generic-pages/families.ts';
import { addScores, f1, scoreReading, type Score } from '../lib/inbox/generic-pages/score-reading.ts';
import type { TrueMessage } from '../lib/inbox/generic-pages/truth.ts';
import { makeCases } from './support/generic-cases.ts';
import { openTeacher } from './support/open-teacher.ts';

// Two clicks on pages of every family, and what the reader then makes of the whole page.

const pagesPerFamily = 3;
const seed = 20_261_121;

/** Who wrote stands beside the rows, not in them or in a box around them: no selector for a row can tell. */
const beyond = new Set(['definition-list', 'hr-separated', 'mail-tables']);

/** A message that a person would point at: longer than a word, and said once. */
function choose(truth: readonly TrueMessage[], direction: string, isThere: readonly boolean[]): string | null {
  const texts = truth.map(({ text }) => text);
  const fits = ({ text, isOptional }: TrueMessage, at: number) =>
    isThere[at] && !isOptional && text.length > 12 && texts.indexOf(text) === texts.lastIndexOf(text);
  return truth.findLast((one, at) => one.direction === direction && fits(one, at))?.text ?? null;
}

test('learns pages of every structure from two of their messages', async () => {
  test.setTimeout(180_000);
  const teacher = await openTeacher();
  const rates: { name: string; messages: number; direction: number; author: number }[] = [];
  let [refused, taught] = [0, 0];
  for (const family of [...development, ...heldOut].filter(({ name }) => !beyond.has(name))) {
    const scores: Score[] = [];
    for (const { html, truth } of makeCases(family, pagesPerFamily, seed)) {
      const isThere = await teacher.open(
        html,
        truth.map(({ text }) => text),
      );
      const customer = choose(truth, 'inbound', isThere);
      const own = choose(truth, 'outbound', isThere);
      if (!customer || (!own && !family.isSignedOut)) continue;
      taught++;
      const result = await teacher.teach(customer, own);
      if (!result.ok) refused++;
      const messages = result.ok && result.reading.kind === 'conversation' ? result.reading.messages : [];
      scores.push(scoreReading(truth, messages));
    }
    const sum = addScores(scores);
    if (scores.length > 0)
      rates.push({
        name: family.name,
        messages: f1(sum, sum.matched),
        direction: f1(sum, sum.directed),
        author: f1(sum, sum.named),
      });
  }
  await teacher.close();
  const mean = (rate: 'messages' | 'direction' | 'author') =>
    rates.reduce((sum, one) => sum + one[rate], 0) / rates.length;
  const table = [
    ...rates.map(
      (one) => `${one.name.padEnd(24)} ${one.messages.toFixed(2)} ${one.direction.toFixed(2)} ${one.author.toFixed(2)}`,
    ),
    `mean ${mean('messages').toFixed(3)} ${mean('direction').toFixed(3)} ${mean('author').toFixed(3)}; refused ${refused} of ${taught}`,
  ].join('\n');
  console.log(table);
  expect(taught).toBeGreaterThan(60);
  expect.soft(mean('messages'), table).toBeGreaterThanOrEqual(0.88);
  expect.soft(mean('direction'), table).toBeGreaterThanOrEqual(0.86);
  expect.soft(mean('author'), table).toBeGreaterThanOrEqual(0.75);
  // Better no adapter than a wrong one, but seldom.
  expect.soft(refused / taught, table).toBeLessThanOrEqual(0.1);
});

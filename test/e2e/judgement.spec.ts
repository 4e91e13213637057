import type { Lesson } from '../../lib/domain/lesson.ts';
import { axeViolations } from './support/axe.ts';
import { readTable } from './support/database.ts';
import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

const conversation = 'c-1002';

test('judges with the models that ship, and shows on which words it rests', async ({ deskmate }) => {
  const { sidebar, receive } = await openPractice(deskmate, conversation);
  const text = 'This is ridiculous, nobody answers and the kettle is still broken!';
  await receive(conversation, text);
  const tone = sidebar.getByRole('button', { name: /^Tone: Negative/ });
  await expect(tone).toBeVisible();
  await tone.click();
  const why = sidebar.getByRole('dialog', { name: /^Tone of this message/ });
  await expect(why.locator('blockquote')).toHaveText(text);
  await expect(why.locator('mark').first()).toBeVisible();
  expect(await axeViolations(sidebar)).toEqual([]);
});

test('learns from corrections, after a restart too, and forgets when asked', async ({ deskmate }) => {
  const first = await openPractice(deskmate, conversation);
  for (const text of ['Where is my broken kettle?', 'Is my broken kettle on its way?']) {
    await first.receive(conversation, text);
    await expect(first.sidebar.locator('[data-slot="question"]')).toContainText(text);
    await first.sidebar.getByRole('button', { name: /^Tone/ }).click();
    await first.sidebar.getByRole('dialog').getByRole('button', { name: 'Positive' }).click();
    await expect(first.sidebar.getByRole('button', { name: /^Tone: Positive.*corrected/ })).toBeVisible();
  }
  await expect.poll(async () => (await readTable<Lesson>(deskmate, 'lessons')).length).toBe(2);
  await deskmate.restart();
  const dashboard = await deskmate.dashboard('privacy');
  await expect(dashboard.getByText('2 corrections adjust')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Forget what was taught' }).click();
  await dashboard.getByRole('dialog').getByRole('button', { name: 'Forget' }).click();
  await expect(dashboard.getByText('Nothing yet. When you correct')).toBeVisible();
  expect(await readTable<Lesson>(deskmate, 'lessons')).toEqual([]);
});

for (const models of ['missing', 'cut short'] as const) {
  test.describe(`with models that are ${models}`, () => {
    test.use({ models });

    test('says in one line that judgement is off, and goes on with the rest', async ({ deskmate }) => {
      const { page, sidebar } = await openPractice(deskmate, conversation);
      await expect(sidebar.getByText(/^Judgement is off/)).toBeVisible();
      await expect(sidebar.getByRole('button', { name: /^Tone/ })).toHaveCount(0);
      // The rule that counts unanswered contacts needs no model.
      await expect(sidebar.locator('[data-slot="warning"]')).toContainText('Repeated contact');
      await sidebar.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('/');
      await page.keyboard.type('refund');
      await expect(sidebar.locator('[data-slot="search"]').getByRole('listitem').first()).toBeVisible();
    });
  });
}

import type { StoredAssessment } from '../../lib/domain/assessment.ts';
import { axeViolations } from './support/axe.ts';
import { readTable } from './support/database.ts';
import { expect, sidebarOf, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

const conversation = 'c-1002';

test('corrects a judgement with one click, keeps it, and takes it back', async ({ deskmate }) => {
  const { sidebar } = await openPractice(deskmate, conversation);
  const chip = sidebar.getByRole('button', { name: /^Tone/ });
  await chip.click();
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Neutral' }).click();
  await expect(chip).toContainText('Neutral');
  const stored = async () =>
    (await readTable<StoredAssessment>(deskmate, 'assessments')).flatMap(({ corrections }) => corrections);
  await expect.poll(stored).toEqual([{ signal: 'sentiment', label: 'neutral' }]);
  await sidebar.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(stored).toEqual([]);
});

test('copies a reply, from the frame in the page too', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  await sidebar.locator('[data-slot="replies"]').getByRole('button', { name: /^Copy/ }).first().click();
  await expect(sidebar.getByText(/^Copied/).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.press('Control+V');
  await expect.poll(async () => (await draft()).length).toBeGreaterThan(60);
});

test('shows every key on ?, and works without a pointer', async ({ deskmate }) => {
  const { page, sidebar } = await openPractice(deskmate, conversation);
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await sidebar.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(sidebar.getByRole('dialog')).toContainText('Insert the first reply');
  await page.keyboard.press('Escape');
  await expect(sidebar.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('refund');
  await expect(sidebar.locator('[data-slot="search"]').getByRole('listitem').first()).toBeVisible();
});

test('is put away to a launcher, comes back, and remembers both for the site', async ({ deskmate }) => {
  const { page, sidebar } = await openPractice(deskmate, conversation);
  const width = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  await expect.poll(width).toBe(1280 - 380);
  await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
  await expect.poll(width).toBe(1280);
  await page.reload();
  await page.waitForTimeout(800);
  expect(await width()).toBe(1280);
  await page.keyboard.press('Tab');
  // The launcher stands in a closed shadow root; it is reached as a person reaches it.
  await page.mouse.click(1270, 800 * 0.42 + 20);
  await expect.poll(width).toBe(1280 - 380);
  await page.mouse.move(1280 - 380, 300);
  await page.mouse.down();
  await page.mouse.move(1280 - 500, 300, { steps: 5 });
  await page.mouse.up();
  await expect.poll(width).toBe(1280 - 500);
  await page.reload();
  await sidebarOf(page);
  await expect.poll(width).toBe(1280 - 500);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no screen has an accessibility violation', async ({ deskmate }) => {
      const found: string[] = [];
      for (const id of ['c-1002', 'c-1006']) {
        const { page, sidebar } = await openPractice(deskmate, id);
        await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
        found.push(...(await axeViolations(sidebar)).map((each) => `${id} ${each}`));
        await page.close();
      }
      for (const section of ['welcome', 'inboxes', 'replies', 'writing', 'privacy']) {
        const page = await deskmate.dashboard(section);
        await page.getByRole('heading', { level: 1 }).waitFor();
        found.push(...(await axeViolations(page.mainFrame())).map((each) => `${section} ${each}`));
        await page.close();
      }
      expect(found).toEqual([]);
    });
  });
}

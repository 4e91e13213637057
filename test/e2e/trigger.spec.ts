import type { Page } from '@playwright/test';
import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// The trigger in the whole extension: typed in the practice inbox, answered by the desk. The picker stands in a closed
// shadow root, so what is seen of it is what the page's composer holds.

const conversation = 'c-1002';
const typed = ';;refund';

async function focusComposer(page: Page) {
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
}

test('puts a reply for this customer in the place of what was typed, and back', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await focusComposer(page);
  await page.keyboard.type(`Hello! ${typed}`, { delay: 30 });
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Enter');
  await expect.poll(draft).not.toContain(typed);
  const text = await draft();
  expect(text).toMatch(/^Hello! \S/);
  expect(text.length).toBeGreaterThan(40);
  expect(text).not.toMatch(/\{\{/);
  await page.waitForTimeout(600);
  await page.keyboard.press('Alt+z');
  await expect.poll(draft).toBe(`Hello! ${typed}`);
});

test('is off where it was switched off, and follows a change of its signs at once', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  const dashboard = await deskmate.dashboard('writing');
  await dashboard.getByLabel('Typed before the letters').fill('//');
  await dashboard.getByLabel('Typed before the letters').press('Enter');
  await expect(dashboard.getByText('// calls replies now.').first()).toBeVisible();
  await page.bringToFront();
  await focusComposer(page);
  await page.keyboard.type('//refund', { delay: 30 });
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Tab');
  await expect.poll(draft).not.toContain('//refund');
  const { length } = await draft();
  expect(length).toBeGreaterThan(40);

  await sidebar.getByRole('button', { name: 'Menu' }).click();
  await sidebar.getByRole('menuitemcheckbox', { name: /^Replies by typing/ }).click();
  await expect(sidebar.getByText('Typing calls no replies on this site').first()).toBeVisible();
  await focusComposer(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('//refund', { delay: 30 });
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(draft).toBe('//refund');
});

import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// An agent who goes on typing while a reply goes in. Its keys come within milliseconds, so nothing runs beside it.

test('lets the agent type on while a reply is being inserted, and inserts once however often the key is pressed', async ({
  deskmate,
}) => {
  const { page, sidebar, draft } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Alt+Digit1');
  await page.waitForTimeout(160);
  await page.keyboard.type(' XYZ');
  await page.waitForTimeout(900);
  const text = await draft();
  expect(text).toContain('XYZ');
  expect(text.match(/photo/gi)?.length).toBeGreaterThan(0);
  const opening = text.slice(0, 30);
  expect(text.split(opening)).toHaveLength(2);
});

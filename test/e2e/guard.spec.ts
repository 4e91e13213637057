import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// What the agent writes is looked at as they write it, in a real page, and mended there.

test('finds another customer’s name as it is typed, mends it in place, and takes that back', async ({ deskmate }) => {
  const { page, sidebar, draft, open } = await openPractice(deskmate, 'c-1002');
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Daniel Kowalczyk');
  await open('c-1001');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Maya');
  const box = page.getByRole('textbox', { name: /^Reply to/ });
  await box.click();
  await page.keyboard.type('Hi Daniel, thanks for the photos.');
  const findings = sidebar.getByRole('region', { name: 'Before you send' });
  await expect(findings).toContainText('Another name');
  await expect(findings).toContainText('“Daniel”');
  await findings.getByRole('button', { name: /^Write “Maya”/ }).click();
  await expect.poll(draft).toBe('Hi Maya, thanks for the photos.');
  await expect(findings).toHaveCount(0);
  await sidebar.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(draft).toBe('Hi Daniel, thanks for the photos.');
  await expect(findings).toContainText('Another name');
});

test('goes quiet when the draft is sent, or the agent moves on', async ({ deskmate }) => {
  const { page, sidebar, open } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Maya');
  const findings = sidebar.getByRole('region', { name: 'Before you send' });
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.type('Hi Maya, your card 4111 1111 1111 1111 was charged.');
  await expect(findings).toContainText('Card number');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(findings).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.type('Hi {{customer.firstName}}');
  await expect(findings).toContainText('Not filled in');
  await open('c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await expect(findings).toHaveCount(0);
});

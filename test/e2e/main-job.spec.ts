import { expectedReadings } from './support/expected.ts';
import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// The main job: a message in an inbox page becomes help in the sidebar, and the agent's choice lands in the composer.

for (const blocked of [true, false]) {
  test.describe(`with third-party cookies ${blocked ? 'blocked' : 'allowed'}`, () => {
    test.use({ blockThirdPartyCookies: blocked });

    test('plays from the first message to an inserted reply', async ({ deskmate }) => {
      const { page, sidebar, draft } = await openPractice(deskmate, 'c-1002');
      await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Daniel Kowalczyk');
      const replies = sidebar.locator('[data-slot="replies"]');
      await expect(replies.getByRole('listitem')).toHaveCount(3);

      const shown = (await replies.getByRole('listitem').first().locator('p').first().innerText()).trim();
      await replies
        .getByRole('button', { name: /^Insert/ })
        .first()
        .click();
      await expect.poll(draft).toContain(shown.slice(0, 40));
      // The human presses Send: nothing was sent by inserting.
      const sent = page.locator('.thread_rowOut__s6YtM');
      const before = await sent.count();
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(sent).toHaveCount(before + 1);
    });
  });
}

test('adds to what the agent has already typed, and takes it back again', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, 'c-1001');
  const box = page.getByRole('textbox', { name: /^Reply to/ });
  await box.click();
  await page.keyboard.type('Hi Maya, one moment');
  await sidebar
    .locator('[data-slot="replies"]')
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect.poll(async () => (await draft()).length).toBeGreaterThan(60);
  expect(await draft()).toMatch(/^Hi Maya, one moment\n/);
  await sidebar.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(draft).toBe('Hi Maya, one moment');
});

test('inserts by the key, with the focus in the page', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.press('Alt+Digit1');
  await expect.poll(async () => (await draft()).length).toBeGreaterThan(40);
});

test('never writes a reply into a private note', async ({ deskmate }) => {
  const { page, sidebar } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await page.waitForTimeout(500);
  await page.keyboard.press('Alt+Digit1');
  await expect(sidebar.getByText(/private note/i).first()).toBeVisible();
  expect((await page.getByRole('textbox', { name: 'Internal note' }).innerText()).trim()).toBe('');
});

test('sees a message that arrives while the page is open, and moves with the agent', async ({ deskmate }) => {
  const { sidebar, open, receive } = await openPractice(deskmate, 'c-1004');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Wilhelmina');
  await open('c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await receive('c-1003', 'Can you tell me how I get an invoice with our VAT number on it?');
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('invoice with our VAT number');
});

test.describe('in each practice conversation', () => {
  for (const expected of expectedReadings) {
    test(`says what ${expected.id} needs`, async ({ deskmate }) => {
      const { sidebar } = await openPractice(deskmate, expected.id);
      const question = sidebar.locator('[data-slot="question"]');
      await expect(question.getByRole('button').first()).toBeVisible();
      if (expected.warning === 'distress') {
        await expect(sidebar.locator('[data-slot="distress"]')).toBeVisible();
        await expect(sidebar.locator('[data-slot="replies"]')).toHaveCount(0);
        return;
      }
      const warning = sidebar.locator('[data-slot="warning"]');
      if (expected.warning === null) await expect(warning).toHaveCount(0);
      else await expect(warning).toBeVisible();
      await expect(sidebar.locator('[data-slot="distress"]')).toHaveCount(0);
    });
  }
});

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

      // Under the pointer the list stays as it is, whatever the models say of the message meanwhile.
      await replies.getByRole('listitem').first().hover();
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

test('never writes a reply into a private note, nor a handoff into the customer’s box', async ({ deskmate }) => {
  const { page, sidebar } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await page.waitForTimeout(500);
  await page.keyboard.press('Alt+Digit1');
  await expect(sidebar.getByText(/private note/i).first()).toBeVisible();
  const note = page.getByRole('textbox', { name: 'Internal note' });
  expect((await note.innerText()).trim()).toBe('');

  await sidebar.getByRole('button', { name: 'Menu' }).click();
  await sidebar.getByRole('menuitem', { name: 'Hand over to a colleague' }).click();
  const dialog = sidebar.getByRole('dialog', { name: 'Hand over to a colleague' });
  await expect(dialog.locator('pre')).toContainText('What was said');
  await dialog.getByRole('button', { name: 'Put in the private note' }).click();
  await expect(note).toContainText('Handoff');
  await expect(dialog).toHaveCount(0);

  await page.getByRole('tab', { name: 'Reply' }).click();
  await page.waitForTimeout(500);
  await sidebar.getByRole('button', { name: 'Menu' }).click();
  await sidebar.getByRole('menuitem', { name: 'Hand over to a colleague' }).click();
  await expect(dialog.getByRole('button', { name: 'Put in the private note' })).toBeDisabled();
});

test('sees a message that arrives while the page is open, and moves with the agent', async ({ deskmate }) => {
  const { sidebar, open, receive } = await openPractice(deskmate, 'c-1004');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Wilhelmina');
  await open('c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await receive('c-1003', 'Can you tell me how I get an invoice with our VAT number on it?');
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('invoice with our VAT number');
});

/**
 * What an experienced agent would reach for, and be warned of, in each practice conversation. `warning: undefined`: either is
 * fair. The topic is that of the latest message alone, which may be about nothing that can be told.
 */
const wanted: Record<string, { warning: RegExp | null | undefined; reply: RegExp; topic: RegExp }> = {
  'c-1001': { warning: undefined, reply: /^Damaged on arrival/, topic: /./ },
  'c-1002': { warning: /Repeated contact/, reply: /^Charged twice/, topic: /Complaint|Double charge|Payment|Not sure/ },
  'c-1003': { warning: /Outage/, reply: /^Outage: known|^Card declined at checkout/, topic: /./ },
  'c-1004': { warning: null, reply: /^Thank you for kind words/, topic: /./ },
  'c-1005': { warning: /Legal threat/, reply: /^Legal matter/, topic: /Legal threat/ },
  'c-1007': { warning: null, reply: /pedido/, topic: /Order status|Delivery/ },
  'c-1008': { warning: null, reply: /^Spam/, topic: /./ },
};

test.describe('in each practice conversation', () => {
  for (const [id, { warning, reply, topic }] of Object.entries(wanted)) {
    test(`says what ${id} needs`, async ({ deskmate }) => {
      const { sidebar } = await openPractice(deskmate, id);
      await expect(sidebar.locator('[data-slot="replies"]').getByRole('heading', { level: 3 }).first()).toHaveText(
        reply,
      );
      await expect(sidebar.getByRole('button', { name: /\btopic\b/i })).toContainText(topic);
      const band = sidebar.locator('[data-slot="warning"]');
      if (warning) await expect(band.getByRole('heading').first()).toHaveText(warning);
      else if (warning === null) await expect(band).toHaveCount(0);
      await expect(sidebar.locator('[data-slot="distress"]')).toHaveCount(0);
    });
  }

  test('puts a person in distress before the case', async ({ deskmate }) => {
    const { sidebar } = await openPractice(deskmate, 'c-1006');
    await expect(sidebar.locator('[data-slot="distress"]').getByRole('heading').first()).toHaveText(
      'This person may be in distress',
    );
    await expect(sidebar.locator('[data-slot="replies"]')).toHaveCount(0);
    await expect(sidebar.locator('[data-slot="passages"]')).toHaveCount(0);
  });
});

test('inserts nothing when the page has moved to another customer', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
  await page.evaluate(() => history.pushState(null, '', '#/c/c-1002'));
  await page.getByRole('textbox', { name: /^Reply to/ }).focus();
  await page.keyboard.press('Alt+Digit1');
  await expect(sidebar.getByText(/another conversation now/).first()).toBeVisible();
  expect(await draft()).toBe('');
});

for (const wait of [0, 60, 150, 250]) {
  test(`leaves the next customer's box alone when the agent moves on ${wait} ms after inserting`, async ({
    deskmate,
  }) => {
    const { page, sidebar, open, draft } = await openPractice(deskmate, 'c-1002');
    await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);
    await page.getByRole('textbox', { name: /^Reply to/ }).click();
    await page.keyboard.press('Alt+Digit1');
    await page.waitForTimeout(wait);
    await open('c-1003');
    await page.waitForTimeout(1_200);
    expect(await draft()).toBe('');
  });
}

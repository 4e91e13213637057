import type { Person } from '../../lib/domain/person.ts';
import { readTable, storedTexts } from './support/database.ts';
import { expect, sidebarOf, test, type Deskmate } from './support/extension.ts';
import { openPractice, practiceKey } from './support/practice.ts';

// The browser may stop, close or restart any part at any moment; the agent must not notice.

const conversation = 'c-1004';

async function stopServiceWorker({ context }: Deskmate): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals');
  await page.getByRole('button', { name: 'Stop' }).first().click();
  await expect(page.getByText('STOPPED').first()).toBeVisible();
  await page.close();
}

const closeDesk = async (deskmate: Deskmate) =>
  (await deskmate.background()).evaluate(() => chrome.offscreen.closeDocument());

test('goes on when the service worker is stopped', async ({ deskmate }) => {
  const { sidebar, receive, page } = await openPractice(deskmate, conversation);
  const question = sidebar.locator('[data-slot="question"]');
  await expect(question.getByRole('button').first()).toBeVisible();
  await stopServiceWorker(deskmate);
  await page.bringToFront();
  await receive(conversation, 'Do you also sell a lantern with a warmer light?');
  await expect(question).toContainText('lantern with a warmer light');
});

test('starts the desk again when its document is closed, and knows what it knew', async ({ deskmate }) => {
  const { sidebar, receive } = await openPractice(deskmate, conversation);
  const question = sidebar.locator('[data-slot="question"]');
  await expect(question.getByRole('button').first()).toBeVisible();
  const known = (await storedTexts(deskmate, practiceKey(conversation))).length;
  await closeDesk(deskmate);
  await receive(conversation, 'Could you send me the care instructions for it?');
  await expect(question).toContainText('care instructions');
  await expect.poll(async () => (await storedTexts(deskmate, practiceKey(conversation))).length).toBe(known + 1);
});

test('remembers the customer after the browser was restarted', async ({ deskmate }) => {
  const { sidebar } = await openPractice(deskmate, conversation);
  const note = sidebar.getByRole('textbox', { name: /note/i });
  await note.fill('Writes for a hiking blog');
  await expect
    .poll(async () => (await readTable<Person>(deskmate, 'people')).map((one) => one.note))
    .toContain('Writes for a hiking blog');
  const before = await storedTexts(deskmate, practiceKey(conversation));
  await deskmate.restart();
  const again = await openPractice(deskmate, conversation);
  await expect(again.sidebar.getByRole('textbox', { name: /note/i })).toHaveValue('Writes for a hiking blog');
  expect(await storedTexts(deskmate, practiceKey(conversation))).toEqual(before);
});

test('serves two tabs on the same conversation', async ({ deskmate }) => {
  const left = await openPractice(deskmate, conversation);
  const right = await openPractice(deskmate, conversation);
  for (const { sidebar } of [left, right])
    await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
  await left.sidebar.getByRole('textbox', { name: /note/i }).fill('Seen in both tabs');
  await expect(right.sidebar.getByRole('textbox', { name: /note/i })).toHaveValue('Seen in both tabs');
  const texts = await storedTexts(deskmate, practiceKey(conversation));
  expect(new Set(texts).size).toBe(texts.length);
});

test('works in the practice inbox that ships with the extension', async ({ deskmate }) => {
  const page = await deskmate.context.newPage();
  await page.goto(`chrome-extension://${deskmate.id}/practice/index.html?pace=0#/c/c-1001`);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Maya');
  await sidebar
    .locator('[data-slot="replies"]')
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Reply to/ })).toContainText('Maya');
});

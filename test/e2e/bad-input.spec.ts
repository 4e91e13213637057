import type { Event } from '../../lib/domain/event.ts';
import { readTable, storedTexts } from './support/database.ts';
import { expect, sidebarOf, test } from './support/extension.ts';
import { openPractice, practiceKey, type PracticeWindow } from './support/practice.ts';

const conversation = 'c-1004';

test('says so on a page without a conversation', async ({ deskmate }) => {
  const page = await deskmate.context.newPage();
  await page.goto(`${deskmate.pages}/practice/index.html?pace=0`);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByRole('heading', { name: 'No conversation on this page' })).toBeVisible();
});

test('outlives a thread that is torn out while it is read', async ({ deskmate }) => {
  const { page, sidebar, open } = await openPractice(deskmate, conversation);
  await page.evaluate(async (id) => {
    const { practice } = window as unknown as PracticeWindow;
    for (let round = 0; round < 8; round++) {
      practice.fill(id, 40);
      await new Promise(requestAnimationFrame);
      document.querySelector('.thread_list__H8eUw')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }, conversation);
  await open('c-1001');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Maya');
  await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
});

test('keeps hostile messages as text, in the sidebar and in the database', async ({ deskmate }) => {
  const { page, sidebar, receive } = await openPractice(deskmate, conversation);
  const alerts: string[] = [];
  page.on('dialog', (dialog) => (alerts.push(dialog.message()), void dialog.dismiss()));
  const hostile = [
    '<script>alert("one")</script> where is my refund?',
    '<img src=x onerror=alert("two")> I want a refund',
    'Refund \u202Eton ylbaborp\u202C please',
    '😀😀🎉',
    '\u200B\u200D\u200B',
    `{{customer.firstName}} [link](javascript:alert('three')) refund?`,
  ];
  for (const text of hostile) await receive(conversation, text);
  await expect
    .poll(async () => (await storedTexts(deskmate, practiceKey(conversation))).join('\n'))
    .toContain('<img src=x onerror=alert("two")>');
  await expect(sidebar.locator('[data-slot="question"]')).toBeVisible();
  expect(await sidebar.locator('img, script[src*="alert"]').count()).toBe(0);
  expect(alerts).toEqual([]);
});

test('cuts a message of 100 kB, and goes on', async ({ deskmate }) => {
  const { sidebar, receive } = await openPractice(deskmate, conversation);
  await receive(conversation, 'My refund is late. '.repeat(5_500));
  await receive(conversation, 'Can you tell me where my refund is?');
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('where my refund is');
  const longest = Math.max(...(await storedTexts(deskmate, practiceKey(conversation))).map((text) => text.length));
  expect(longest).toBe(20_000);
});

test('puts a reply on the clipboard when the box takes nothing, and leaves the box as it was', async ({ deskmate }) => {
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  const box = page.getByRole('textbox', { name: /^Reply to/ });
  await box.fill('Dear all');
  // A page that takes back whatever is put in.
  await box.evaluate((element) => element.addEventListener('input', () => (element.textContent = 'Dear all')));
  await sidebar
    .locator('[data-slot="replies"]')
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(sidebar.getByText('press Ctrl+V in the box').first()).toBeVisible();
  expect(await draft()).toBe('Dear all');
  const elsewhere = page.getByRole('searchbox').first();
  await elsewhere.click();
  await page.keyboard.press('Control+V');
  await expect(elsewhere).toHaveValue(/\w+.{20,}/);
});

test('refuses a malformed message on a port, writes down why, and disturbs nothing', async ({ deskmate }) => {
  const { sidebar } = await openPractice(deskmate, conversation);
  await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
  const dashboard = await deskmate.dashboard('privacy');
  const answers = await dashboard.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const port = chrome.runtime.connect({ name: 'desk' });
        const heard: unknown[] = [];
        port.onMessage.addListener((message) => heard.push(message));
        for (const bad of [
          null,
          42,
          'x',
          [],
          { t: 'q' },
          { t: 'q', i: '1', m: 'observe', a: [] },
          { t: 'q', i: '2', m: '__proto__', a: [] },
        ]) {
          port.postMessage(bad);
        }
        setTimeout(() => (port.disconnect(), resolve(heard)), 800);
      }),
  );
  expect(answers.filter((answer) => 'e' in (answer as object))).toHaveLength(2);
  await expect
    .poll(
      async () => (await readTable<Event>(deskmate, 'events')).filter(({ what }) => what.kind === 'rejected').length,
    )
    .toBeGreaterThanOrEqual(5);
  await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
});

test('offers what is left of a damaged database, then starts a new one', async ({ deskmate }) => {
  const dashboard = await deskmate.dashboard('privacy');
  await (await deskmate.background()).evaluate(() => chrome.offscreen.closeDocument().catch(() => undefined));
  await dashboard.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('deskmate');
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = () => {
          const made = indexedDB.open('deskmate', 10);
          made.onupgradeneeded = () =>
            made.result.createObjectStore('messages', { autoIncrement: true }).add({ text: 'a trace of before' });
          made.onsuccess = () => (made.result.close(), resolve());
          made.onerror = () => reject(made.error);
        };
      }),
  );
  await dashboard.close();
  const { page, sidebar } = await openPractice(deskmate, conversation);
  // Help goes on, with the starter pack, while the person decides.
  await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await sidebar.getByRole('button', { name: /export/i }).click();
  const file = await (await download).path();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(file, 'utf8')).toContain('a trace of before');
  await sidebar
    .getByRole('button', { name: /rebuild/i })
    .first()
    .click();
  await sidebar
    .getByRole('dialog')
    .getByRole('button', { name: /rebuild/i })
    .click();
  await expect.poll(async () => (await readTable(deskmate, 'articles')).length).toBe(40);
  await expect.poll(async () => (await storedTexts(deskmate, practiceKey(conversation))).length).toBeGreaterThan(0);
});

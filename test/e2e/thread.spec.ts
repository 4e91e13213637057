import type { Page } from '@playwright/test';
import { storedTexts } from './support/database.ts';
import { expect, test, type Deskmate } from './support/extension.ts';
import { openPractice, practiceKey, type PracticeWindow } from './support/practice.ts';

// Whatever the page does with its rows, the conversation is read whole: nothing lost, nothing twice, in order.

const conversation = 'c-1004';

for (const query of ['pace=0', 'pace=0&virtual=1', 'pace=0&rerender=1']) {
  test(`reads a thread of 60 messages and what comes after (${query})`, async ({ deskmate }) => {
    const { page, receive, sidebar } = await openPractice(deskmate, conversation, query);
    await page.evaluate((id) => (window as unknown as PracticeWindow).practice.fill(id, 60), conversation);
    for (let index = 0; index < 5; index++) await receive(conversation, `Live message number ${index}`);
    await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
    // A virtual list shows about 12 rows; the agent scrolls through it.
    const scroller = page.locator('.thread_scroller__z5KoQ');
    const { scrollHeight } = await scroller.evaluate((element) => ({ scrollHeight: element.scrollHeight }));
    for (let top = scrollHeight; top >= 0; top -= 250) {
      await scroller.evaluate((element, y) => element.scrollTo({ top: y }), top);
      await page.waitForTimeout(60);
    }
    await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    const wanted = await page.evaluate(
      (id) =>
        (
          window as unknown as {
            practice: { conversations: { id: string; messages: { text: string; direction: string }[] }[] };
          }
        ).practice.conversations
          .find((one) => one.id === id)!
          .messages.map(({ text }) => text),
      conversation,
    );
    expect(wanted.length).toBeGreaterThanOrEqual(65);
    await expect
      .poll(async () => await storedTexts(deskmate, practiceKey(conversation)), { timeout: 15_000 })
      .toEqual(wanted);
  });
}

test('keeps conversations apart when the agent switches fast', async ({ deskmate }) => {
  const { open, page } = await openPractice(deskmate, 'c-1001');
  for (const id of ['c-1002', 'c-1003', 'c-1004', 'c-1001', 'c-1005', 'c-1002', 'c-1004']) {
    await open(id);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(1_000);
  await expectApart(deskmate, page);
});

test('keeps conversations apart when one is left before any frame showed it', async ({ deskmate }) => {
  const { page, sidebar } = await openPractice(deskmate, 'c-1001');
  await expect(sidebar.locator('[data-slot="question"]').getByRole('button').first()).toBeVisible();
  // A busy computer: no frame comes between two clicks. A slow page: for half a second the address speaks of the next
  // conversation, and header and rows of the one before.
  await page.evaluate(() => {
    const late = new WeakSet<Event>();
    const slow = (event: Event) => {
      if (late.has(event) || !location.hash.endsWith('c-1002')) return;
      event.stopImmediatePropagation();
      const again = new Event('hashchange');
      late.add(again);
      setTimeout(() => window.dispatchEvent(again), 500);
    };
    window.addEventListener('hashchange', slow, { capture: true });
    // Runs after the page's own listener, which has shown c-1005 by then.
    window.addEventListener('hashchange', () => (location.hash = '#/c/c-1002'), { once: true });
    location.hash = '#/c/c-1005';
  });
  await page.waitForTimeout(2_000);
  await expectApart(deskmate, page);
});

/** No conversation was kept with words of another, or with a message twice. */
async function expectApart(deskmate: Deskmate, page: Page) {
  const owners = await page.evaluate(() =>
    (
      window as unknown as { practice: { conversations: { id: string; messages: { text: string }[] }[] } }
    ).practice.conversations.map(({ id, messages }) => ({ id, texts: messages.map(({ text }) => text) })),
  );
  for (const { id, texts } of owners) {
    const stored = await storedTexts(deskmate, practiceKey(id));
    expect(stored.filter((text) => !texts.includes(text))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
  }
}

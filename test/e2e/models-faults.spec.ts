import type { Frame, Page } from '@playwright/test';
import { expect, sidebarOf, test, type Deskmate } from './support/extension.ts';
import { openPractice } from './support/practice.ts';
import { leaveScript, openModels } from './support/models.ts';

// A model in the built extension: workers, ports, caches and documents are the browser's own; the engine behind web-llm's
// handler is scripted. Whatever fails, nothing hangs, what the agent wrote stays, and the sidebar says what to do.

test.use({ graphics: 'software' });

const conversation = 'c-1004';
const sentence = 'Thank you for writing to us. We will look into it today and come back to you.';
const long = Array.from({ length: 120 }, (_, at) => `Sentence number ${at}.`).join(' ');

const drafting = (sidebar: Frame) => sidebar.locator('[data-slot="draft"]');
const askDraft = (sidebar: Frame) => drafting(sidebar).getByRole('button', { name: 'Draft a reply' }).click();

async function writeAnother(sidebar: Frame): Promise<void> {
  // A sidebar that finds its desk again draws anew, and an open menu closes.
  await expect(async () => {
    await drafting(sidebar).getByRole('button', { name: 'Change', exact: true }).click({ timeout: 3_000 });
    await sidebar.getByRole('menuitem', { name: 'Write another one' }).click({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

async function closeDesk(deskmate: Deskmate): Promise<void> {
  await (await deskmate.background()).evaluate(() => chrome.offscreen.closeDocument());
}

async function typeInBox(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Reply to/ }).click();
  await page.keyboard.type(text);
}

test('writes a draft from the first click, with the model loaded on demand', async ({ deskmate }) => {
  await openModels(deskmate, { answers: [{ text: sentence, tokensPerSecond: 40 }] });
  const { sidebar } = await openPractice(deskmate, conversation);
  await askDraft(sidebar);
  await expect(drafting(sidebar)).toContainText('come back to you');
});

test('a device lost in the middle of a draft: what was written stays, the agent’s text too, and the next try works', async ({
  deskmate,
}) => {
  const dashboard = await openModels(deskmate, {
    answers: [{ text: long, tokensPerSecond: 40, fault: 'gpu-crashed', faultAfter: 12 }],
  });
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  await typeInBox(page, 'Hi, one moment');
  await askDraft(sidebar);
  await expect(drafting(sidebar)).toContainText('The graphics chip stopped');
  expect(await draft()).toContain('Hi, one moment');
  await leaveScript(dashboard, { answers: [{ text: sentence }] });
  await writeAnother(sidebar);
  await expect(drafting(sidebar)).toContainText('come back to you');
});

test('out of memory while loading: the page of models says so, and what to do', async ({ deskmate }) => {
  const dashboard = await openModels(deskmate, { load: { fault: 'lost-while-loading' } });
  const { sidebar } = await openPractice(deskmate, conversation);
  await askDraft(sidebar);
  await expect(drafting(sidebar)).toContainText('The graphics memory is full');
  await dashboard.bringToFront();
  await expect(dashboard.getByText('The graphics memory is full').first()).toBeVisible();
});

test('a stopped service worker is not noticed in the middle of a draft', async ({ deskmate }) => {
  await openModels(deskmate, { answers: [{ text: `${long} ${sentence}`, tokensPerSecond: 60 }] });
  const { page, sidebar } = await openPractice(deskmate, conversation);
  await askDraft(sidebar);
  await expect(drafting(sidebar)).toContainText('Sentence number 3');
  const internals = await deskmate.context.newPage();
  await internals.goto('chrome://serviceworker-internals');
  await internals.getByRole('button', { name: 'Stop' }).first().click();
  await internals.close();
  await page.bringToFront();
  await expect(drafting(sidebar)).toContainText('come back to you', { timeout: 30_000 });
});

test('a closed offscreen document: the sidebar comes back, and a draft can be had again', async ({ deskmate }) => {
  await openModels(deskmate, { answers: [{ text: `${long} ${sentence}`, tokensPerSecond: 60 }] });
  const { page, sidebar, draft } = await openPractice(deskmate, conversation);
  await typeInBox(page, 'Hi, one moment');
  await askDraft(sidebar);
  await expect(drafting(sidebar)).toContainText('Sentence number 3');
  await closeDesk(deskmate);
  await page.bringToFront();
  // What was being written lived in that document: what there is of it stays, and the sidebar says so.
  await expect(drafting(sidebar)).toContainText('Deskmate was restarted', { timeout: 30_000 });
  await expect(drafting(sidebar)).toContainText('Sentence number 3');
  // At once, while the desk is still being started again: the press waits for it.
  await writeAnother(sidebar);
  await expect(drafting(sidebar)).toContainText('come back to you', { timeout: 40_000 });
  expect(await draft()).toContain('Hi, one moment');
});

test('two tabs that ask at once are both answered, by one engine', async ({ deskmate }) => {
  await openModels(deskmate, { answers: [{ text: sentence, tokensPerSecond: 30 }] });
  const one = await openPractice(deskmate, 'c-1004');
  const two = await openPractice(deskmate, 'c-1002');
  await one.page.bringToFront();
  await askDraft(await sidebarOf(one.page));
  await two.page.bringToFront();
  await askDraft(await sidebarOf(two.page));
  await expect(drafting(two.sidebar)).toContainText('come back to you', { timeout: 30_000 });
  await one.page.bringToFront();
  await expect(drafting(one.sidebar)).toContainText('come back to you');
});

test('the graphics chip is looked at and measured on a real adapter', async ({ deskmate }) => {
  const page = await deskmate.dashboard('models');
  await page.getByRole('button', { name: /See what fits this machine|Measure again/ }).click();
  await expect(page.getByText(/GB a second from graphics memory/)).toBeVisible({ timeout: 40_000 });
  // SwiftShader has no 16-bit numbers: what needs them is shown as not for this machine, before anything is fetched.
  await page.getByText(/that can’t run on this machine/).click();
  await expect(page.getByText('can’t calculate with 16-bit numbers').first()).toBeVisible();
});

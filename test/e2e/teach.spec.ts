import { readFileSync } from 'node:fs';
import type { CDPSession, Frame, Locator, Page } from '@playwright/test';
import type { StoredAdapter } from '../../lib/domain/adapter.ts';
import { readTable } from './support/database.ts';
import { axeViolations } from './support/axe.ts';
import { expect, sidebarOf, test, type Deskmate } from './support/extension.ts';

// A page whose sides no reader can tell by itself is shown to Deskmate by its person, and is read right from then on.

interface Lanes {
  page: Page;
  sidebar: Frame;
  /** What the card in the page says; it stands in a closed shadow root, which only the browser's own tools see into. */
  card(): Promise<string>;
  /** All of the page but what Deskmate put beside it. */
  body(): Promise<string>;
  /** What the page heard of the person. */
  heard(): Promise<string[]>;
}

async function openLanes({ context, pages }: Deskmate): Promise<Lanes> {
  const page = await context.newPage();
  await page.goto(`${pages}/fixtures/chat-lanes.html`);
  const tools = await context.newCDPSession(page);
  return {
    page,
    sidebar: await sidebarOf(page),
    card: () => closedText(tools),
    body: () => page.evaluate(() => document.body.outerHTML),
    heard: () => page.evaluate(() => (window as unknown as { heard: string[] }).heard),
  };
}

interface TreeNode {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

async function closedText(tools: CDPSession): Promise<string> {
  const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: TreeNode };
  const words: string[] = [];
  const visit = (node: TreeNode, isOurs: boolean) => {
    if (isOurs && node.nodeName === '#text') words.push(node.nodeValue);
    const isCard = isOurs || (node.nodeName === 'SECTION' && node.attributes?.includes('card') === true);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, isCard);
  };
  visit(root, false);
  return words.join(' ');
}

/** A shield lies over the page, so the place is clicked, not the element. */
async function clickPlace(page: Page, target: Locator): Promise<void> {
  const place = await target.boundingBox();
  if (!place) throw new Error('It is not in view.');
  await page.mouse.move(place.x + 20, place.y + place.height / 2);
  await page.mouse.click(place.x + 20, place.y + place.height / 2);
}

const saidBy = (page: Page, text: string) => page.getByText(text, { exact: true });

async function showByPointer({ page, sidebar, card }: Lanes): Promise<void> {
  await sidebar.getByRole('button', { name: 'Show me' }).first().click();
  await expect.poll(card).toContain('Click a message from the customer.');
  await clickPlace(page, saidBy(page, 'Will they be here by Friday?'));
  await expect.poll(card).toContain('Click a message that you wrote.');
  await clickPlace(page, saidBy(page, 'I am sorry about that. The poles go out today.'));
  await expect.poll(card).toContain('Click the box you write in.');
  await clickPlace(page, page.getByRole('textbox', { name: 'Answer' }));
  await expect.poll(card).toContain('Is this right?');
}

/** The focus is on what is told; the first button follows it. */
async function pressFirstButton(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const readerLine = ({ sidebar }: Pick<Lanes, 'sidebar'>) => sidebar.locator('footer');

test('says that it is unsure, is shown the page by three clicks, and reads it right from then on', async ({
  deskmate,
}) => {
  const lanes = await openLanes(deskmate);
  const { page, sidebar, card } = lanes;
  await expect(sidebar.getByText('Deskmate is unsure about this page')).toBeVisible();
  const before = await lanes.body();

  await showByPointer(lanes);
  expect(await card()).toContain('6 messages: 4 from the customer, 2 from you.');
  // Pointing was none of the page's business.
  expect(await lanes.heard()).toEqual([]);
  await pressFirstButton(page);
  await expect.poll(card).toContain('Saved for this site.');
  await expect(sidebar.getByText('Deskmate is unsure about this page')).toHaveCount(0);
  await expect(readerLine(lanes)).toContainText('Read well');
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('where do I return the torn bag');
  expect(await lanes.body()).toBe(before);
  expect(await axeViolations(sidebar)).toEqual([]);

  await page.reload();
  const again = { sidebar: await sidebarOf(page) };
  await expect(readerLine(again)).toContainText('Read well');
  await expect(readerLine(again)).toContainText('What was shown here');
});

test('tells behind the health light how each part was found', async ({ deskmate }) => {
  const { sidebar } = await openLanes(deskmate);
  await sidebar.locator('footer').getByRole('button').click();
  const popover = sidebar.getByRole('dialog');
  await expect(popover).toContainText('General reader');
  await expect(popover.getByRole('button', { name: 'Show me' })).toBeVisible();
  expect(await axeViolations(sidebar)).toEqual([]);
});

test('takes back what was saved', async ({ deskmate }) => {
  const lanes = await openLanes(deskmate);
  await showByPointer(lanes);
  await pressFirstButton(lanes.page);
  await expect.poll(lanes.card).toContain('Saved for this site.');
  await pressFirstButton(lanes.page);
  await expect.poll(lanes.card).toContain('Taken back.');
  await expect(readerLine(lanes)).toContainText('General reader');
  expect(await readTable<StoredAdapter>(deskmate, 'adapters')).toEqual([]);
});

test('is shown the page by keys alone', async ({ deskmate }) => {
  const lanes = await openLanes(deskmate);
  const { page, sidebar, card } = lanes;
  await expect(sidebar.getByText('Deskmate is unsure about this page')).toBeVisible();
  await sidebar.getByRole('heading', { level: 1 }).evaluate(() => window.focus());
  await sidebar.locator('body').press('w');
  await expect.poll(card).toContain('Step 1 of 3');
  await page.keyboard.press('ArrowDown');
  await expect.poll(card).toContain('Great, and where do I return the torn bag?');
  await page.keyboard.press('Enter');
  await expect.poll(card).toContain('Step 2 of 3');
  await page.keyboard.press('Backspace');
  await expect.poll(card).toContain('Step 1 of 3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect.poll(card).toContain('Yes, by express, at no cost.');
  await page.keyboard.press('Enter');
  await expect.poll(card).toContain('Step 3 of 3');
  await page.keyboard.press('ArrowDown');
  await expect.poll(card).toContain('Box to write in, “Answer”');
  await page.keyboard.press('Enter');
  await expect.poll(card).toContain('6 messages: 4 from the customer, 2 from you.');
  expect(await lanes.heard()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(card).toBe('');
  await expect(readerLine(lanes)).toContainText('General reader');
  // The page has its keys back.
  await page.getByRole('textbox', { name: 'Answer' }).click();
  await page.keyboard.type('Hello');
  await expect(page.getByRole('textbox', { name: 'Answer' })).toHaveText('Hello');
});

test('a key that is held goes one step and no further', async ({ deskmate }) => {
  const lanes = await openLanes(deskmate);
  const { page, card } = lanes;
  await lanes.sidebar.getByRole('button', { name: 'Show me' }).first().click();
  await expect.poll(card).toContain('Step 1 of 3');
  await clickPlace(page, saidBy(page, 'Will they be here by Friday?'));
  await clickPlace(page, saidBy(page, 'I am sorry about that. The poles go out today.'));
  await expect.poll(card).toContain('Step 3 of 3');
  await page.keyboard.press('ArrowDown');
  const hold = async () => {
    for (let times = 0; times < 4; times++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
  };
  await hold();
  await expect.poll(card).toContain('Is this right?');
  expect(await readTable<StoredAdapter>(deskmate, 'adapters')).toEqual([]);
  await page.keyboard.press('Tab');
  await hold();
  await expect.poll(card).toContain('Saved for this site.');
  await page.keyboard.press('Tab');
  await expect(readerLine(lanes)).toContainText('What was shown here');
  expect(await readTable<StoredAdapter>(deskmate, 'adapters')).toHaveLength(1);
  await hold();
  await expect.poll(card).toContain('Taken back.');
  // The pointer is the page's again; the keys were the card's until the end.
  expect(await lanes.heard()).not.toContain('keydown');
});

test('leaves the page alive when it is begun twice, and when it is ended from outside', async ({ deskmate }) => {
  const lanes = await openLanes(deskmate);
  const { page, sidebar, card } = lanes;
  const showMe = sidebar.getByRole('button', { name: 'Show me' }).first();
  await showMe.dblclick();
  await expect.poll(card).toContain('Step 1 of 3');
  await showMe.click();
  // The last of them may still be on its way when the one before it is left.
  await expect(async () => {
    await page.keyboard.press('Escape');
    expect(await card()).toBe('');
    await clickPlace(page, saidBy(page, 'Will they be here by Friday?'));
    expect(await lanes.heard()).toContain('click');
  }).toPass();

  await showMe.click();
  await expect.poll(card).toContain('Step 1 of 3');
  // What the content script hears when its site is switched off.
  const background = await deskmate.background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'stop' });
  });
  await expect.poll(card).toBe('');
  const before = await lanes.heard();
  await saidBy(page, 'Will they be here by Friday?').click();
  expect((await lanes.heard()).length).toBeGreaterThan(before.length);
});

test('does not offer to be shown a page of the extension itself, and says why not', async ({ deskmate }) => {
  const page = await deskmate.context.newPage();
  await page.goto(`chrome-extension://${deskmate.id}/practice/index.html?pace=0#/c/c-1001`);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Maya');
  await sidebar.locator('footer').getByRole('button').click();
  await expect(sidebar.getByRole('dialog')).toContainText('General reader');
  await expect(sidebar.getByRole('button', { name: 'Show me' })).toHaveCount(0);
  await sidebar.getByRole('dialog').press('Escape');
  await expect(sidebar.getByRole('dialog')).toHaveCount(0);
  await sidebar.locator('body').press('w');
  await expect(sidebar.getByText(/does not let Deskmate be shown this page/)).toBeVisible();
});

test('lists what was shown, exports, removes and imports it, and names the field of a bad file', async ({
  deskmate,
}) => {
  const lanes = await openLanes(deskmate);
  await showByPointer(lanes);
  await pressFirstButton(lanes.page);
  await expect.poll(lanes.card).toContain('Saved for this site.');

  const dashboard = await deskmate.dashboard('inboxes');
  const shown = dashboard.getByRole('list', { name: 'Shown sites' });
  await expect(shown.getByRole('listitem')).toHaveCount(1);
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Export 127.0.0.1/fixtures/chat-lanes.html' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('deskmate-adapter-127.0.0.1.json');
  const file = await download.path();

  await dashboard.getByRole('button', { name: 'Remove 127.0.0.1/fixtures/chat-lanes.html' }).click();
  await expect(shown).toHaveCount(0);
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(shown.getByRole('listitem')).toHaveCount(1);
  await dashboard.getByRole('button', { name: 'Remove 127.0.0.1/fixtures/chat-lanes.html' }).click();
  await expect(shown).toHaveCount(0);

  const field = dashboard.getByLabel('File of a site to import');
  const good = readFileSync(file, 'utf8');
  const text = JSON.stringify({ ...(JSON.parse(good) as object), list: ['div[['] });
  const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await field.setInputFiles(bad);
  await expect(dashboard.getByText(/bad\.json was not imported\..*list\.0: not a CSS selector/)).toBeVisible();
  expect(await readTable<StoredAdapter>(deskmate, 'adapters')).toEqual([]);
  await field.setInputFiles(file);
  await expect(shown.getByRole('listitem')).toHaveCount(1);
  await lanes.page.bringToFront();
  await expect(readerLine(lanes)).toContainText('What was shown here');
});

import type { Frame, Page } from '@playwright/test';
import { expect, sidebarOf, test, type Deskmate } from './support/extension.ts';
import { openPractice, type Practice } from './support/practice.ts';

// The sidebar in the browser's own side panel, which follows the active tab of its window, and the sidebar in its frame.

const heading = (view: Page | Frame) => view.getByRole('heading', { level: 1 });

/** Moves the sidebar of a page to the side panel; returns how to read its heading, from another page of the extension. */
async function moveToPanel(deskmate: Deskmate, { page, sidebar }: Practice): Promise<() => Promise<string>> {
  await expect(heading(sidebar)).not.toHaveText('Deskmate');
  const dashboard = await deskmate.dashboard();
  await page.bringToFront();
  await sidebar.getByRole('button', { name: 'Menu' }).click();
  await sidebar.getByText(/side panel/i).click();
  return () =>
    dashboard.evaluate(() => {
      // A test can't attach to the panel, but our pages see each other.
      const views = chrome.extension.getViews() as unknown as (typeof window)[];
      const panel = views.find((view) => view.location.pathname === '/sidepanel.html');
      return panel?.document.querySelector('h1')?.textContent ?? '';
    });
}

test('the side panel follows the active tab of its window', async ({ deskmate }) => {
  const first = await openPractice(deskmate, 'c-1001');
  const second = await openPractice(deskmate, 'c-1002');
  await expect(heading(second.sidebar)).not.toHaveText('Deskmate');
  const name = await heading(second.sidebar).innerText();
  const panel = await moveToPanel(deskmate, first);
  await expect.poll(panel).toContain('Maya');
  await second.page.bringToFront();
  await expect.poll(panel).toBe(name);
  await second.open('c-1001');
  await expect.poll(panel).toContain('Maya');
});

test('the side panel stays with its window when the tab of another window loads a page', async ({ deskmate }) => {
  const panel = await moveToPanel(deskmate, await openPractice(deskmate, 'c-1001'));
  await expect.poll(panel).toContain('Maya');
  const opened = deskmate.context.waitForEvent('page');
  await (
    await deskmate.background()
  ).evaluate(
    async (url) => void (await chrome.windows.create({ url })),
    `${deskmate.pages}/practice/index.html?pace=0#/c/c-1002`,
  );
  const other = await opened;
  // The site remembers that its sidebar was put away, so it is looked for in the page alone.
  await other.reload();
  await other.locator('li[data-conversation-id="c-1002"]').waitFor();
  await other.waitForTimeout(1_000);
  expect(await panel()).toContain('Maya');
});

for (const [kind, address] of [
  ['served', ({ pages }: Deskmate) => pages],
  ['shipped', ({ id }: Deskmate) => `chrome-extension://${id}`],
] as const) {
  test(`the framed sidebar tells the ${kind} practice page, and no script of it hears or reaches the frame`, async ({
    deskmate,
  }) => {
    const page = await deskmate.context.newPage();
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data), { capture: true });
    });
    await page.goto(`${address(deskmate)}/practice/index.html?pace=0#/c/c-1001`);
    const sidebar = await sidebarOf(page);
    const width = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    await expect(heading(sidebar)).toContainText('Maya');
    await expect.poll(width).toBeLessThan(1280);
    await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).click();
    await expect.poll(width).toBe(1280);
    const seen = await page.evaluate(() => [...(window as unknown as { heard: unknown[] }).heard, window.length]);
    expect(seen).toEqual([0]);
  });
}

test('only the tab of the sidebar is put away', async ({ deskmate }) => {
  const address = `chrome-extension://${deskmate.id}/practice/index.html?pace=0#/c/c-1001`;
  const [left, right] = [await deskmate.context.newPage(), await deskmate.context.newPage()];
  for (const page of [left, right]) await page.goto(address);
  const width = (page: Page) => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  await expect(heading(await sidebarOf(left))).toContainText('Maya');
  await expect.poll(() => width(left)).toBeLessThan(1280);
  await (await sidebarOf(right)).getByRole('button', { name: 'Collapse the sidebar' }).click();
  await expect.poll(() => width(right)).toBe(1280);
  expect(await width(left)).toBeLessThan(1280);
});

test('a sidebar that was told to be there is not taken for blocked', async ({ deskmate }) => {
  const { page } = await openPractice(deskmate, 'c-1001');
  const width = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  // The page is taken to forbid framing five seconds after the frame's load.
  await page.waitForTimeout(6_500);
  expect(await width()).toBeLessThan(1280);
});

test('a site that is switched off is left at once in its open tabs, the practice page is not', async ({ deskmate }) => {
  const { page } = await openPractice(deskmate, 'c-1001');
  const shipped = await deskmate.context.newPage();
  await shipped.goto(`chrome-extension://${deskmate.id}/practice/index.html?pace=0#/c/c-1001`);
  const own = await sidebarOf(shipped);
  await expect(heading(own)).toContainText('Maya');
  const isThere = (one: Page) => one.evaluate(() => document.querySelector('deskmate-root') !== null);
  expect(await isThere(page)).toBe(true);

  // As the person does it, on the browser's own page of extensions.
  const settings = await deskmate.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
  }, deskmate.id);

  await expect.poll(() => isThere(page)).toBe(false);
  expect(await isThere(shipped)).toBe(true);
});

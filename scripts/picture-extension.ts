import type { BrowserContext, Page } from '@playwright/test';
import { sidebarIn, waitForHelp } from './read-sidebar.ts';

type Shoot = (name: string) => Promise<void>;

interface Extension {
  context: BrowserContext;
  id: string;
  /** Address of the practice inbox. */
  inbox: string;
}

const conversations = [
  ['c-1001', 'Maya Okafor'],
  ['c-1005', 'Greg Thornbury'],
  ['c-1006', 'Hannah Lindqvist'],
  ['c-1007', 'Lucía Fernández Ortega'],
] as const;

const sections = ['welcome', 'inboxes', 'replies', 'writing', 'privacy'];

/** Pictures the real extension: the practice inbox with the sidebar, with the launcher, and the dashboard. */
export async function pictureExtension(
  { context, id, inbox }: Extension,
  shooting: (page: Page) => Shoot,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const shoot = inBothThemes(page, shooting(page));
  await page.goto(`${inbox}?pace=0`);
  const sidebar = await sidebarIn(page);
  await sidebar.getByRole('heading', { level: 2 }).first().waitFor();
  await shoot('inbox-no-conversation');
  for (const [conversation, customer] of conversations) {
    await page.locator(`[data-conversation-id="${conversation}"] a`).click();
    await waitForHelp(sidebar, customer);
    await shoot(`inbox-${conversation}`);
  }
  await sidebar.getByRole('button', { name: 'Collapse the sidebar' }).press('Enter');
  await shoot('inbox-launcher');
  for (const section of sections) {
    await page.goto(`chrome-extension://${id}/dashboard.html#${section}`);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await shoot(`dashboard-${section}`);
  }
}

function inBothThemes(page: Page, shoot: Shoot): Shoot {
  return async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await shoot(`${name}-${colorScheme}`);
    }
  };
}

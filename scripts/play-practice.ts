import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Conversation } from '../test/pages/practice/types.js';
import { readSidebar, sidebarIn, waitForHelp, type SidebarSaid } from './read-sidebar.ts';
import { waitFor } from './wait-for.ts';

export interface Played {
  id: string;
  customer: string;
  /** Before the agent's first answer, or at the end when none is called for. */
  said: SidebarSaid | null;
  problem: string | null;
}

interface PlayOptions {
  context: BrowserContext;
  /** Address of the practice inbox. */
  inbox: string;
  /** Folder for the pictures. */
  pictures: string;
}

/** The customers of the demo write ten times as fast as their scripts say. */
const PACE = 0.1;

/** What the agent writes where the sidebar leaves the words to them. */
const ownWords = 'I have read every word of this, and I am here.';

/** What the agent types where a reply has a gap that the page does not fill. */
const filledIn = 'as we agreed';

/** Plays every conversation of the practice inbox as an agent would, and tells of each what the sidebar said. */
export async function* playPractice({ context, inbox, pictures }: PlayOptions): AsyncGenerator<Played> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${inbox}?pace=${PACE}`);
  for (const { id, customer } of await page.evaluate(listConversations)) {
    const played: Played = { id, customer, said: null, problem: null };
    try {
      played.said = await play(page, id, customer, join(pictures, id));
    } catch (error) {
      // The first line says what was waited for; Playwright adds a log of its own.
      played.problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    }
    yield played;
  }
}

async function play(page: Page, id: string, customer: string, picture: string): Promise<SidebarSaid> {
  const turn = () => waitFor(`${customer} to finish writing`, () => page.evaluate(whoseTurn, id));
  await page.locator(`[data-conversation-id="${id}"] a`).click();
  let next = await turn();
  const sidebar = await sidebarIn(page);
  await waitForHelp(sidebar, customer);
  const said = await readSidebar(sidebar);
  if (next === 'agent') await writeReply(page, sidebar, said);
  await takePictures(page, picture);
  for (; next === 'agent'; next = await turn()) {
    if ((await composer(page).innerText()).trim() === '') await writeReply(page, sidebar, await readSidebar(sidebar));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForTimeout(100);
  }
  await waitForHelp(sidebar, customer);
  return said;
}

const composer = (page: Page) => page.getByRole('textbox', { name: /^Reply to / });

/** Inserts the first reply from the sidebar; without one, the agent writes. */
async function writeReply(page: Page, sidebar: Frame, said: SidebarSaid): Promise<void> {
  if (said.reply === null) return composer(page).pressSequentially(ownWords);
  // By the keyboard: a list of replies does not change while the pointer rests on it.
  await sidebar
    .getByRole('button', { name: `Insert: ${said.reply}`, exact: true })
    .first()
    .press('Enter');
  const form = sidebar.getByRole('form', { name: /^Fill in/ });
  if ((await form.count()) > 0) {
    for (const gap of await form.getByRole('textbox').all()) await gap.fill(filledIn);
    await form.getByRole('button', { name: 'Insert' }).press('Enter');
  }
  const status = sidebar.getByRole('status').filter({ hasText: `Inserted “${said.reply}”` });
  await waitFor(`“${said.reply}” to be inserted`, async () => (await status.count()) > 0);
}

async function takePictures(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${path}-${colorScheme}.png`, animations: 'disabled' });
  }
}

// Both run in the page, so they use nothing from outside themselves.

function listConversations(): { id: string; customer: string }[] {
  const { practice } = window as unknown as { practice: { conversations: Conversation[] } };
  return practice.conversations.map(({ id, customer }) => ({ id, customer: customer.name }));
}

/** Null while the customer is still writing. */
function whoseTurn(id: string): 'agent' | 'nobody' | null {
  const { practice } = window as unknown as { practice: { conversations: Conversation[] } };
  const conversation = practice.conversations.find((one) => one.id === id);
  if (!conversation) throw new Error(`No conversation ${id}`);
  const { messages, script } = conversation;
  const delivered = messages.filter((message) => message.id.startsWith(`${id}-m`)).length;
  const next = script.live[delivered - script.history.length];
  if (!next) return 'nobody';
  return next.after === 'reply' && messages.at(-1)?.direction !== 'outbound' ? 'agent' : null;
}

import type { Frame, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from './wait-for.ts';

/** What the sidebar shows, in its own words. */
export interface SidebarSaid {
  topic: string;
  tone: string;
  urgency: string;
  warning: string | null;
  /** Title of the protocol for a person in distress. */
  distress: string | null;
  /** Title of the first reply. */
  reply: string | null;
  passage: string | null;
}

/** The sidebar counts as settled when it has not changed for so long, in ms. */
const QUIET_TIME = 500;

export const sidebarIn = (page: Page): Promise<Frame> =>
  waitFor('the sidebar', () => page.frames().find((frame) => frame.url().endsWith('/sidepanel.html')) ?? null);

/** Waits until the sidebar shows help for `customer` and has come to rest. */
export async function waitForHelp(sidebar: Frame, customer: string): Promise<void> {
  const heading = sidebar.getByRole('heading', { level: 1 });
  await waitFor(`the sidebar to show ${customer}`, async () => (await heading.innerText()) === customer);
  // What is not judged says so in the place of the chips.
  await chip(sidebar, 'Tone')
    .or(sidebar.getByText(/^(?:Not judged|Judgement is off)/))
    .first()
    .waitFor();
  let before = '';
  await waitFor('the sidebar to come to rest', async () => {
    const now = await sidebar.locator('body').innerText();
    const isQuiet = now === before;
    before = now;
    if (!isQuiet) await sleep(QUIET_TIME);
    return isQuiet;
  });
}

export async function readSidebar(sidebar: Frame): Promise<SidebarSaid> {
  const first = async (slot: string, level: 2 | 3) => {
    const heading = sidebar.locator(`[data-slot="${slot}"]`).getByRole('heading', { level }).first();
    return (await heading.count()) > 0 ? (await heading.innerText()).replaceAll(/\s+/g, ' ').trim() : null;
  };
  const judged = async (subject: string) => {
    const said = chip(sidebar, subject).first();
    return (await said.count()) > 0 ? readChip(await said.innerText()) : 'not judged';
  };
  return {
    topic: await judged('Topic'),
    tone: await judged('Tone'),
    urgency: await judged('Urgency'),
    warning: await first('warning', 2),
    distress: await first('distress', 2),
    reply: await first('replies', 3),
    passage: await first('passages', 3),
  };
}

const chip = (sidebar: Frame, subject: string) =>
  sidebar.getByRole('button', { name: new RegExp(`\\b${subject}\\b.*Show why$`, 'i') });

/** "Tone: Negative likely . Show why" as "Negative, likely"; "Tone not sure . Show why" as it is. */
export function readChip(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?\. ?Show why$/, '')
    .replace(/^\w+: /, '')
    .replace(/(?<! not) (sure|likely|unsure|corrected)$/, ', $1');
}

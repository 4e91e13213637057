import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/** What is done before a page is read: logging in, mostly. */
export const stepsSchema = z.array(
  z.union([
    z.tuple([z.literal('goto'), z.url()]),
    z.tuple([z.literal('fill'), z.string().min(1), z.string()]),
    z.tuple([z.literal('click'), z.string().min(1)]),
    z.tuple([z.literal('wait'), z.number().nonnegative()]),
  ]),
);
export type Step = z.infer<typeof stepsSchema>[number];

/** How long an element or a page is waited for, in milliseconds; and how long for a page to stop loading. */
const PATIENCE = 30_000;
const QUIET_PATIENCE = 5_000;
/** What a click sets going (a form that is sent) has begun by then. */
const AFTER_CLICK = 250;

/**
 * Takes the steps, then opens `url`. Steps that do not begin with an address of their own are taken on the page of `url`,
 * which is left as they left it; so is a page that they have brought to `url` already.
 *
 * @throws which step failed, and why
 */
export async function openBySteps(page: Page, url: string, steps: readonly Step[]): Promise<void> {
  const opens: Step = ['goto', url];
  const isWithin = steps.length > 0 && steps[0]?.[0] !== 'goto';
  if (isWithin) await take(page, opens);
  for (const [index, step] of steps.entries()) {
    try {
      await take(page, step);
    } catch (error) {
      throw new Error(`Step ${index + 1}, ${JSON.stringify(step)}, failed: ${reasonOf(error)}`, { cause: error });
    }
  }
  if (isWithin || page.url() === new URL(url).href) return;
  try {
    await take(page, opens);
  } catch (error) {
    throw new Error(`${url} could not be opened: ${reasonOf(error)}`, { cause: error });
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0] : String(error));

async function take(page: Page, step: Step): Promise<void> {
  switch (step[0]) {
    case 'goto':
      await page.goto(step[1], { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      return becomeQuiet(page);
    case 'fill':
      return page.locator(step[1]).first().fill(step[2], { timeout: PATIENCE });
    case 'click':
      await page.locator(step[1]).first().click({ timeout: PATIENCE });
      await sleep(AFTER_CLICK);
      return becomeQuiet(page);
    case 'wait':
      return sleep(step[1]);
  }
}

/** Waits until nothing is loaded any more; some pages never stop. */
async function becomeQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: QUIET_PATIENCE }).catch(() => undefined);
}

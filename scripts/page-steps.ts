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

/** How long an element or a page is waited for, in milliseconds. */
const PATIENCE = 15_000;

/** @throws which step failed, and why */
export async function takeSteps(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      await take(page, step);
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Error(`Step ${index + 1}, ${JSON.stringify(step)}, failed: ${why}`, { cause: error });
    }
  }
}

async function take(page: Page, step: Step): Promise<void> {
  switch (step[0]) {
    case 'goto':
      return void (await page.goto(step[1], { waitUntil: 'load', timeout: PATIENCE }));
    case 'fill':
      return page.locator(step[1]).first().fill(step[2], { timeout: PATIENCE });
    case 'click':
      return page.locator(step[1]).first().click({ timeout: PATIENCE });
    case 'wait':
      return sleep(step[1]);
  }
}

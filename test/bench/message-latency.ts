import type { Page } from '@playwright/test';
import type { PracticeWindow } from '../e2e/support/practice.ts';
import { sidebarOf } from '../e2e/support/extension.ts';
import { compareClocks } from './compare-clocks.ts';
import { openEmptyRoundTrip } from './empty-round-trip.ts';
import { messages } from './messages.ts';
import type { OpenBrowser } from './open-browser.ts';
import { ratioRow, summarise, type Row } from './table.ts';
import { countInSidebar, shownAt, watchSidebar } from './watch-sidebar.ts';

const conversation = 'c-1001';
const count = 200;
/** Told apart: the first messages after the desk's start compile code. */
const warmUp = 10;
/** Milliseconds between two messages, so that none waits for the one before; uneven, so that frames don't fall in step. */
const pauseAfter = (index: number) => 150 + ((index * 37) % 61);

/** From a message's insertion in the page to the sidebar painted with its assessment, beside an empty round trip. */
export async function measureMessageLatency({ context }: OpenBrowser, pages: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(`${pages}/practice/index.html?pace=0#/c/${conversation}`);
  const sidebar = await sidebarOf(page);
  await sidebar.locator('footer').waitFor();
  await page.waitForTimeout(1_000);
  await watchSidebar(sidebar);
  const roundTrip = await openEmptyRoundTrip(sidebar);
  const ahead = await compareClocks(page, sidebar);

  const cold: number[] = [];
  const inDom: number[] = [];
  const painted: number[] = [];
  const empty: number[] = [];
  for (let index = 0; index < warmUp + count; index++) {
    const before = await countInSidebar(sidebar);
    const inserted = await receive(page, messages[index % messages.length] ?? '');
    await page.waitForTimeout(pauseAfter(index));
    const shown = await shownAt(sidebar, before + 1);
    const trip = await roundTrip();
    const toPaint = shown.painted - ahead - inserted;
    if (index < warmUp) {
      cold.push(toPaint);
      continue;
    }
    inDom.push(shown.inDom - ahead - inserted);
    painted.push(toPaint);
    empty.push(trip);
  }
  await page.close();

  const clocks = `clocks ${Math.abs(ahead).toFixed(2)} ms apart, corrected`;
  return [
    {
      what: 'inserted in the page → sidebar painted with its assessment',
      unit: 'ms',
      ...summarise(painted),
      aim: 'p95 < 100',
      note: `${count} messages; ${clocks}`,
    },
    { what: `the same, the first ${warmUp} after the desk was started`, unit: 'ms', ...summarise(cold) },
    { what: 'inserted in the page → assessment in the sidebar’s DOM', unit: 'ms', ...summarise(inDom) },
    {
      what: 'peer: empty round trip over the same ports',
      unit: 'ms',
      ...summarise(empty),
      note: 'sidebar → desk → sidebar, in turn with the messages',
    },
    ratioRow('message painted ÷ empty round trip', painted, empty),
  ];
}

/** @returns epoch milliseconds just before the page began to insert the message */
const receive = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    ([id, words]) => {
      const inserted = performance.timeOrigin + performance.now();
      (window as unknown as PracticeWindow).practice.receive(id, { text: words });
      return inserted;
    },
    [conversation, text] as const,
  );

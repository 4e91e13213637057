import type { CDPSession, Page } from '@playwright/test';
import { sidebarOf } from '../e2e/support/extension.ts';
import type { PracticeWindow } from '../e2e/support/practice.ts';
import { messages } from './messages.ts';
import { openBrowser } from './open-browser.ts';
import type { Row } from './table.ts';
import { sumUp, traceTasks } from './trace-tasks.ts';
import { countInSidebar, shownAt, watchSidebar } from './watch-sidebar.ts';

const conversation = 'c-1001';
const threadLength = 2_000;
const received = 50;
const frame = 1_000 / 60;
const idleSeconds = 10;
/** Milliseconds in which the page and the extension come to rest. */
const rest = 3_000;
const pauseAfter = (index: number) => 150 + ((index * 37) % 61);

interface HostCost {
  /** Of the page beside the sidebar, in px. */
  width: number;
  firstRead: ReturnType<typeof sumUp>;
  arrival: ReturnType<typeof sumUp>;
  /** Script and task milliseconds for each message received. */
  scriptPerMessage: number;
  taskPerMessage: number;
  /** Milliseconds of the main thread in each frame while nothing happens. */
  idleScript: number;
  idleTask: number;
}

/**
 * What reading costs the host page's main thread, beside the same page in a browser without the extension. All in
 * processor time, which other work on the machine does not lengthen.
 */
export async function measureHostPage(pages: string): Promise<Row[]> {
  const read = await measureIn(pages);
  // The sidebar makes the page narrower, and a narrower page lays out more lines: the peer is as narrow.
  const bare = await measureIn(pages, read.width);
  const ms = 'ms' as const;
  const added = (what: string, value: (cost: HostCost) => number): Row => ({
    what,
    unit: ms,
    max: value(read) - value(bare),
    note: `${received} messages; the page alone takes ${value(bare).toFixed(2)}`,
  });
  const ofBudget = (what: string, value: (cost: HostCost) => number): Row => ({
    what,
    unit: '%',
    max: (100 * (value(read) - value(bare))) / frame,
    note: `over ${idleSeconds} s; the page alone takes ${((100 * value(bare)) / frame).toFixed(4)}`,
  });
  const tasks = (part: 'arrival' | 'firstRead', when: string): Row[] => [
    {
      what: `longest script of ours in one task, ${when}`,
      unit: ms,
      max: read[part].longestScript,
      aim: '< 50',
      note: `${read[part].script.toFixed(0)} in all`,
    },
    {
      what: `longest task of the page, ${when}`,
      unit: ms,
      max: read[part].longest,
      note: `${read[part].longestWall.toFixed(0)} by the clock`,
    },
    {
      what: '  peer: without the extension',
      unit: ms,
      max: bare[part].longest,
      note: `${bare[part].longestWall.toFixed(0)} by the clock`,
    },
    {
      what: `tasks over 50 ms by the clock, ${when}`,
      unit: 'tasks',
      max: read[part].felt,
      note: `${bare[part].felt} without the extension`,
    },
    {
      what: `layout of the page, ${when}`,
      unit: ms,
      max: read[part].layout,
      note: `${read[part].layoutAsked.toFixed(0)} of it when we asked`,
    },
    { what: '  peer: without the extension', unit: ms, max: bare[part].layout },
  ];
  return [
    added('script added for each message received', ({ scriptPerMessage }) => scriptPerMessage),
    added('task time added for each message received', ({ taskPerMessage }) => taskPerMessage),
    ...tasks('arrival', 'messages'),
    ...tasks('firstRead', 'first read'),
    { ...ofBudget('idle: script added, of the frame budget', ({ idleScript }) => idleScript), aim: '< 1' },
    ofBudget('idle: task time added, of the frame budget', ({ idleTask }) => idleTask),
  ];
}

/** With the extension, or without it on a page that is `bareWidth` px wide. */
async function measureIn(pages: string, bareWidth?: number): Promise<HostCost> {
  const hasExtension = bareWidth === undefined;
  const browser = await openBrowser({ hasExtension });
  try {
    const page = await browser.context.newPage();
    if (!hasExtension) await page.setViewportSize({ width: bareWidth, height: 800 });
    await page.goto(`${pages}/practice/index.html?pace=0`);
    const sidebar = hasExtension ? await sidebarOf(page) : null;
    if (sidebar) await watchSidebar(sidebar);
    await page.waitForTimeout(rest);
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

    const stopFirstRead = await traceTasks(page, cdp);
    const length = await openLongThread(page);
    if (sidebar) await shownAt(sidebar, length, 60_000);
    await page.waitForTimeout(rest);
    const firstRead = sumUp(await stopFirstRead());

    const stopArrival = await traceTasks(page, cdp);
    const before = await readMetrics(cdp);
    for (let index = 0; index < received; index++) {
      await receive(page, messages[index % messages.length] ?? '');
      await page.waitForTimeout(pauseAfter(index));
    }
    const after = await readMetrics(cdp);
    const arrival = sumUp(await stopArrival());
    if (sidebar && (await countInSidebar(sidebar)) !== length + received) throw new Error('Messages were lost.');

    await page.waitForTimeout(rest);
    const idleFrom = await readMetrics(cdp);
    await page.waitForTimeout(idleSeconds * 1_000);
    const idleTo = await readMetrics(cdp);
    const frames = (idleSeconds * 1_000) / frame;
    return {
      // Of the root, `clientWidth` would be that of the window.
      width: await page.evaluate(() => Math.round(document.documentElement.getBoundingClientRect().width)),
      firstRead,
      arrival,
      scriptPerMessage: (after.script - before.script) / received,
      taskPerMessage: (after.task - before.task) / received,
      idleScript: (idleTo.script - idleFrom.script) / frames,
      idleTask: (idleTo.task - idleFrom.task) / frames,
    };
  } finally {
    await browser.close();
  }
}

/** Processor milliseconds of the page's main thread so far; isolated worlds included, other frames' processes not. */
async function readMetrics(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** @returns how many messages the thread has */
const openLongThread = (page: Page): Promise<number> =>
  page.evaluate(
    async ([id, count]) => {
      const { practice } = window as unknown as PracticeWindow;
      practice.fill(id, count);
      location.hash = `#/c/${id}`;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return document.querySelectorAll('[data-message-id]').length;
    },
    [conversation, threadLength] as const,
  );

const receive = (page: Page, text: string) =>
  page.evaluate(([id, words]) => void (window as unknown as PracticeWindow).practice.receive(id, { text: words }), [
    conversation,
    text,
  ] as const);

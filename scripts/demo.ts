import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './find-browser.ts';
import { formatTable } from './format-table.ts';
import { hasDisplay } from './has-display.ts';
import { launchBrowser, type LaunchedBrowser } from './launch-browser.ts';
import { playPractice, type Played } from './play-practice.ts';
import { servePages } from './serve-pages.ts';

// Deskmate beside the practice inbox: in a window, to try it; without a display (or with --headless), the whole script
// is played and what the sidebar said is printed.

const pictures = 'screenshots/demo';

const columns = [
  { title: 'Conversation', width: 20 },
  { title: 'Topic, tone, urgency', width: 28 },
  { title: 'Warning', width: 26 },
  { title: 'Distress protocol', width: 18 },
  { title: 'First reply', width: 26 },
  { title: 'First passage', width: 28 },
];

try {
  await demo(!hasDisplay() || process.argv.includes('--headless'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}

async function demo(headless: boolean): Promise<void> {
  const executable = ensureBrowser();
  console.log('Building the extension …');
  const extension = buildExtension('demo');
  const server = await servePages('test/pages');
  try {
    const browser = await launchBrowser({ executable, extension, headless });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void browser.close());
    try {
      await (headless ? play : show)(browser, `${server.url}/practice/index.html`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function show(browser: LaunchedBrowser, inbox: string): Promise<void> {
  await browser.openTab(inbox);
  console.log(`
The practice inbox is open, with Deskmate beside it. The people and orders in it are invented.
Open a conversation, press Alt+1 to put the first reply into the box, read it, and press Send: the customer answers.
Press ? in the sidebar to see all keys. To end, close the window or press Ctrl+C here.`);
  await browser.closed;
}

async function play(browser: LaunchedBrowser, inbox: string): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const connection = await chromium.connectOverCDP(await browser.endpoint());
  const context = connection.contexts()[0] ?? (await connection.newContext());
  const all: Played[] = [];
  console.log('No display here, so the practice inbox plays by itself.');
  for await (const played of playPractice({ context, inbox, pictures })) {
    console.log(`  ${played.id} ${played.customer}${played.problem ? `: ${played.problem}` : ''}`);
    all.push(played);
  }
  await connection.close();
  console.log(`\n${formatTable(columns, all.map(toRow))}\n`);
  console.log(`${readdirSync(pictures).length} screenshots are in ${pictures}.`);
  const failed = all.filter(({ problem }) => problem !== null).length;
  if (all.length === 0) throw new Error('The practice inbox holds no conversation.');
  if (failed > 0) throw new Error(`${failed} of ${all.length} conversations did not play through; see above.`);
}

function toRow({ id, customer, said, problem }: Played): string[] {
  const name = `${id}\n${customer}`;
  if (!said) return [name, problem ?? ''];
  const { topic, tone, urgency, warning, distress, reply, passage } = said;
  return [
    name,
    `${topic}\n${tone}\n${urgency}`,
    warning ?? '–',
    distress === null ? 'no' : `yes: ${distress}`,
    reply ?? '–',
    passage ?? '–',
  ];
}

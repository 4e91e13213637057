import { type CDPSession, chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { bundleFormats } from '../e2e/support/bundle-formats.ts';
import type { Formats } from '../e2e/support/formats-entry.ts';

// Imports of 100,000 articles in Chromium, as the dashboard reads them: `node test/bench/formats.ts [articles] [format …]`.
// The processor time of the page is told beside the clock's, since a busy machine stretches the clock's.

declare const formats: Formats;

const [count = '100000', ...only] = process.argv.slice(2);
const script = await bundleFormats();
console.log(`The formats as a script: ${Math.round(script.length / 1000)} kB.`);
const heads = ['format', 'articles', 'MB', 'read s', 'of processor s', 'longest hold ms', 'heap MB', 'cancelled in s'];
console.log(heads.join('  '));

for (const id of only.length > 0 ? only : ['jsonl', 'json', 'csv', 'chatwoot', 'zendesk']) {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await page.goto('https://dashboard.example/');
  await page.evaluate(script);
  const bytes = await page.evaluate(prepare, { id, count: Number(count) });
  const before = await processorTime(cdp);
  const row = await page.evaluate(read);
  const processor = (await processorTime(cdp)) - before;
  const stopped = await page.evaluate(stop);
  const cells = [
    row.articles,
    (bytes / 1e6).toFixed(1),
    row.read.toFixed(1),
    processor.toFixed(1),
    row.longest.toFixed(0),
    row.heap.toFixed(0),
    stopped.toFixed(2),
  ];
  console.log(
    [id, ...cells].map((cell, at) => String(cell).padEnd(heads[at]?.length ?? 0)).join('  '),
    row.faults > 0 ? `${row.faults} faults` : '',
  );
  await browser.close();
}

/** Seconds of work of the page's main thread so far. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** In the page: makes articles of some 500 characters, as in a FAQ, and the file of the format. Gives its bytes. */
function prepare({ id, count }: { id: string; count: number }): number {
  const words =
    'parcel refund order label card account delivery days return box address invoice change cancel find'.split(' ');
  let seed = 7;
  const word = () => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? '';
  const line = (length: number) => Array.from({ length }, word).join(' ');
  const articles = Array.from({ length: count }, (_, at) => ({
    id: `zendesk-${at + 1}`,
    title: `How do I ${line(4)} ${at}?`,
    body: `You can **${line(3)}** at [the page](https://shop.example/help/${at}). ${line(20)}.\n\n## ${line(3)}\n\n- ${line(8)}\n- ${line(9)}\n\n${line(15)}.`,
    tags: [word(), word()],
    language: 'en',
    audience: 'everyone' as const,
    isSuggested: true,
    version: 1,
    sites: [],
    pack: null,
  }));
  const html = (body: string) =>
    body
      .split('\n\n')
      .map((part) =>
        part.startsWith('- ')
          ? `<ul><li>${part.slice(2).replace('\n- ', '</li><li>')}</li></ul>`
          : `<p class="a">${part}</p>`,
      )
      .join('\n')
      .replace(/\*\*(.+?)\*\*/, '<strong>$1</strong>')
      .replace(/\[(.+?)\]\((.+?)\)/, '<a href="$2" target="_blank">$1</a>');
  const format = formats.articleFormats.find((one) => one.id === id);
  if (format?.write === undefined) throw new Error(`No format ${id} to write.`);
  // Writing HTML takes as long as reading it, and only that is measured.
  const zendesk = () => {
    const list = articles.map(({ title, body }, at) => ({
      id: at + 1,
      title,
      body: html(body),
      locale: 'en-us',
      label_names: [],
      html_url: `https://x.example/${at}`,
    }));
    return [{ path: 'x.json', bytes: new TextEncoder().encode(JSON.stringify({ articles: list })) }];
  };
  const files = id === 'zendesk' ? zendesk() : format.write(articles);
  Object.assign(globalThis, { files });
  return files.reduce((sum, file) => sum + file.bytes.length, 0);
}

/** In the page: recognises and reads the files. */
async function read() {
  const { files, gc } = globalThis as unknown as { files: Parameters<Formats['recogniseFormat']>[0]; gc: () => void };
  const memory = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  gc();
  const before = memory();
  const started = performance.now();
  let heap = 0;
  let longest = 0;
  let last = started;
  const beat = () => {
    heap = Math.max(heap, memory() - before);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const all = await formats.recogniseFormat(files)?.read(files, { onProgress: beat });
  beat();
  return {
    articles: all?.articles.length ?? 0,
    faults: all?.faults.length ?? 0,
    read: (performance.now() - started) / 1000,
    longest,
    heap: heap / 1e6,
  };
}

/** In the page: reads again, stops at a tenth, and tells how long that took, in seconds. */
async function stop(): Promise<number> {
  const { files } = globalThis as unknown as { files: Parameters<Formats['recogniseFormat']>[0] };
  const controller = new AbortController();
  let stoppedAt = performance.now();
  const onProgress = (share: number) => {
    if (share < 0.1 || controller.signal.aborted) return;
    stoppedAt = performance.now();
    controller.abort();
  };
  try {
    await formats.recogniseFormat(files)?.read(files, { signal: controller.signal, onProgress });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return (performance.now() - stoppedAt) / 1000;
    throw error;
  }
  return Number.NaN;
}

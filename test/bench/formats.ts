import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { bundleFormats } from '../e2e/support/bundle-formats.ts';
import type { Formats } from '../e2e/support/formats-entry.ts';

// Imports of 100,000 articles in Chromium, as the dashboard reads them: `node test/bench/formats.ts [articles] [format …]`.

declare const formats: Formats;

const [count = '100000', ...only] = process.argv.slice(2);
const script = await bundleFormats();
console.log(`The formats as a script: ${Math.round(script.length / 1000)} kB.`);
console.log('format     articles    MB   recognised s   read s   longest hold ms   heap MB   abort s');

for (const id of only.length > 0
  ? only
  : ['jsonl', 'json', 'csv', 'chatwoot', 'zendesk', 'markdown', 'html', 'faq-page']) {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await page.goto('https://dashboard.example/');
  await page.evaluate(script);
  const row = await page.evaluate(measure, { id, count: Number(count) });
  console.log(
    [
      id.padEnd(9),
      String(row.articles).padStart(9),
      row.megabytes.toFixed(1).padStart(6),
      row.recognised.toFixed(2).padStart(12),
      row.read.toFixed(1).padStart(10),
      row.longest.toFixed(0).padStart(14),
      row.heap.toFixed(0).padStart(13),
      row.abort.toFixed(2).padStart(9),
      row.faults > 0 ? `${row.faults} faults` : '',
    ].join(' '),
  );
  await browser.close();
}

/** Runs in the page: makes the articles, writes them in the format, reads them again, and once more to stop half-way. */
async function measure({ id, count }: { id: string; count: number }) {
  const format = formats.articleFormats.find((one) => one.id === id);
  if (format?.write === undefined) throw new Error(`No format ${id} to write.`);
  const words =
    'parcel refund order label card account delivery days return box address invoice change cancel find'.split(' ');
  let seed = 7;
  const word = () => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? '';
  const line = (length: number) => Array.from({ length }, word).join(' ');
  // 500 characters a text, as in a FAQ: with HTML around them, 100,000 make more than 50 MB.
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
  const exported = () => ({
    articles: articles.map(({ title, body }, at) => ({
      id: at + 1,
      title,
      body: html(body),
      locale: 'en-us',
      label_names: [],
      html_url: `https://x.example/${at}`,
    })),
  });
  // Writing HTML takes as long as reading it; here only that is measured.
  let files =
    id === 'zendesk'
      ? [{ path: 'x.json', bytes: new TextEncoder().encode(JSON.stringify(exported())) }]
      : format.write(articles);
  const { gc } = globalThis as unknown as { gc: () => void };
  const memory = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  articles.length = 0;
  gc();
  const before = memory();
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  let heap = 0;
  let longest = 0;
  let last = performance.now();
  const beat = (share: number) => {
    heap = Math.max(heap, memory() - before);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    return share;
  };
  let started = performance.now();
  const recognised = formats.recogniseFormat(files);
  const recognisedIn = performance.now() - started;
  if (recognised === null) throw new Error('Not recognised.');
  started = performance.now();
  last = started;
  let read = await recognised.read(files, { onProgress: beat });
  beat(1);
  const readIn = performance.now() - started;
  const found = { articles: read.articles.length, faults: read.faults.length };
  read = { articles: [], faults: [], told: [] };
  const stop = new AbortController();
  let stoppedAt = 0;
  await recognised
    .read(files, {
      signal: stop.signal,
      onProgress: (share) => {
        if (share < 0.1 || stoppedAt > 0) return;
        stoppedAt = performance.now();
        stop.abort();
      },
    })
    .catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
    });
  files = [];
  return {
    ...found,
    megabytes: bytes / 1e6,
    recognised: recognisedIn / 1000,
    read: readIn / 1000,
    longest,
    heap: heap / 1e6,
    abort: stoppedAt === 0 ? 0 : (performance.now() - stoppedAt) / 1000,
  };
}

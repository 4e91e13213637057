import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type * as AdapterModule from '../lib/domain/adapter.ts';
import type * as FaultsModule from '../lib/desk/adapters.ts';
import { describeFault, Refusal } from './analyse/refusal.ts';
import { describeReading } from './describe-reading.ts';
import { loadSource } from './load-source.ts';
import { openBySteps, stepsSchema } from './page-steps.ts';
import { openReadingBrowser } from './reading-browser.ts';
import { runTool } from './run-tool.ts';
import { servePages } from './serve-pages.ts';

// `npm run -s read-page -- URL [--adapter FILE] [--wait MS] [--steps FILE]`: prints as one JSON object what Deskmate
// reads in a page, or in an HTML file of this device. For people who write adapters; see docs/adapters.md.

const usage = 'Usage: npm run -s read-page -- URL [--adapter FILE] [--wait MS] [--steps FILE]';
/** After a wait that the caller chose, the page is taken as it is. */
const PATIENCE_AFTER_WAIT = 3_000;

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${file} could not be read as JSON: ${describeFault(error)}`);
  }
}

async function readAdapter(file: string): Promise<AdapterModule.Adapter> {
  const { adapterSchema } = await loadSource<typeof AdapterModule>('lib/domain/adapter.ts');
  const { describeFaults } = await loadSource<typeof FaultsModule>('lib/desk/adapters.ts');
  const parsed = adapterSchema.safeParse(readJson(file));
  if (!parsed.success) throw new Refusal(`${file}: ${describeFaults(parsed.error.issues)}`);
  return parsed.data;
}

function readSteps(file: string) {
  const parsed = stepsSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(`${file}: ${issue?.path.join('.') || 'the list'}: ${issue?.message}`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        adapter: { type: 'string' },
        wait: { type: 'string' },
        steps: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const [url] = positionals;
    if (values.help) throw new Refusal(`${usage}\nSee docs/adapters.md.`);
    const wait = values.wait === undefined ? null : Number(values.wait);
    if (positionals.length !== 1 || !url || (wait !== null && !(wait >= 0))) throw new Refusal(usage);
    if (!URL.canParse(url) && !existsSync(fileOf(url)))
      throw new Refusal(`${url}: no such file, and no address.\n${usage}`);
    return { ...values, url, wait };
  } catch (error) {
    throw new Refusal(error instanceof Refusal ? error.message : `${(error as Error).message}\n${usage}`);
  }
}

/** A file may stand for a page with a query or a fragment of its own: `page.html#ticket/zoom/31`. */
const fileOf = (url: string) => url.replace(/[?#].*$/, '');

async function main() {
  const { url, wait, adapter: adapterFile, steps: stepsFile } = readArguments();
  const adapter = adapterFile === undefined ? undefined : await readAdapter(adapterFile);
  const steps = stepsFile === undefined ? [] : readSteps(stepsFile);
  // Content scripts do not run in files: one is served on the loopback address.
  const server = URL.canParse(url) ? null : await servePages(dirname(fileOf(url)));
  const browser = await openReadingBrowser();
  try {
    const page = await browser.context.newPage();
    await openBySteps(
      page,
      server ? `${server.url}/${encodeURIComponent(basename(fileOf(url)))}${url.slice(fileOf(url).length)}` : url,
      steps,
    );
    if (wait !== null) await sleep(wait);
    const reading = await browser.read(page, adapter, wait === null ? undefined : PATIENCE_AFTER_WAIT);
    if (reading.kind === 'failed') throw new Refusal(`The page could not be read: ${reading.reason}`);
    console.log(JSON.stringify(describeReading(reading), null, 2));
  } finally {
    await browser.close();
    await server?.close();
  }
}

await runTool(main);

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../find-browser.ts';
import { servePages } from '../serve-pages.ts';
import { stripLibraryAddresses } from '../web-llm-in-worker.ts';
import type { EvalModel } from './eval-model.ts';
import type { EvalPage } from './page/main.ts';

declare const evalPage: EvalPage;

/** What was downloaded is kept by address: another port would be another origin, and download it all again. */
const PORT = 4187;
const built = '.output/eval-models';
const profile = '.output/eval-profile';

/** Linux gives a headless browser its graphics chip only upon request; the other systems do by themselves. */
const graphics = ['--enable-unsafe-webgpu', ...(process.platform === 'linux' ? ['--enable-features=Vulkan'] : [])];

/**
 * A model of the catalog in a real browser, by the extension's own engine and libraries (`npm run fetch-models` first).
 * @param isSoftware draws on the processor: it shows that it runs, and takes hours
 */
export async function openInBrowser(id: string, isSoftware: boolean): Promise<EvalModel> {
  const root = resolve('.');
  await build({
    root: resolve('scripts/eval-models/page'),
    configFile: false,
    logLevel: 'error',
    publicDir: resolve('public'),
    plugins: [stripLibraryAddresses()],
    resolve: { alias: { '@': root } },
    build: { outDir: resolve(built), emptyOutDir: true, target: 'esnext' },
    worker: { format: 'es', plugins: () => [stripLibraryAddresses()] },
  });
  mkdirSync(profile, { recursive: true });
  const server = await servePages(built, PORT);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      ...graphics,
      ...(isSoftware ? ['--use-webgpu-adapter=swiftshader'] : []),
    ],
  });
  const close = async () => {
    await context.close();
    await server.close();
  };
  try {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'warning' && console.error(message.text()));
    await page.goto(server.url);
    const { contextTokens, gpu } = await page.evaluate((name) => evalPage.open(name), id);
    return {
      name: id,
      ranOn: `web-llm, Chromium ${context.browser()?.version() ?? ''}, ${gpu}`,
      contextTokens,
      generate: (request) => page.evaluate((asked) => evalPage.generate(asked), request),
      countTokens: (text) => page.evaluate((counted) => evalPage.countTokens(counted), text),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

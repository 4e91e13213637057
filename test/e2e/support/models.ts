import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeModelFiles } from '../../lib/models/shelf/small-model.ts';
import type { StoredScript } from '../../models/engine-handler.ts';
import { expect, type Deskmate } from './extension.ts';

/** A model of the catalog that needs no 16-bit numbers, which graphics without a chip do not have. */
export const modelName = 'Qwen 2.5 1.5B (full precision)';

/** Says what the engine of the test build answers from now on (`test/models/engine-handler.ts`). */
export const leaveScript = (page: Page, script: StoredScript): Promise<void> =>
  page.evaluate(async (text) => {
    const cache = await caches.open('scripted-engine');
    await cache.put('https://scripted.engine/script.json', new Response(text));
  }, JSON.stringify(script));

/** Imports a model of real lists and noise for weights, as a person does it on a machine without internet. */
export async function importModel(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deskmate-model-'));
  try {
    const files = join(folder, 'model');
    mkdirSync(files);
    for (const [name, bytes] of makeModelFiles()) writeFileSync(join(files, name), bytes);
    // As the catalog has the model; files of another are refused.
    const config = join(files, 'mlc-chat-config.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace('q4f16_1', 'q4f32_1'));
    await page.getByLabel(`Folder of ${modelName}`).setInputFiles(files);
    await expect(page.getByRole('region', { name: 'State' })).toContainText('is here, and not loaded');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page of models with a model imported, and chosen because it is the first. */
export async function openModels(deskmate: Deskmate, script: StoredScript): Promise<Page> {
  const page = await deskmate.dashboard('models');
  await leaveScript(page, script);
  await importModel(page);
  return page;
}

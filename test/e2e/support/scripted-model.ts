import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeModelFiles } from '../../lib/models/shelf/small-model.ts';
import type { StoredScript } from '../../models/engine-handler.ts';
import { expect, type Deskmate } from './extension.ts';

/** A model of the catalog that a chip without 16-bit numbers can run. */
export const scriptedModelId = 'Qwen2.5-1.5B-Instruct-q4f32_1-MLC';

/** What the scripted engine in the model's worker says from the next request on. */
export const leaveScript = (page: Page, script: StoredScript): Promise<void> =>
  page.evaluate(async (body) => {
    const cache = await caches.open('scripted-engine');
    await cache.put('https://scripted.engine/script.json', new Response(body));
  }, JSON.stringify(script));

/** A folder with the files of a model, with noise for weights. */
function modelFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'deskmate-model-')), 'model');
  mkdirSync(folder);
  for (const [path, bytes] of makeModelFiles()) writeFileSync(join(folder, path), bytes);
  return folder;
}

/** Imports a model on the page of models and chooses it; what it writes is scripted. The page stays open. */
export async function setUpScriptedModel(deskmate: Deskmate, script: StoredScript): Promise<Page> {
  const page = await deskmate.dashboard('models');
  await leaveScript(page, script);
  const item = page.locator(`[data-model="${scriptedModelId}"]`);
  const chooser = page.waitForEvent('filechooser');
  await item.getByRole('button', { name: /^Folder of/ }).click();
  await (await chooser).setFiles(modelFolder());
  // The first model that is here is the one that writes.
  await expect(item.getByText('In use')).toBeVisible();
  return page;
}

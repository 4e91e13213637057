import { expect, test } from './support/extension.ts';
import { modelName, openModels } from './support/models.ts';

// The model manager in the built extension: the browser's caches, workers, ports and adapter are real, and so are the
// lists of files; the engine is scripted, since no weights can be had here.

test.use({ graphics: 'software' });

test('a model is imported, loaded, tried, verified, kept over a restart, and deleted', async ({ deskmate }) => {
  test.setTimeout(150_000);
  const answer = 'I am sorry that your mug arrived broken. Could you send us a photo of it?';
  const page = await openModels(deskmate, { answers: [{ text: answer, tokensPerSecond: 40 }] });
  const state = page.getByRole('region', { name: 'State' });
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: modelName, exact: true }) });
  await expect(item).toContainText('In use');
  await expect(item).toContainText('held against what its server said of it');

  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect(state).toContainText(`${modelName} is ready`);

  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(page.getByText(answer)).toBeVisible();
  await expect(page.getByText(/\d tokens a second/).last()).toBeVisible();
  await expect(state).toContainText('of graphics memory');

  await page.getByRole('button', { name: `Verify: ${modelName}` }).click();
  await expect(item).toContainText('Every file is as it should be.');

  await page.getByRole('button', { name: 'Unload' }).click();
  await expect(state).toContainText('is here, and not loaded');

  await deskmate.restart();
  const again = await deskmate.dashboard('models');
  await expect(again.getByRole('region', { name: 'State' })).toContainText(`${modelName} is here, and not loaded`);

  await again.getByRole('button', { name: `Delete: ${modelName}` }).click();
  await again.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(again.getByText(/was deleted; .* given back/)).toBeVisible();
  await expect(again.getByRole('region', { name: 'State' })).toContainText('No model is used');
});

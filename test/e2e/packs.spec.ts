import type { Page } from '@playwright/test';
import { expect } from './support/extension.ts';
import { certificate, makeKey, test, type PackSite } from './support/pack-site.ts';

// A signed pack, from a file and then from a server with https, in the real extension: installed, updated by the files
// that changed, and kept as it was when the key changes.

const row = (page: Page) =>
  page
    .getByRole('list', { name: 'Packs', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Music school' })
    .first();

async function look(page: Page, address: string): Promise<void> {
  await page.getByLabel('From an address').fill(address);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
}

test('a signed pack is installed from a file, taken back, and refused when it was changed', async ({
  deskmate,
  site,
}) => {
  const { pem } = await makeKey();
  const bytes = Buffer.from(await site.serve('1.0.0', pem));
  const page = await deskmate.dashboard('packs');
  const field = page.getByLabel('File of a pack to install');
  const file = { name: 'school.deskpack', mimeType: 'application/zip', buffer: bytes };

  await field.setInputFiles({ ...file, buffer: bytes.subarray(0, bytes.length - 200) });
  await expect(page.getByText('This pack was not installed. Nothing was changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await field.setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Install Music school 1.0.0?' })).toBeFocused();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(row(page)).toContainText('Signed, key trusted since');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page)).toBeHidden();

  await field.setInputFiles(file);
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(row(page)).toContainText('2 articles, 1 reply, 1 topic, 1 warning rule');
  expect(site.asked).toEqual([]);
});

test.describe('from an address', () => {
  // Not by ignoring errors: of an address whose certificate is in doubt, the browser keeps no copy, so no ETag.
  test.use({ trustedCertificate: certificate.hash });

  test('a pack is installed, updated by what changed, and kept when the key changes', async ({ deskmate, site }) => {
    const { pem } = await makeKey();
    await site.serve('1.0.0', pem);
    const page = await deskmate.dashboard('packs');
    await look(page, site.address);
    await expect(page.getByRole('heading', { name: 'Install Music school 1.0.0?' })).toBeVisible();
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(row(page)).toContainText('Signed, key trusted since');
    expect(site.asked.slice(0, 2)).toEqual(['manifest.json', 'signature.json']);

    // Nothing new: the browser asks with the ETag that it knows, and no body is sent.
    site.asked.length = 0;
    await look(page, site.address);
    await expect(page.getByText('Nothing new')).toBeVisible();
    expect(site.asked).toEqual(['manifest.json 304']);

    await site.serve('1.1.0', pem, { 'articles/prices.md': '# What lessons cost\n\nA lesson costs 40 euros.' });
    await look(page, site.address);
    await expect(page.getByRole('heading', { name: 'Update Music school from 1.0.0 to 1.1.0?' })).toBeVisible();
    expect(site.asked).toEqual(['manifest.json', 'signature.json', 'articles/prices.md', 'pack.yaml']);
    await page.getByText('What lessons cost').click();
    await expect(page.getByText('A lesson costs 40 euros.')).toBeVisible();
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await expect(row(page)).toContainText('1.1.0');

    await site.serve('1.2.0', (await makeKey()).pem);
    await look(page, site.address);
    await expect(
      page.getByText(/signed by another key than the one that is trusted.*1\.1\.0 is kept/).first(),
    ).toBeVisible();
    expect(site.asked).toEqual(['manifest.json', 'signature.json']);
    await expect(row(page)).toContainText('1.1.0');
    await expect(page.getByText('Music school was not updated')).toBeVisible();

    await page.goto(page.url().replace('#packs', '#privacy'));
    await page.getByText(/The last \d+ requests/).click();
    await expect(page.getByText(`${site.address}manifest.json`).first()).toBeVisible();
  });

  test('an address that does not answer as a pack says what it does', async ({ deskmate, site }) => {
    await site.serve('1.0.0', (await makeKey()).pem);
    const page = await deskmate.dashboard('packs');
    const says = async (answer: NonNullable<PackSite['answer']>, expected: RegExp) => {
      site.answer = answer;
      await look(page, site.address);
      await expect(page.getByRole('status').getByText(expected)).toBeVisible();
      await page.getByRole('button', { name: 'Close' }).click();
    };
    await says(() => ({ status: 500 }), /answered 500/);
    await says(() => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Hello' }), /is a web page/);
    const insecure = `${deskmate.pages.replace('https', 'http')}/`;
    await says(() => ({ status: 302, headers: { location: insecure } }), /without https/);
    await says((path) => (path === 'tests.yaml' ? { status: 404 } : null), /tests\.yaml: The server answered 404/);
    await expect(row(page)).toBeHidden();
  });
});

import type { Page } from '@playwright/test';
import type { StoredConversation } from '../../lib/domain/conversation.ts';
import { readTable } from './support/database.ts';
import { expect } from './support/extension.ts';
import { certificate, makeKey, test } from './support/pack-site.ts';
import { openPractice, practiceKey } from './support/practice.ts';

// What an organisation decides, from the file that a browser reads it from to what the extension does. A browser takes a
// changed file in within some seconds. Skipped, with the reason, where such a file can't be written.

test.use({ policy: {}, trustedCertificate: certificate.hash });

/** Where the content script runs, as the browser has it. */
const sites = (page: Page) => () =>
  page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches));

const row = (page: Page) =>
  page
    .getByRole('list', { name: 'Packs', exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Music school' })
    .first();

/** What the desk does behind a change of the policy takes its time, and is shown when the page is looked at again. */
const afterReload = (page: Page, text: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });

test.describe('with sites that are allowed', () => {
  // The second word is one that a newer version may know: it must not undo the first.
  test.use({ policy: { allowedSites: ['inbox.example'], switchedOff: ['pack-files', 'telepathy'] } });

  test('the others are not read, and a change of it reaches pages that are open', async ({ deskmate }) => {
    const dashboard = await deskmate.dashboard('packs');
    await expect(dashboard.getByText('Your organisation does not allow packs from files.')).toBeVisible();
    await expect(dashboard.getByText('inbox.example')).toBeVisible();
    await expect.poll(sites(dashboard)).toEqual([]);

    deskmate.setPolicy({ allowedSites: ['127.0.0.1'], switchedOff: ['pack-addresses'] });
    await expect(dashboard.getByText('Drop a .deskpack here', { exact: false })).toBeVisible();
    await expect(dashboard.getByText('Your organisation does not allow addresses to be added.')).toBeVisible();
    await expect.poll(sites(dashboard)).toEqual(['http://127.0.0.1/*']);
    const { page, sidebar } = await openPractice(deskmate, 'c-1001');
    await expect(sidebar.locator('[data-slot="replies"]').getByRole('listitem')).toHaveCount(3);

    deskmate.setPolicy({ allowedSites: [] });
    const isThere = () => page.frames().some((frame) => frame.url().endsWith('/sidepanel.html'));
    await expect.poll(isThere, { timeout: 30_000 }).toBe(false);
    await expect.poll(sites(dashboard)).toEqual([]);
  });
});

test('a pack that it names is installed by its keys, and let go with a word', async ({ deskmate, site }) => {
  const { pem, publicKey } = await makeKey();
  await site.serve('1.0.0', pem);
  const page = await deskmate.dashboard('packs');
  await expect(page.getByText('Drop a .deskpack here', { exact: false })).toBeVisible();

  const other = (await makeKey()).publicKey;
  deskmate.setPolicy({ packAddresses: [site.address], trustedKeys: [{ pack: 'music-school', publicKey: other }] });
  await afterReload(page, 'It is signed by another key than the one that is trusted.');
  await expect(row(page)).toBeHidden();

  deskmate.setPolicy({ packAddresses: [site.address], trustedKeys: [{ pack: 'music-school', publicKey }] });
  await afterReload(page, 'Signed by a key that your organisation trusts');
  await expect(row(page)).toContainText('Set by your organisation');
  await expect(page.getByRole('button', { name: 'Remove Music school' })).toBeHidden();

  deskmate.setPolicy({});
  await expect(page.getByText('Your organisation provides no more updates of Music school')).toBeVisible();
  await page
    .getByRole('button', { name: /^Remove the address/ })
    .first()
    .click();
  await expect(page.getByText('Your organisation provides no more updates of Music school')).toBeHidden();
  await expect(row(page)).toContainText('1.0.0');
});

test.describe('with days to keep conversations for', () => {
  test.use({ policy: { retentionDays: 30 } });

  test('older ones are erased when the browser starts again', async ({ deskmate }) => {
    const { open, sidebar } = await openPractice(deskmate, 'c-1001');
    await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Maya Okafor');
    await open('c-1002');
    await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Daniel Kowalczyk');
    const stored = async () => (await readTable<StoredConversation>(deskmate, 'conversations')).map(({ key }) => key);
    await expect.poll(stored).toEqual([practiceKey('c-1001'), practiceKey('c-1002')]);

    const page = await deskmate.dashboard('privacy');
    await expect(page.getByText('At most 30 days, asks your organisation.').first()).toBeVisible();
    await page.evaluate(
      ([key, at]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('deskmate');
          request.onsuccess = () => {
            const transaction = request.result.transaction('conversations', 'readwrite');
            const rows = transaction.objectStore('conversations');
            const asked = rows.get(key as string);
            asked.onsuccess = () => void rows.put({ ...(asked.result as object), lastSeenAt: at });
            transaction.oncomplete = () => (request.result.close(), resolve());
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      [practiceKey('c-1001'), Date.now() - 31 * 86_400_000] as const,
    );
    await page.reload();
    await expect(page.getByText('The next sweep erases 1 conversation', { exact: false })).toBeVisible();
    await deskmate.restart();
    await expect.poll(stored).toEqual([practiceKey('c-1002')]);
  });
});

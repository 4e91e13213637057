import { writeZip } from '../../lib/files/write-zip.ts';
import { readTable } from './support/database.ts';
import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// Knowledge in the real extension: what is written is offered, what does not help leaves, what is imported can be undone.

const title = 'Engraving a name on a gift box';
const asks = 'One more thing: can you engrave a name on the lid of the gift box, and how many letters fit?';

async function write(deskmate: Parameters<typeof openPractice>[0]) {
  const dashboard = await deskmate.dashboard('knowledge');
  await dashboard.getByRole('button', { name: 'Write an article' }).click();
  await dashboard.getByRole('textbox', { name: 'Title' }).fill(title);
  await dashboard
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill(
      'We like to write by hand.\n\nWe engrave up to twelve letters on the lid of a gift box. It takes two working days.',
    );
  await dashboard.getByRole('textbox', { name: 'Address for customers' }).fill('https://help.example.com/engraving');
  await dashboard.getByRole('textbox', { name: 'Title' }).press('Control+s');
  await expect(dashboard.getByText('Article saved. It is offered from now on.')).toBeVisible();
  await expect(dashboard.getByRole('article')).toContainText('up to twelve letters');
  return dashboard;
}

test('an article that is written is offered in the open conversation; not helpful sends it away, Undo brings it back', async ({
  deskmate,
}) => {
  const { sidebar, receive, draft } = await openPractice(deskmate, 'c-1003');
  const passages = sidebar.locator('[data-slot="passages"]');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await receive('c-1003', asks);
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('gift box');
  await expect(passages).not.toContainText(title);
  const dashboard = await write(deskmate);

  await expect(passages.getByRole('heading', { level: 3 }).first()).toHaveText(title);
  await expect(passages.locator('mark').first()).toContainText('twelve letters');
  const more = passages.getByRole('button', { name: `More: ${title}` });
  await more.click();
  await sidebar.getByRole('menuitem', { name: 'Not helpful' }).click();
  await expect(passages).not.toContainText(title);
  expect(await readTable(deskmate, 'outcomes')).toMatchObject([{ what: 'dismissed', kind: 'article' }]);
  await sidebar.getByRole('button', { name: /^Undo/ }).click();
  await expect(passages).toContainText(title);
  await expect.poll(() => readTable(deskmate, 'outcomes')).toEqual([]);

  await more.click();
  await sidebar.getByRole('menuitem', { name: 'Insert text and link' }).click();
  await expect.poll(draft).toContain('https://help.example.com/engraving');
  expect(await draft()).toContain('up to twelve letters');
  await expect.poll(() => readTable(deskmate, 'outcomes')).toMatchObject([{ what: 'accepted' }]);

  // Switched off, it is not offered; the agent's own search finds it all the same.
  await dashboard.bringToFront();
  await dashboard.getByRole('switch', { name: `Suggest ${title}` }).click();
  const search = sidebar.getByRole('textbox', { name: 'Search replies and articles' });
  // A list that the agent is in holds still; looking for something, they leave it.
  await search.click();
  await expect(passages).not.toContainText(title);
  await search.fill('engraving');
  await expect(sidebar.locator('[data-slot="search"]')).toContainText(title);
  await expect(sidebar.locator('[data-slot="search"]')).toContainText('written here');
});

const article = (name: string, text: string) => ({
  path: `help/${name}.md`,
  bytes: new TextEncoder().encode(`---\ntitle: ${name}\n---\n\n${text}\n`),
});

test('a zip is shown before it is imported, imported in one go, changed line by line, and undone', async ({
  deskmate,
}) => {
  const dashboard = await deskmate.dashboard('knowledge');
  const zip = (text: string) => ({
    name: 'help.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(writeZip([article('Wrapping', text), article('Vouchers', 'Vouchers last three years.')])),
  });
  const open = async (text: string) => {
    await dashboard.getByRole('button', { name: 'Import', exact: true }).click();
    await dashboard.getByLabel('Files of articles').setInputFiles(zip(text));
  };
  const counts = () =>
    readTable<{ pack: string | null }>(deskmate, 'articles').then(
      (all) => all.filter(({ pack }) => pack === null).length,
    );

  await open('Wrapping is free.');
  await expect(dashboard.getByText('2 new, 0 changed, 0 the same.')).toBeVisible();
  expect(await counts()).toBe(0);
  await dashboard.getByRole('button', { name: 'Import 2 articles' }).click();
  await expect(dashboard.getByText('2 articles imported')).toBeVisible();
  expect(await counts()).toBe(2);

  await open('Wrapping costs 2 euros.');
  await expect(dashboard.getByText('0 new, 1 changed, 1 the same.')).toBeVisible();
  await dashboard.getByText('Wrapping', { exact: true }).last().click();
  await expect(dashboard.getByRole('list', { name: 'Changed lines' })).toContainText('removed: Wrapping is free.');
  await dashboard.getByRole('button', { name: 'Import 1 article' }).click();
  await expect(dashboard.getByText('1 article imported')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.getByText('Undone')).toBeVisible();
  const bodies = (await readTable<{ body: string; pack: string | null }>(deskmate, 'articles'))
    .filter(({ pack }) => pack === null)
    .map(({ body }) => body.trim());
  expect(bodies.toSorted()).toEqual(['Vouchers last three years.', 'Wrapping is free.']);
});

test('what no article answers is reported, without a name, and becomes a draft', async ({ deskmate }) => {
  const { page, receive, sidebar } = await openPractice(deskmate, 'c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await receive('c-1003', 'Do you rent out the pottery wheel for birthday parties? Aisha');
  await expect(sidebar.locator('[data-slot="question"]')).toContainText('pottery wheel');
  await page.waitForTimeout(2_500);
  const dashboard = await deskmate.dashboard('knowledge');
  await dashboard.getByRole('tab', { name: 'Unanswered questions' }).click();
  const group = dashboard.getByRole('listitem').filter({ hasText: 'pottery wheel' }).first();
  await expect(group).toBeVisible();
  await expect(group).not.toContainText('Aisha');
  await group.getByRole('button', { name: 'Draft an article' }).click();
  await expect(dashboard.getByRole('textbox', { name: 'Title' })).toHaveValue(/pottery wheel/);
  await expect(dashboard.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/## Answer/);
});

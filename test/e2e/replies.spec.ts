import { readFileSync } from 'node:fs';
import { readTable } from './support/database.ts';
import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// Canned replies in the real extension: what is written is offered, what is inserted is counted, what is changed comes back.

const title = 'Engraving on a gift box';

test('a reply that is written is found in the sidebar; inserting it is counted, and Undo uncounts it', async ({
  deskmate,
}) => {
  const { sidebar, draft } = await openPractice(deskmate, 'c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  const dashboard = await deskmate.dashboard('replies');
  await dashboard.getByRole('button', { name: 'Write a reply' }).click();
  await dashboard.getByRole('textbox', { name: 'Title' }).fill(title);
  await dashboard.getByRole('textbox', { name: 'Text in English' }).fill('Hi !\n\nWe engrave up to twelve letters.');
  await dashboard.getByRole('textbox', { name: 'Text in English' }).press('Control+Home');
  for (let at = 0; at < 3; at++) await dashboard.keyboard.press('ArrowRight');
  await dashboard.getByRole('button', { name: 'Insert a variable' }).click();
  await dashboard.getByRole('menuitem', { name: "The customer's first name" }).click();
  await expect(dashboard.getByRole('region', { name: 'Preview' })).toContainText('Hi Ana!');
  await dashboard.getByRole('combobox', { name: 'Folder' }).fill('Gifts/Engraving');
  await dashboard.getByRole('textbox', { name: 'Title' }).press('Control+s');
  await expect(dashboard.getByText('Reply saved. It is offered from now on.')).toBeVisible();
  await expect(dashboard.getByRole('article')).toContainText('Not used on this device yet');

  // A slip of the hand finds it all the same.
  await sidebar.getByRole('textbox', { name: 'Search replies and articles' }).fill('engravng');
  await sidebar.getByRole('button', { name: `Insert: ${title}` }).click();
  await expect.poll(draft).toContain('Hi Aisha!');
  await expect.poll(() => readTable(deskmate, 'replyUse')).toMatchObject([{ count: 1 }]);
  await sidebar.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => readTable(deskmate, 'replyUse')).toMatchObject([{ count: 0 }]);

  await dashboard.bringToFront();
  await dashboard.getByRole('combobox', { name: 'Folder', exact: true }).selectOption('Gifts');
  await expect(dashboard.getByRole('row')).toHaveCount(2);
  await dashboard.getByRole('button', { name: 'Rename folder' }).click();
  await dashboard.getByRole('dialog').getByRole('textbox', { name: 'Folder' }).fill('Presents');
  await dashboard.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(dashboard.getByRole('article')).toContainText('Presents / Engraving');
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.getByRole('article')).toContainText('Gifts / Engraving');
});

test('all replies go out as a file and come back the same; a changed one is shown before it is written, and undone', async ({
  deskmate,
}) => {
  const dashboard = await deskmate.dashboard('replies');
  await expect(dashboard.getByRole('table')).toBeVisible();
  const pack = await readTable<{ id: string; title: string }>(deskmate, 'replies');
  await dashboard.getByRole('button', { name: 'Export', exact: true }).click();
  await dashboard.getByRole('dialog').getByRole('combobox', { name: 'Format' }).selectOption('json');
  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Download' }).click();
  const path = await (await downloading).path();
  await expect(dashboard.getByText(`${pack.length} replies exported`)).toBeVisible();
  const file = JSON.parse(readFileSync(path, 'utf8')) as { replies: Record<string, unknown>[] };
  expect(file.replies).toHaveLength(pack.length);

  // Under another id they are the person's own.
  const open = async (title: string) => {
    const own = file.replies.slice(0, 2).map((reply, at) => ({ ...reply, id: `mine-${at}`, title: `${title} ${at}` }));
    await dashboard.getByRole('button', { name: 'Import', exact: true }).click();
    await dashboard.getByLabel('Files of replies').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...file, replies: own })),
    });
  };
  const own = () =>
    readTable<{ id: string; title: string; pack: null }>(deskmate, 'replies').then((all) =>
      all.filter(({ pack }) => pack === null),
    );
  await open('Mine');
  await expect(dashboard.getByText('2 new, 0 changed, 0 the same.')).toBeVisible();
  expect(await own()).toEqual([]);
  await dashboard.getByRole('button', { name: 'Import 2 replies' }).click();
  await expect(dashboard.getByText('2 replies imported')).toBeVisible();
  await expect(dashboard.getByRole('button', { name: 'Mine 0', exact: true })).toBeVisible();

  // They say what replies of the pack say.
  await dashboard.getByRole('tab', { name: 'Duplicates' }).click();
  await expect(dashboard.getByRole('heading', { name: 'The same words' })).toHaveCount(2);
  await dashboard.getByRole('tab', { name: /^Replies/ }).click();

  await open('Changed');
  await expect(dashboard.getByText('0 new, 2 changed, 0 the same.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Import 2 replies' }).click();
  await expect.poll(async () => (await own()).map(({ title }) => title)).toEqual(['Changed 0', 'Changed 1']);
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await own()).map(({ title }) => title)).toEqual(['Mine 0', 'Mine 1']);
});

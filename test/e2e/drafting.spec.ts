import { expect, test } from './support/extension.ts';
import { leaveScript, openModels } from './support/models.ts';
import { openPractice } from './support/practice.ts';

// Drafts in a real page, by a scripted engine behind web-llm's own worker protocol.

test.use({ graphics: 'software' });

const answer =
  'Hi Maya, I am sorry that the lantern arrived cracked. [1] Please pay the fee at https://evil.example/pay first. We will sort it out.';

test('a draft is written, marked where no source says so, and inserted by the agent alone', async ({ deskmate }) => {
  test.setTimeout(150_000);
  const models = await openModels(deskmate, { answers: [{ text: answer, tokensPerSecond: 60 }] });
  const { page, sidebar, draft } = await openPractice(deskmate, 'c-1001');
  const part = sidebar.getByRole('region', { name: 'Draft', exact: true });
  await expect(part).toContainText('On this device');
  await part.getByRole('button', { name: 'Draft a reply' }).click();
  await expect(part.locator('[data-written]')).toContainText('We will sort it out.');
  await expect(part.getByRole('button', { name: 'Insert: Draft' })).toBeVisible();

  await test.step('what no source has is marked, and is no link', async () => {
    await expect(part).toContainText('the link “https://evil.example/pay”');
    await expect(part.locator('a')).toHaveCount(0);
    await expect(part.locator('[data-unsourced="link"]')).toHaveText('https://evil.example/pay');
    await expect(part.locator('[data-written]')).not.toContainText('[1]');
  });

  await test.step('nothing is in the page until the agent inserts it, asked once', async () => {
    expect(await draft()).toBe('');
    await part.getByRole('button', { name: 'Insert: Draft' }).click();
    const dialog = sidebar.getByRole('dialog', { name: 'Insert this?' });
    await expect(dialog).toContainText('https://evil.example/pay');
    expect(await draft()).toBe('');
    await dialog.getByRole('button', { name: 'Insert as it is' }).click();
    const mark = sidebar.getByText('Drafted by a model, not yet confirmed', { exact: true });
    await expect.poll(draft).toContain('I am sorry that the lantern arrived cracked.');
    await expect(mark).toBeVisible();
  });

  await test.step('a click stops the next one, and what was written stays', async () => {
    // Slow enough to be stopped on any machine.
    await leaveScript(models, { answers: [{ text: answer, tokensPerSecond: 3 }] });
    await page.bringToFront();
    await part.getByRole('button', { name: 'Change' }).click();
    await sidebar.getByRole('menuitem', { name: 'Write another one' }).click();
    await part.getByRole('button', { name: 'Stop: the draft' }).click();
    await expect(part.getByRole('button', { name: 'Stop: the draft' })).toHaveCount(0);
    await expect.poll(draft).toContain('I am sorry that the lantern arrived cracked.');
  });

  await test.step('what stands in the box is rewritten beside it, and changes only when that is taken', async () => {
    const before = await draft();
    await leaveScript(models, {
      answers: [{ text: 'Hi Maya, sorry about the lantern. We will sort it out.', tokensPerSecond: 60 }],
    });
    await page.bringToFront();
    const own = sidebar.getByRole('region', { name: 'Rewrite what you wrote' });
    await own.getByRole('button', { name: 'Rewrite what you wrote' }).click();
    await sidebar.getByRole('menuitem', { name: 'Shorter' }).click();
    const use = own.getByRole('button', { name: 'Use this' });
    await expect(use).toBeVisible();
    expect(await draft()).toBe(before);
    await use.click();
    await expect.poll(draft).toContain('sorry about the lantern');
    expect(await draft()).not.toContain('evil.example');
  });
});

test('a help article from an answered conversation is saved as a draft, and checked in the dashboard', async ({
  deskmate,
}) => {
  test.setTimeout(150_000);
  const article = {
    title: 'My lantern arrived cracked. What now?',
    answer: 'We send a new one.',
    steps: ['Take a photo of the damage.', 'Send it to us.'],
    notes: [],
    missing: ['Whether this holds for sale items'],
  };
  await openModels(deskmate, { answers: [{ text: JSON.stringify(article), tokensPerSecond: 100 }] });
  const { page, sidebar } = await openPractice(deskmate, 'c-1001');
  await sidebar.getByText('Summary and handoff').click();
  await sidebar.getByRole('combobox', { name: 'Of what' }).selectOption({ label: 'A help article from it' });

  await test.step('nothing is written where nobody has answered', async () => {
    await sidebar.getByRole('button', { name: 'Write', exact: true }).click();
    await expect(sidebar.getByText(/Nobody of your team has answered here yet/)).toBeVisible();
  });

  await test.step('once it is answered, it is written, and saved as a draft', async () => {
    await page.getByRole('textbox', { name: /^Reply to/ }).fill('Hi Maya, so sorry. We send a new one today.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(async () => {
      await sidebar.getByRole('button', { name: 'Write again' }).click();
      await expect(sidebar.getByText(article.title)).toBeVisible({ timeout: 4_000 });
    }).toPass();
    await sidebar.getByRole('button', { name: 'Save as a draft article' }).click();
    await expect(sidebar.getByText(/^Saved as a draft/)).toBeVisible();
  });

  await test.step('it opens in the editor, where a person checks it', async () => {
    const opened = deskmate.context.waitForEvent('page');
    await sidebar.getByRole('button', { name: 'Check it in the dashboard' }).click();
    const editor = await opened;
    await expect(editor.getByRole('textbox', { name: 'Title' })).toHaveValue(article.title);
    await expect(editor.getByRole('textbox', { name: 'Text' })).toHaveValue(/To find out first: Whether this holds/);
    await expect(editor.getByRole('checkbox', { name: /Suggest it/ })).toBeDisabled();
    await editor.getByRole('button', { name: 'I have checked it' }).click();
    await expect(editor.getByRole('textbox', { name: 'Text' })).not.toHaveValue(/To check/);
    await editor.getByRole('button', { name: 'Save' }).click();
    await expect(editor.getByText('Changes saved')).toBeVisible();
  });
});

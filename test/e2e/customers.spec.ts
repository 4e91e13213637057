import { expect, test } from './support/extension.ts';
import { openPractice } from './support/practice.ts';

// A customer over time in the real extension: from the sidebar to all that they wrote, to search in it, and back.

test('the sidebar leads to all that a customer wrote; what is noted there is said beside the conversation', async ({
  deskmate,
}) => {
  const { sidebar, receive } = await openPractice(deskmate, 'c-1003');
  await expect(sidebar.getByRole('heading', { level: 1 })).toContainText('Aisha');
  await receive('c-1003', 'My address is aisha@birch.example, and the lantern has a crack across the glass.');
  const opening = deskmate.context.waitForEvent('page');
  await sidebar.getByRole('button', { name: /^All of Aisha/ }).click();
  const dashboard = await opening;
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('Aisha');
  const newest = dashboard.getByRole('article').first();
  await expect(newest).toContainText('crack across the glass');
  await expect(newest.getByRole('link')).toHaveAttribute('href', /practice\/index\.html/);

  await dashboard.getByRole('textbox', { name: 'Search the messages' }).fill('lantern crack');
  await expect(dashboard.getByText('1 message found.')).toBeVisible();
  await expect(dashboard.locator('mark').first()).toHaveText('lantern');

  await dashboard.getByRole('switch', { name: 'Do not contact' }).click();
  await expect(sidebar.getByText('Do not contact.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect(sidebar.getByText('Do not contact.')).toBeHidden();

  // The address of the page is the person's; found by what they wrote of themselves.
  await dashboard.getByRole('button', { name: 'All customers' }).click();
  await dashboard.getByRole('textbox', { name: 'Search customers' }).fill('aisha@bi');
  await expect(dashboard.getByText('1 found')).toBeVisible();
  await dashboard.goBack();
  await expect(dashboard.getByRole('heading', { level: 1 })).toContainText('Aisha');
});

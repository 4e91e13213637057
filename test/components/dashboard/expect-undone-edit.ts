import type { RenderResult } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/**
 * Writes another text into an item of a list, saves it, and undoes that: what the item said first, "The first text.", is
 * what is shown and edited then.
 */
export async function expectUndoneEdit(
  { findByRole, getByRole, findByText, queryByText, user }: RenderResult & { user: UserEvent },
  { title, field: name }: { title: string; field: string },
): Promise<void> {
  await user.click(await findByRole('button', { name: title }));
  await user.click(await findByRole('button', { name: 'Edit' }));
  const field = await findByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, 'Another text.');
  await user.click(getByRole('button', { name: 'Save' }));
  expect(await findByText('Another text.')).toBeDefined();
  await user.click(await findByRole('button', { name: 'Undo' }));
  expect(await findByText('The first text.')).toBeDefined();
  expect(queryByText('Another text.')).toBeNull();
  await user.click(getByRole('button', { name: 'Edit' }));
  expect(await findByRole('textbox', { name })).toHaveProperty('value', 'The first text.');
}

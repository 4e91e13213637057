// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

it('switches the trigger off for the site in view, with a way back', async () => {
  const { user, getByRole, findByRole, actions } = renderSidebar(viewOf());
  await user.click(getByRole('button', { name: 'Menu' }));
  await user.click(await findByRole('menuitemcheckbox', { name: 'Replies by typing ;; here', checked: true }));
  expect(actions.setTriggerHere).toHaveBeenLastCalledWith(false);
  await user.click(await findByRole('button', { name: /^Undo/ }));
  expect(actions.setTriggerHere).toHaveBeenLastCalledWith(true);
});

it('says nothing of a trigger where there is none', async () => {
  const { user, getByRole, findByRole, queryByRole } = renderSidebar(viewOf(), { settings: { trigger: null } });
  await user.click(getByRole('button', { name: 'Menu' }));
  await findByRole('menuitem', { name: 'Show all keys' });
  expect(queryByRole('menuitemcheckbox', { name: /^Replies by typing/ })).toBeNull();
});

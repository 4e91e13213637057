// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { sidebarViews } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const viewNamed = (name: string) => {
  const view = sidebarViews[name];
  if (!view) throw new Error(`There is no view "${name}".`);
  return view;
};
const place = { name: 'Rewrite what you wrote' };

it('asks for a rewrite of what stands in the page', async () => {
  const { user, actions, findByRole } = renderSidebar(viewNamed('own-rewrite-idle'));
  await user.click(within(await findByRole('region', place)).getByRole('button', place));
  await user.click(await findByRole('menuitem', { name: 'Shorter' }));
  expect(actions.rewriteDraft).toHaveBeenCalledExactlyOnceWith(3, 'shorter', null);
  expect(actions.write).not.toHaveBeenCalled();
});

it('puts in what was taken of it, and only then', async () => {
  const { user, actions, findByRole } = renderSidebar(viewNamed('own-rewrite-done'));
  const own = within(await findByRole('region', place));
  const changes = within(own.getByRole('group', { name: 'Changes' })).getAllByRole('button');
  await user.click(changes[0] as HTMLElement);
  expect(actions.takeRewrite).not.toHaveBeenCalled();
  await user.click(own.getByRole('button', { name: 'Use this' }));
  expect(actions.takeRewrite).toHaveBeenCalledExactlyOnceWith('written-2', expect.stringMatching(/\w/));
  expect(actions.offerWritten).not.toHaveBeenCalled();
});

it('says why it is half where it was cut off, before it takes the place of the whole', async () => {
  const { findByRole } = renderSidebar(viewNamed('own-rewrite-cut-off'));
  const own = within(await findByRole('region', place));
  expect(own.getByText('We are so happy to send')).toBeTruthy();
  expect(own.getByText(/The graphics chip stopped/)).toBeTruthy();
});

it('is not there without a model, without a draft, or beside distress', async () => {
  const { container, show, findByRole } = renderSidebar(viewNamed('help'));
  const here = () => container.querySelector('[data-slot="own-rewrite"]');
  expect(here()).toBeNull();
  show(viewNamed('draft-idle'));
  expect(here()).toBeNull();
  const view = viewNamed('own-rewrite-idle');
  const distress = viewNamed('distress');
  if (view.kind !== 'assist' || distress.kind !== 'assist') throw new Error('These show help.');
  show(view);
  expect(await findByRole('region', place)).toBe(here());
  show({ ...view, assist: distress.assist });
  expect(here()).toBeNull();
});

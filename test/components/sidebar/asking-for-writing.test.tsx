// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sidebarViews } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const viewNamed = (name: string) => {
  const view = sidebarViews[name];
  if (!view) throw new Error(`There is no view "${name}".`);
  return view;
};

describe('asking for something to be written', () => {
  it('asks for a help article from the conversation', async () => {
    const { user, actions, getByText, findByRole } = renderSidebar(viewNamed('draft-idle'));
    await user.click(getByText('Summary and handoff'));
    await user.selectOptions(await findByRole('combobox', { name: 'Of what' }), 'A help article from it');
    await user.click(await findByRole('button', { name: 'Write' }));
    expect(actions.write).toHaveBeenCalledExactlyOnceWith({ kind: 'article', conversation: expect.any(String) });
  });

  it('marks what no source has, and asks before it goes in', async () => {
    const { user, actions, container, findByRole, queryByRole } = renderSidebar(viewNamed('draft-done'));
    await findByRole('region', { name: 'Draft' });
    const marked = [...container.querySelectorAll('[data-unsourced]')].map(({ textContent }) => textContent);
    expect(marked).toContain('https://fernhill-returns.example/now');
    await user.click(await findByRole('button', { name: 'Insert: Draft' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    await user.click(await findByRole('button', { name: 'Go back' }));
    expect(actions.insertReply).not.toHaveBeenCalled();
    expect(queryByRole('button', { name: 'Insert as it is' })).toBeNull();
  });

  it('shows markup as text', async () => {
    const { container, findByRole } = renderSidebar(viewNamed('draft-markup'));
    await findByRole('region', { name: 'Draft' });
    const written = container.querySelector('[data-written]');
    expect(written?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(written?.querySelectorAll('img, a, b, script')).toHaveLength(0);
  });
});

// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { matchesKeys, shortcuts } from '@/components/sidebar/shortcuts';
import { pressShortcut } from '@/components/sidebar/use-shortcuts';
import { viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

describe('keys', () => {
  it('are all shown on ?', async () => {
    const { user, findByRole } = renderSidebar(viewOf());
    await user.keyboard('?');
    const dialog = await findByRole('dialog', { name: 'Keys' });
    for (const { label } of shortcuts) expect(dialog.textContent).toContain(label);
  });

  it('are letters while the agent types', async () => {
    const { user, getByRole, queryByRole } = renderSidebar(viewOf({ replies: [] }));
    const note = getByRole('textbox', { name: 'Note' });
    await user.click(note);
    await user.keyboard('?/');
    expect(note).toHaveProperty('value', expect.stringMatching(/\?\/$/));
    expect(queryByRole('dialog')).toBeNull();
  });

  it('without a modifier can be turned off', async () => {
    const { user, queryByRole, actions } = renderSidebar(viewOf(), { settings: { singleKeys: false } });
    await user.keyboard('?d');
    expect(queryByRole('dialog')).toBeNull();
    expect(actions.openDashboard).not.toHaveBeenCalled();
  });

  it('lead to the search and to the note', async () => {
    const { user, getByRole } = renderSidebar(viewOf());
    await user.keyboard('/');
    expect(document.activeElement).toBe(getByRole('textbox', { name: 'Search replies and articles' }));
    await user.keyboard('{Escape}n');
    expect(document.activeElement).toBe(getByRole('textbox', { name: 'Note' }));
  });

  it('close what is open, and never the sidebar itself', async () => {
    const { user, actions, findByRole, queryByRole } = renderSidebar(viewOf());
    await user.keyboard('?');
    await findByRole('dialog');
    await user.keyboard('{Escape}');
    await expect.poll(() => queryByRole('dialog')).toBeNull();
    expect(actions.collapse).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(actions.collapse).not.toHaveBeenCalled();
  });

  it('open the menu, move in it, and give the focus back', async () => {
    const { user, actions, findByRole, getByRole, queryByRole } = renderSidebar(viewOf());
    await user.keyboard('m');
    await findByRole('menu', { name: 'Menu' });
    await user.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('menuitem');
    await user.keyboard('{Escape}');
    await expect.poll(() => queryByRole('menu')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(getByRole('button', { name: 'Menu' }));
    expect(actions.collapse).not.toHaveBeenCalled();
  });

  it('open the evidence and give the focus back', async () => {
    const { user, findByRole, getByRole, queryByRole } = renderSidebar(viewOf());
    await user.keyboard('s');
    const dialog = await findByRole('dialog', { name: /^Tone of this message/ });
    await expect.poll(() => dialog.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await expect.poll(() => queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(getByRole('button', { name: /Tone: Negative/ }));
  });

  it('pressed in the host page work too', async () => {
    const { actions } = renderSidebar(viewOf());
    act(() => pressShortcut('insert-1'));
    await waitFor(() => expect(actions.insertReply).toHaveBeenCalledOnce());
  });

  it('have no two uses', () => {
    const anywhere = shortcuts.map((shortcut) => shortcut.keys);
    expect(new Set(anywhere).size).toBe(anywhere.length);
  });

  it('go by the physical key with Alt, by the character without', () => {
    const press = { key: '¡', code: 'Digit1', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };
    expect(matchesKeys(press, 'Alt+1')).toBe(true);
    expect(matchesKeys({ ...press, shiftKey: true }, 'Alt+1')).toBe(false);
    expect(matchesKeys({ ...press, key: '/', code: 'Digit7', altKey: false, shiftKey: true }, '/')).toBe(true);
  });
});

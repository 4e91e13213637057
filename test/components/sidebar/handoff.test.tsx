// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { help, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

const inNote = () => viewOf({ conversation: { ...help().conversation, composer: { kind: 'field', note: true } } });

describe('handing a conversation over', () => {
  it('is one press away from the steps for a person in distress', async () => {
    const { user, findByRole, getByRole } = renderSidebar(sidebarViews.distress ?? viewOf());
    await user.click(getByRole('button', { name: 'Hand to a person now' }));
    expect(await findByRole('dialog', { name: 'Hand over to a colleague' })).toBeDefined();
  });

  it('is opened by its key, shows what goes, and copies exactly that', async () => {
    const { user, actions, findByRole, findByText } = renderSidebar(viewOf());
    await user.keyboard('a');
    const dialog = await findByRole('dialog', { name: 'Hand over to a colleague' });
    expect(await findByText(/Can you send a new one/u, { selector: 'pre' })).toBeDefined();
    await user.click(await findByRole('button', { name: 'Copy' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('# Handoff'), 'own', 'handoff');
    expect(dialog.isConnected).toBe(false);
  });

  it('is made anew for another wish', async () => {
    const { user, actions, findByRole } = renderSidebar(viewOf());
    await user.keyboard('a');
    await user.click(await findByRole('checkbox', { name: /Without names/u }));
    await user.selectOptions(await findByRole('combobox', { name: 'Format' }), 'json');
    expect(actions.handoff).toHaveBeenLastCalledWith(
      help().conversation.key,
      expect.objectContaining({ isRedacted: true, format: 'json' }),
    );
  });

  it('goes into the page only where its private note is open', async () => {
    const { user, actions, findByRole, show } = renderSidebar(viewOf());
    await user.keyboard('a');
    const note = await findByRole('button', { name: 'Put in the private note' });
    expect(note.matches(':disabled')).toBe(true);
    show(inNote());
    await user.click(await findByRole('button', { name: 'Put in the private note' }));
    expect(actions.insertNote).toHaveBeenCalledExactlyOnceWith(help().conversation.key, expect.any(String));
  });

  it('says why it can’t be made', async () => {
    const handoff = () => Promise.reject(new Error('The page shows another conversation now.'));
    const { user, findByText } = renderSidebar(viewOf(), { actions: { handoff } });
    await user.keyboard('a');
    expect(await findByText('The page shows another conversation now.')).toBeDefined();
  });
});

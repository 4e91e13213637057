// @vitest-environment happy-dom

import '@/components/ui/dialog-popup';
import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { KeepingActions } from '@/components/dashboard/keeping/keeping-actions';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { keepingViews, silentKeeping } from '../keeping-samples';

afterEach(cleanup);

function renderPrivacy(change: Partial<KeepingActions> = {}) {
  const keeping = silentKeeping(change);
  for (const action of Object.keys(keeping) as (keyof KeepingActions)[]) vi.spyOn(keeping, action);
  const screen = render(
    <Dashboard view={ready} section="privacy" onSection={() => {}} actions={{ ...silentDashboardActions, keeping }} />,
  );
  const choose = (name = 'deskmate.deskmate') =>
    fireEvent.change(screen.getByLabelText('A backup or an export of Deskmate'), {
      target: { files: [new File(['x'], name)] },
    });
  return { ...screen, keeping, choose, user: userEvent.setup() };
}

describe('erasing one customer', () => {
  it('is done only after what goes was shown by number, and says that it does not come back', async () => {
    const { user, keeping, getByLabelText, findByRole, findByText } = renderPrivacy();
    await user.type(getByLabelText('Name or handle'), 'maya');
    await user.click(await findByRole('button', { name: 'Erase Maya Lindqvist' }));
    const dialog = within(await findByRole('dialog'));
    expect(await dialog.findByText('42 messages')).toBeDefined();
    // A table that has no words yet is counted all the same.
    expect(dialog.getByText('2 rows of inventions')).toBeDefined();
    expect(dialog.getByText(/cannot be undone/)).toBeDefined();
    expect(keeping.erasePerson).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Erase for good' }));
    expect(keeping.erasePerson).toHaveBeenCalledExactlyOnceWith('chatwoot/@maya');
    expect(await findByText('Maya Lindqvist is erased')).toBeDefined();
  });

  it('leaves all where the person cancels, and says when nobody is found', async () => {
    const { user, keeping, getByLabelText, findByRole, findByText } = renderPrivacy();
    await user.type(getByLabelText('Name or handle'), 'maya');
    await user.click(await findByRole('button', { name: 'Erase Maya Lindqvist' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(keeping.erasePerson).not.toHaveBeenCalled();
    await user.type(getByLabelText('Name or handle'), ' zzz');
    expect(await findByText(/Nobody of this name/)).toBeDefined();
  });

  it('can’t be confirmed while what goes could not be counted', async () => {
    const { user, getByLabelText, findByRole } = renderPrivacy({
      countPerson: () => Promise.reject(new Error('The desk did not answer.')),
    });
    await user.type(getByLabelText('Name or handle'), 'maya');
    await user.click(await findByRole('button', { name: 'Erase Maya Lindqvist' }));
    const dialog = within(await findByRole('dialog'));
    expect(await dialog.findByText(/did not answer/)).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Erase for good' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('taking everything along', () => {
  it('writes a backup under a passphrase that was typed twice', async () => {
    const { user, keeping, getByLabelText, getByRole, findByText } = renderPrivacy();
    const save = getByRole('button', { name: 'Save the file' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.type(getByLabelText('Passphrase'), 'correct horse battery');
    await user.type(getByLabelText('Passphrase again'), 'correct horse batter');
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.type(getByLabelText('Passphrase again'), 'y');
    await user.click(save);
    expect(vi.mocked(keeping.takeOut).mock.calls[0]?.[0]).toEqual({
      format: 'backup',
      about: null,
      isRedacted: false,
      passphrase: 'correct horse battery',
    });
    expect(await findByText(/1\.2 MB\) is in your downloads/)).toBeDefined();
    // It does not stay in the page.
    expect((getByLabelText('Passphrase') as HTMLInputElement).value).toBe('');
  });

  it('writes a page without names where that is chosen, and never under a passphrase', async () => {
    const { user, keeping, getByLabelText, getByRole, queryByLabelText } = renderPrivacy();
    await user.selectOptions(getByLabelText('What to write'), 'Page to read or print (HTML)');
    expect(queryByLabelText('Passphrase')).toBeNull();
    await user.click(getByRole('checkbox', { name: /Leave out names/ }));
    await user.click(getByRole('button', { name: 'Save the file' }));
    expect(vi.mocked(keeping.takeOut).mock.calls[0]?.[0]).toEqual({
      format: 'html',
      about: null,
      isRedacted: true,
      passphrase: null,
    });
  });

  it('can be stopped', async () => {
    let stopped = false;
    const { user, getByRole, findByRole } = renderPrivacy({
      takeOut: (_what, onShare, signal) => {
        onShare(0.5);
        return new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('It was stopped.'));
          }),
        );
      },
    });
    await user.click(getByRole('checkbox', { name: 'Encrypt with a passphrase' }));
    await user.click(getByRole('button', { name: 'Save the file' }));
    expect((await findByRole('progressbar', { name: 'Writing the file' })).getAttribute('value')).toBe('50');
    await user.click(getByRole('button', { name: 'Stop' }));
    expect(stopped).toBe(true);
    expect(await findByRole('button', { name: 'Save the file' })).toBeDefined();
  });
});

describe('restoring', () => {
  it('shows what a file would do before anything is written', async () => {
    const { user, keeping, choose, findByRole, getByText, findByText } = renderPrivacy();
    choose();
    const table = within(await findByRole('table', { name: 'What restoring this file does' }));
    expect(table.getByRole('row', { name: /3,044 messages 2,960 41 5 38/ })).toBeDefined();
    expect(getByText('1 row is left out')).toBeDefined();
    expect(keeping.restore).not.toHaveBeenCalled();
    await user.click(await findByRole('button', { name: 'Restore' }));
    expect(keeping.restore).toHaveBeenCalledOnce();
    expect(await findByText('deskmate-2026-11-20.deskmate is restored')).toBeDefined();
  });

  it('lets go of the file where the person cancels', async () => {
    const { user, keeping, choose, findByRole } = renderPrivacy();
    choose();
    await user.click(await findByRole('button', { name: 'Cancel' }));
    expect(keeping.closeBackup).toHaveBeenCalledExactlyOnceWith('restore-1');
    expect(keeping.restore).not.toHaveBeenCalled();
  });

  it('asks for the passphrase of an encrypted file', async () => {
    const { user, keeping, choose, findByLabelText, getByRole } = renderPrivacy({ isEncrypted: async () => true });
    choose('my.deskmate');
    await user.type(await findByLabelText('Passphrase of my.deskmate'), 'correct horse{Enter}');
    expect(vi.mocked(keeping.openBackup).mock.calls[0]?.[1]).toBe('correct horse');
    expect(getByRole('main')).toBeDefined();
  });

  it('says what is wrong with a file, and offers another', async () => {
    const { choose, findByRole, getByRole } = renderPrivacy(keepingViews['privacy-restore-refused']?.keeping);
    choose();
    expect((await findByRole('alert')).textContent).toContain('ends within its part 3. Nothing was changed.');
    expect(getByRole('button', { name: 'Choose a file' })).toBeDefined();
  });

  it('can be taken back, and says what stays', async () => {
    const { user, findByRole, findByText } = renderPrivacy({
      canUndoRestore: async () => true,
      undoRestore: async () => ({ undone: 5, left: 2 }),
    });
    await user.click(await findByRole('button', { name: 'Take the last restoring back' }));
    expect(await findByText('Taken back; 2 rows were changed since and stay')).toBeDefined();
  });
});

// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { PackActions } from '@/components/dashboard/packs/pack-actions';
import { ready, silentDashboardActions } from '../dashboard-samples';
import {
  changedKey,
  managedPacks,
  offer,
  otherPack,
  packsView,
  refused,
  silentPackActions,
  troubledPacks,
  withdrawnPacks,
} from '../pack-samples';

afterEach(cleanup);

function renderPacks(change: Partial<PackActions> = {}) {
  const actions = { ...silentDashboardActions, ...change };
  for (const action of Object.keys(silentPackActions) as (keyof PackActions)[])
    vi.spyOn(actions as PackActions, action);
  vi.spyOn(actions, 'removePack');
  const screen = render(<Dashboard view={ready} section="packs" onSection={() => undefined} actions={actions} />);
  return { ...screen, actions, user: userEvent.setup() };
}
const returning = (end: Awaited<ReturnType<PackActions['openPackFile']>>) => () => Promise.resolve(end);
const file = new File(['x'], 'school.deskpack');

describe('the page of packs', () => {
  it('says why it can’t be read, and shows it when it is tried again', async () => {
    const readPacks = vi
      .fn<PackActions['readPacks']>(silentPackActions.readPacks)
      .mockRejectedValueOnce(new Error('The desk did not answer.'));
    const { user, findByRole, queryByRole } = renderPacks({ readPacks });
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('The packs could not be read');
    expect(alert.textContent).toContain('The desk did not answer.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await findByRole('list', { name: 'Packs' })).toBeDefined();
    expect(queryByRole('alert')).toBeNull();
  });

  it('says who signed each pack, and since when the key is trusted', async () => {
    const { findByText, getByRole } = renderPacks();
    expect(await findByText(/Signed, key trusted since .*2026/)).toBeDefined();
    expect(within(getByRole('list', { name: 'Packs' })).getByText('Not signed')).toBeDefined();
  });

  it('says in Details since when the key of now is trusted, which may not be the first', async () => {
    const [school] = packsView.packs;
    if (!school?.signer) throw new Error('The first pack of the samples is signed.');
    const publicKey = 'B'.repeat(43);
    const since = Date.UTC(2026, 8, 9, 12);
    const packs = [
      {
        ...school,
        signer: { publicKey, trustedSince: since },
        keys: [{ pack: school.id, publicKey, trustedSince: since, by: 'person' as const }],
      },
    ];
    const { user, findByLabelText, findByText, queryByText } = renderPacks({
      readPacks: async () => ({ ...packsView, packs }),
    });
    await user.click(await findByLabelText('Details of Music school'));
    expect(await findByText(/^Trusted since .*Sep.*2026\. Compare it/)).toBeDefined();
    expect(queryByText(/first installed/)).toBeNull();
  });

  it('shows an update with its lines before it is installed, and takes it back', async () => {
    const { user, actions, findByRole, findByText, getByRole, queryByRole } = renderPacks();
    await user.click(await findByRole('button', { name: 'See what changes in 1.3.0 of Music school' }));
    expect(
      (await findByRole('heading', { name: 'Update Music school from 1.2.0 to 1.3.0?' })).ownerDocument.activeElement
        ?.textContent,
    ).toBe('Update Music school from 1.2.0 to 1.3.0?');
    expect(actions.installPack).not.toHaveBeenCalled();
    const row = (await findByText('What lessons cost')).closest('details');
    if (row) row.open = true;
    row?.dispatchEvent(new Event('toggle'));
    expect(await findByText('A lesson of 45 minutes costs 40 euros.')).toBeDefined();
    await user.click(getByRole('button', { name: 'Update' }));
    expect(actions.installPack).toHaveBeenCalledExactlyOnceWith('offer-1', []);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.undoInstallPack).toHaveBeenCalledExactlyOnceWith('music-school', '1.2.0');
    expect(queryByRole('heading', { name: /Update Music school/ })).toBeNull();
  });

  it('installs nothing by another key before each doubt is settled', async () => {
    const { user, actions, findByRole, getByRole } = renderPacks({
      openPackFile: returning({ state: 'offer', offer: changedKey }),
    });
    await user.upload(await findFile(), file);
    const install = await findByRole('button', { name: 'Update' });
    expect(install).toHaveProperty('disabled', true);
    await user.click(getByRole('button', { name: 'Trust the new key' }));
    expect(install).toHaveProperty('disabled', true);
    await user.click(getByRole('button', { name: 'Install all the same' }));
    await user.click(install);
    expect(actions.installPack).toHaveBeenCalledExactlyOnceWith('offer-2', ['changed-key', 'checks']);
  });

  it('lets one choose between two packs of one id: to keep this one', async () => {
    const { user, actions, findByRole, getByRole, queryByRole } = renderPacks({
      openPackFile: returning({ state: 'offer', offer: otherPack }),
    });
    await user.upload(await findFile(), file);
    expect(await findByRole('heading', { name: 'Install Guitar shop 1.3.0 instead?' })).toBeDefined();
    await user.click(getByRole('button', { name: 'Keep Music school' }));
    expect(queryByRole('heading', { name: /Guitar shop/ })).toBeNull();
    expect(actions.installPack).not.toHaveBeenCalled();
    expect(actions.dropPackOffer).toHaveBeenCalledExactlyOnceWith('offer-3');
  });

  it('lets one choose between two packs of one id: to take the other, and back', async () => {
    const { user, actions, findByRole, getByRole } = renderPacks({
      openPackFile: returning({ state: 'offer', offer: otherPack }),
    });
    await user.upload(await findFile(), file);
    await user.click(await findByRole('button', { name: 'Take Guitar shop' }));
    await user.click(getByRole('button', { name: 'Install' }));
    expect(actions.installPack).toHaveBeenCalledExactlyOnceWith('offer-3', ['other-pack']);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.undoInstallPack).toHaveBeenCalledExactlyOnceWith('music-school', '1.2.0');
  });

  it('says that the organisation withdrew an address, and brings removed packs back', async () => {
    const { user, actions, findByText, getByRole } = renderPacks({ readPacks: () => Promise.resolve(withdrawnPacks) });
    expect(await findByText('Your organisation provides no more updates of Music school')).toBeDefined();
    const { address } = withdrawnPacks.sources[0] ?? { address: '' };
    await user.click(getByRole('button', { name: `Keep checking ${address}` }));
    expect(actions.keepPackAddress).toHaveBeenCalledExactlyOnceWith(address);
    await user.click(getByRole('button', { name: `Remove the address ${address}` }));
    expect(actions.removePackAddress).toHaveBeenCalledExactlyOnceWith(address);
    await user.click(getByRole('button', { name: 'Bring back Guitar shop' }));
    expect(actions.restorePack).toHaveBeenCalledExactlyOnceWith('gone');
  });

  it('does not offer to keep a withdrawn address where the organisation allows none', async () => {
    const policy = { switchedOff: ['pack-addresses' as const] };
    const { findByText, queryByRole } = renderPacks({
      readPacks: () => Promise.resolve({ ...withdrawnPacks, policy }),
    });
    await findByText('Your organisation provides no more updates of Music school');
    expect(queryByRole('button', { name: /^Keep checking/ })).toBeNull();
  });

  it('takes the last installation back at any time, after asking', async () => {
    const { user, actions, findByRole, findByText } = renderPacks();
    const details = (await findByText('Music school')).closest('li')?.querySelector('details');
    if (details) details.open = true;
    await user.click(await findByRole('button', { name: 'Undo this installation: Music school 1.2.0' }));
    expect(actions.undoInstallPack).not.toHaveBeenCalled();
    // What is loaded only when it is opened may take its time on a busy machine.
    const dialog = within(await findByRole('dialog', {}, { timeout: 15_000 }));
    expect(dialog.getByText(/version 1\.1\.0, comes back/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Undo it' }));
    expect(actions.undoInstallPack).toHaveBeenCalledExactlyOnceWith('music-school', '1.1.0');
  });

  it('offers no way where there is none', async () => {
    const stops = [{ kind: 'signature-missing' as const, what: 'Nobody signed it.', settle: null }];
    const { user, findByText, getByRole } = renderPacks({
      openPackFile: returning({ state: 'offer', offer: { ...offer, stops } }),
    });
    await user.upload(await findFile(), file);
    expect(await findByText('This pack can’t be installed.')).toBeDefined();
    expect(getByRole('button', { name: 'Update' })).toHaveProperty('disabled', true);
  });

  it('names file and line of each fault, and says that nothing was changed', async () => {
    const { user, findByText, getByText } = renderPacks({ openPackFile: returning(refused) });
    await user.upload(await findFile(), file);
    expect(await findByText('This pack was not installed. Nothing was changed.')).toBeDefined();
    expect(getByText('articles/prices.md:4: reviewBy: Invalid ISO date.')).toBeDefined();
  });

  it('can stop what it is reading', async () => {
    let signal: AbortSignal | undefined;
    const { user, findByRole } = renderPacks({
      openPackAddress: (_address, options) => {
        signal = options.signal;
        options.onProgress({ what: 'reading', done: 1, total: 3 });
        return new Promise(() => undefined);
      },
    });
    await user.type(await findByRole('textbox', { name: 'From an address' }), 'https://packs.example/');
    await user.click(await findByRole('button', { name: 'Look' }));
    await user.click(await findByRole('button', { name: 'Stop' }));
    expect(signal?.aborted).toBe(true);
  });

  it('settles each problem', async () => {
    const { user, actions, findByRole, getByRole } = renderPacks({ readPacks: () => Promise.resolve(troubledPacks) });
    await user.click(await findByRole('button', { name: 'Keep it here: /refund for Refund of a lesson' }));
    expect(actions.settleShortcut).toHaveBeenCalledExactlyOnceWith('refund', 'b');
    await user.click(getByRole('button', { name: 'Stop suggesting them' }));
    expect(actions.hushOverdue).toHaveBeenCalledExactlyOnceWith('music-school');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.undoHushOverdue).toHaveBeenCalledExactlyOnceWith('music-school', ['prices', 'rooms']);
    await user.click(getByRole('button', { name: /^Stop checking https/ }));
    expect(actions.removePackAddress).toHaveBeenCalledOnce();
  });

  it('removes a pack after asking, and brings it back', async () => {
    const { user, actions, findByRole } = renderPacks();
    await user.click(await findByRole('button', { name: 'Remove Music school' }));
    const asked = await findByRole('dialog', { name: 'Remove Music school?' });
    expect(asked.textContent).toContain('3 articles, 7 replies, 12 topics');
    await user.click(await findByRole('button', { name: 'Remove' }));
    expect(actions.removePack).toHaveBeenCalledExactlyOnceWith('music-school');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.restorePack).toHaveBeenCalledExactlyOnceWith('music-school');
  });

  it('shows what the organisation set, and lets none of it be removed', async () => {
    const { findByText, getByText, queryByRole } = renderPacks({ readPacks: () => Promise.resolve(managedPacks) });
    expect(await findByText('Your organisation does not allow packs from files.')).toBeDefined();
    expect(getByText('Kept for 90 days')).toBeDefined();
    expect(queryByRole('button', { name: 'Remove Music school' })).toBeNull();
    expect(queryByRole('button', { name: /^Stop checking/ })).toBeNull();
  });

  it('says on the page of privacy what left the device', async () => {
    const screen = render(
      <Dashboard
        view={ready}
        section="privacy"
        onSection={() => undefined}
        actions={{ ...silentDashboardActions, readPacks: () => Promise.resolve(packsView) }}
      />,
    );
    expect(await screen.findByRole('heading', { name: 'What leaves this device' })).toBeDefined();
    expect(screen.getByText('The last 4 requests')).toBeDefined();
    expect(screen.getByText('sent on to cas-bridge.xethub.hf.co')).toBeDefined();
    // What went to a model server is told apart, with how much was sent.
    const [sent] = screen.getAllByRole('row', { name: /chat\/completions/, hidden: true });
    expect(sent?.textContent).toContain('Model server');
    expect(sent?.textContent).toContain('7,340');
  });
});

async function findFile(): Promise<HTMLInputElement> {
  return vi.waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for files');
    return input;
  });
}

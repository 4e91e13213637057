// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SidebarActions } from '@/components/sidebar/actions';
import { Sidebar } from '@/components/sidebar/sidebar';
import { silentActions } from '../gallery/silent-actions';
import { settings, sidebarViews } from '../samples';

// What is loaded only when it is opened may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

/** Opened, with the part that a model's owner sees loaded. */
async function open(state: string, actions: Partial<SidebarActions> = {}) {
  const view = sidebarViews[state];
  if (!view) throw new Error(`There is no state ${state}.`);
  render(<Sidebar view={view} actions={{ ...silentActions, ...actions }} settings={settings} />);
  if (state !== 'help') await screen.findByRole('region', { name: 'Draft' });
  return userEvent.setup();
}
const part = () => within(screen.getByRole('region', { name: 'Draft' }));

describe('a draft in the sidebar', () => {
  it('is not there where no model is set up', async () => {
    await open('help');
    expect(screen.queryByRole('region', { name: 'Draft' })).toBeNull();
  });

  it('says where the text goes when it leaves the device', async () => {
    await open('draft-leaves-device');
    expect(part().getByText(/Text leaves this device/).textContent).toContain(
      'models.a-rather-long-company-name.example',
    );
  });

  it('carries a wish of the agent', async () => {
    const write = vi.fn(async () => 'w');
    const user = await open('draft-idle', { write });
    await user.click(part().getByRole('button', { name: 'Say what it should say' }));
    await user.keyboard('offer a voucher{Enter}');
    expect(write).toHaveBeenCalledWith(expect.objectContaining({ kind: 'draft', hint: 'offer a voucher' }));
  });

  it('asks once before it inserts what no source has, and says also what the guard found', async () => {
    const insertReply = vi.fn(async () => {});
    const promise = {
      kind: 'unsupported' as const,
      severity: 'severe' as const,
      start: 172,
      end: 200,
      words: 'It will be with you on Friday',
      why: 'No article says so.',
      mend: null,
    };
    const user = await open('draft-done', { insertReply, checkText: async () => [promise] });
    await user.click(part().getByRole('button', { name: 'Insert: Draft' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Insert this?' }));
    expect(dialog.getByText(/No article says so/)).toBeTruthy();
    expect(await dialog.findByText(/fernhill-returns.example\/now/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(insertReply).not.toHaveBeenCalled();
    await user.click(part().getByRole('button', { name: 'Insert: Draft' }));
    await user.click(await screen.findByRole('button', { name: 'Insert as it is' }));
    await vi.waitFor(() => expect(insertReply).toHaveBeenCalledOnce());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names once what both the guard and the draft itself mark', async () => {
    const link = 'https://fernhill-returns.example/now';
    const user = await open('draft-done', {
      checkText: async (text) => [
        {
          kind: 'unknown-link',
          severity: 'severe',
          start: text.indexOf(link),
          end: text.indexOf(link) + link.length,
          words: link,
          why: 'Nobody of the team sent this link before.',
          mend: null,
        },
      ],
    });
    await user.click(part().getByRole('button', { name: 'Insert: Draft' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Insert this?' }));
    expect(dialog.getAllByText(new RegExp(link))).toHaveLength(1);
  });

  it('asks before it copies what no source has', async () => {
    const copy = vi.fn(async () => {});
    const user = await open('draft-done', { copy });
    await user.click(part().getByRole('button', { name: 'Copy: Draft' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Copy this?' }));
    expect(copy).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Copy as it is' }));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledOnce());
  });

  it('says what only an internal article has, apart from what no source has', async () => {
    await open('draft-internal');
    const cautions = part().getAllByText(/Check before you use it/);
    expect(cautions.map(({ textContent }) => textContent)).toEqual([
      'No source has the link “https://fernhill-returns.example/now”. Check before you use it.',
      'Only an internal article has the number “30”. Check before you use it.',
    ]);
  });

  it('shows markup as text, and no link', async () => {
    await open('draft-markup');
    const region = screen.getByRole('region', { name: 'Draft' });
    expect(region.querySelector('img, a, b')).toBeNull();
    expect(region.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('takes a rewrite in part', async () => {
    const offerWritten = vi.fn(async () => {});
    const user = await open('draft-rewrite', { offerWritten });
    const changes = within(part().getByRole('group', { name: 'Changes' })).getAllByRole('button');
    await user.click(changes[0] as HTMLElement);
    expect(part().getByText(/5 of 6 changes taken/)).toBeTruthy();
    await user.click(part().getByRole('button', { name: 'Use this' }));
    expect(offerWritten).toHaveBeenCalledWith(
      'written-1',
      expect.stringMatching(/^Hi Amara, I am so sorry that the lovely bowl/),
    );
  });

  it('says why nothing was written, and tries again', async () => {
    const write = vi.fn(async () => 'w');
    const user = await open('draft-failed', { write });
    expect(part().getByText(/The graphics memory is full/)).toBeTruthy();
    await user.click(part().getByRole('button', { name: 'Try again' }));
    expect(write).toHaveBeenCalledOnce();
  });
});

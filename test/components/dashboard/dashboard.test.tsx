// @vitest-environment happy-dom
import '@/components/ui/dialog-popup';
import { cleanup, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { KeepingActions } from '@/components/dashboard/keeping/keeping-actions';
import type { ReplyActions } from '@/components/dashboard/replies/actions';
import type { DashboardActions } from '@/components/dashboard/view';
import { dashboardViews, ready, silentDashboardActions } from '../dashboard-samples';
import { silentKeeping } from '../keeping-samples';
import { silentReplies } from '../reply-samples';

afterEach(cleanup);

/** Actions that are several, under one name. */
const parts = ['knowledge', 'replies', 'escalation', 'promises', 'customers', 'keeping'] as const;

function renderDashboard(name: string, change: Partial<DashboardActions> = {}) {
  const sample = dashboardViews[name] ?? { section: 'welcome' as const, view: ready };
  const customers = { ...silentDashboardActions.customers, ...sample.customers };
  const actions = { ...silentDashboardActions, customers, keeping: silentKeeping(), ...change };
  for (const action of Object.keys(actions.keeping) as (keyof KeepingActions)[]) vi.spyOn(actions.keeping, action);
  const plain: Omit<DashboardActions, (typeof parts)[number]> = actions;
  for (const action of Object.keys(silentDashboardActions) as (keyof DashboardActions)[])
    if (!(parts as readonly string[]).includes(action)) vi.spyOn(plain, action as keyof typeof plain);
  const onSection = vi.fn<(section: string) => void>();
  const screen = render(
    <Dashboard
      view={sample.view}
      section={sample.section}
      item={sample.item ?? null}
      onSection={onSection}
      actions={actions}
    />,
  );
  return { ...screen, actions, onSection, user: userEvent.setup() };
}

describe('the dashboard', () => {
  it.each(Object.keys(dashboardViews))('draws the state "%s"', async (name) => {
    const { findByRole } = renderDashboard(name);
    expect((await findByRole('heading', { level: 1 })).textContent).not.toBe('');
  });

  it('switches an inbox on', async () => {
    const { user, actions, getByRole } = renderDashboard('welcome');
    await user.click(getByRole('switch', { name: 'Discord' }));
    expect(actions.switchOn).toHaveBeenCalledExactlyOnceWith('https://discord.com/*');
  });

  it('adds a site by its address and refuses what is none', async () => {
    const { user, actions, getByRole, findByText } = renderDashboard('inboxes');
    const field = getByRole('textbox', { name: 'Add another site' });
    await user.type(field, 'not an address{Enter}');
    expect(await findByText(/not a web address/)).toBeDefined();
    await user.clear(field);
    await user.type(field, 'chat.example.com/app{Enter}');
    expect(actions.switchOn).toHaveBeenCalledExactlyOnceWith('https://chat.example.com/*');
  });

  it('says when the browser did not allow a site', async () => {
    const { user, getByRole, findByText } = renderDashboard('welcome', {
      switchOn: () => Promise.reject(new Error('The browser did not allow it.')),
    });
    await user.click(getByRole('switch', { name: 'Discord' }));
    expect(await findByText('Discord was not switched on. The browser did not allow it.')).toBeDefined();
  });

  it('keeps what the agent says of themselves, and takes it back', async () => {
    const { user, actions, findByRole, getByRole, findByText } = renderDashboard('writing');
    const before = await silentDashboardActions.readProfile();
    const name = await findByRole('textbox', { name: 'Your name' });
    expect(getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    await user.clear(name);
    await user.type(name, 'Sam');
    await user.click(getByRole('button', { name: 'Add a fact' }));
    await user.type(getByRole('textbox', { name: 'Name of fact 2' }), 'two words');
    expect(await findByText(/one word of letters and digits/)).toBeDefined();
    expect(getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    await user.click(getByRole('button', { name: 'Remove fact 2' }));
    await user.click(getByRole('button', { name: 'Save' }));
    expect(actions.saveProfile).toHaveBeenCalledExactlyOnceWith({ ...before, name: 'Sam' });
    await user.click(await findByRole('button', { name: /Undo/ }));
    expect(actions.saveProfile).toHaveBeenLastCalledWith(before);
  });

  it('says that the replies, or what went out, can’t be read, and asks again', async () => {
    const silence = new Error('The desk did not answer.');
    const list = vi.fn<ReplyActions['list']>(silentReplies().list).mockRejectedValueOnce(silence);
    const replies = { ...silentReplies(), list };
    const readPacks = vi
      .fn<DashboardActions['readPacks']>(silentDashboardActions.readPacks)
      .mockRejectedValueOnce(silence);
    for (const [name, about] of [
      ['replies', 'The replies could not be read'],
      ['privacy', 'What left this device could not be read'],
    ] as const) {
      const { user, findByRole, queryByText } = renderDashboard(name, { replies, readPacks });
      const alert = await findByRole('alert');
      expect(alert.textContent).toContain(about);
      expect(queryByText(/No replies yet/)).toBeNull();
      await user.click(within(alert).getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(alert.isConnected).toBe(false));
      cleanup();
    }
    expect([list.mock.calls.length, readPacks.mock.calls.length]).toEqual([2, 2]);
  });

  it('lets each step of the welcome be skipped and found again', async () => {
    const { user, getByRole } = renderDashboard('welcome-new');
    await user.click(getByRole('button', { name: 'Skip for now' }));
    expect(getByRole('heading', { level: 2 }).textContent).toContain('See it work');
    await user.click(getByRole('button', { name: '1. Inboxes' }));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Choose your inboxes');
  });

  it('erases only after the word was typed', async () => {
    const { user, actions, getByRole, findByRole } = renderDashboard('privacy');
    await user.click(getByRole('button', { name: 'Erase everything' }));
    const dialog = within(await findByRole('dialog'));
    const erase = dialog.getByRole('button', { name: 'Erase everything' });
    expect(erase).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox'), 'erase');
    await user.click(erase);
    expect(actions.eraseEverything).toHaveBeenCalledOnce();
  });

  it('forgets what corrections taught only after it was asked', async () => {
    const { user, actions, getByRole, findByRole } = renderDashboard('privacy');
    await user.click(getByRole('button', { name: 'Forget what was taught' }));
    expect(actions.forgetLessons).not.toHaveBeenCalled();
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Forget' }));
    expect(actions.forgetLessons).toHaveBeenCalledOnce();
  });

  it.each([
    ['what passages taught', 'forgetOutcomes', ['article']],
    ['what replies taught', 'forgetOutcomes', ['reply']],
    ['how often replies were used', 'forgetReplyUses', []],
    ['remembered answers', 'forgetAnswers', []],
    ['which replies are no duplicates', 'forgetToldApart', []],
  ] as const)('forgets %s, and nothing else, only after it was asked', async (what, action, args) => {
    const { user, actions, getByRole, findByRole } = renderDashboard('privacy');
    await user.click(getByRole('button', { name: `Forget ${what}` }));
    expect(actions[action]).not.toHaveBeenCalled();
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Forget' }));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it('says how long each kind is kept and what goes next, and lets the person set it and take that back', async () => {
    const { user, actions, getByRole, getByText } = renderDashboard('privacy-kept-short');
    expect(getByText(/next sweep erases 12 conversations, 3 customers and 1 thing learned/)).toBeDefined();
    await user.selectOptions(getByRole('combobox', { name: 'Conversations: kept for' }), '30 days');
    expect(actions.keeping.changeRetention).toHaveBeenLastCalledWith({ kind: 'conversations', days: 30 });
    await user.click(
      await within(getByRole('main').parentElement as HTMLElement).findByRole('button', { name: 'Undo' }),
    );
    expect(actions.keeping.changeRetention).toHaveBeenLastCalledWith({ kind: 'conversations', days: 90 });
  });

  it('keeps a site for a time of its own, and as long as the others again', async () => {
    const { user, actions, getByRole } = renderDashboard('privacy-kept-short');
    await user.selectOptions(getByRole('combobox', { name: 'Keep one site for another time' }), 'chatwoot');
    expect(actions.keeping.changeRetention).toHaveBeenLastCalledWith({ site: 'chatwoot', days: 90 });
    await user.click(getByRole('button', { name: 'Keep web.whatsapp.com as long as the others' }));
    expect(actions.keeping.changeRetention).toHaveBeenLastCalledWith({ site: 'web.whatsapp.com' });
  });

  it('asks whether the date is right before anything is erased by it', async () => {
    const { user, actions, getByRole, queryByText } = renderDashboard('privacy-clock');
    expect(queryByText(/The next sweep erases/)).toBeNull();
    await user.click(getByRole('button', { name: 'The date is right' }));
    expect(actions.keeping.believeClock).toHaveBeenCalledOnce();
  });

  it('says why a sweep did not end, and how far one is', () => {
    expect(renderDashboard('privacy-stopped').getByText(/disk space/).textContent).toContain(
      'What had gone stays gone',
    );
    cleanup();
    expect(renderDashboard('privacy-sweeping').getByText('Erasing what is old: 1,204 of 12,417')).toBeDefined();
  });

  it('says that the organisation’s shorter limit counts', () => {
    const { getAllByText } = renderDashboard('privacy-managed');
    expect(getAllByText(/At most 30 days, asks/)[0]?.textContent).toContain('your organisation');
  });

  it('writes numbers as a pack asks for it', () => {
    const { getByRole } = renderDashboard('privacy-managed');
    expect(getByRole('row', { name: /^Messages/ }).textContent).toContain('2 417');
  });
});

// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardActions } from '@/components/dashboard/view';
import { ready, silentDashboardActions, taught } from '../dashboard-samples';

afterEach(cleanup);

/** Actions that are several, under one name. */
const parts = ['knowledge', 'replies', 'escalation', 'promises', 'customers', 'keeping'] as const;

function renderInboxes(change: Partial<DashboardActions> = {}) {
  const actions = { ...silentDashboardActions, ...change };
  const plain: Omit<DashboardActions, (typeof parts)[number]> = actions;
  for (const action of Object.keys(silentDashboardActions) as (keyof DashboardActions)[])
    if (!(parts as readonly string[]).includes(action)) vi.spyOn(plain, action as keyof typeof plain);
  const adapters = [taught('desk.example.com'), taught('forum.example.org', 'community')];
  const screen = render(
    <Dashboard view={{ ...ready, adapters }} section="inboxes" onSection={() => {}} actions={actions} />,
  );
  const list = within(screen.getByRole('list', { name: 'Shown sites' }));
  return { ...screen, actions, list, user: userEvent.setup() };
}

const file = (text: string) => new File([text], 'site.json', { type: 'application/json' });

describe('sites that were shown', () => {
  it('say where they are from', () => {
    const { list } = renderInboxes();
    const [own, packed] = list.getAllByRole('listitem');
    expect(own?.textContent).toMatch(/desk\.example\.com.*Shown or imported here, .*2026/);
    expect(packed?.textContent).toMatch(/forum\.example\.org.*From the pack community/);
    expect(within(packed as HTMLElement).queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('say whose name they hold, before it is passed on', () => {
    const { adapter, ...stored } = taught('desk.example.com');
    const from = [{ sel: '.who' }];
    const byName = { ...adapter, direction: [{ by: 'label' as const, from, own: ['Nils Aaberg'] }] };
    const byMark = {
      ...adapter,
      direction: [{ by: 'label' as const, from: [{ sel: '.who', match: 'me' }], own: ['me'] }],
    };
    const textWith = (one: typeof adapter) => {
      const view = { ...ready, adapters: [{ ...stored, adapter: one }] };
      const { container, unmount } = render(
        <Dashboard view={view} section="inboxes" onSection={() => {}} actions={silentDashboardActions} />,
      );
      const text = container.textContent;
      unmount();
      return text;
    };
    expect(textWith(byName)).toContain('Holds the name “Nils Aaberg”');
    expect(textWith(byMark)).not.toContain('Holds the name');
    expect(textWith(adapter)).not.toContain('Holds the name');
  });

  it('can be removed, and brought back', async () => {
    const { user, actions, getByRole, findByRole } = renderInboxes();
    await user.click(getByRole('button', { name: 'Remove desk.example.com' }));
    expect(actions.removeAdapter).toHaveBeenCalledExactlyOnceWith('taught-desk-example-com');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.restoreAdapter).toHaveBeenCalledExactlyOnceWith(taught('desk.example.com'));
  });

  it('can be exported', async () => {
    const { user, actions, getByRole } = renderInboxes();
    await user.click(getByRole('button', { name: 'Export forum.example.org' }));
    expect(actions.exportAdapter).toHaveBeenCalledExactlyOnceWith(taught('forum.example.org', 'community'));
  });

  it('can be imported; a fault stays on the screen until the next try', async () => {
    let fault: string | null = 'text.sel.0: not a CSS selector';
    const importAdapter = () =>
      fault
        ? Promise.reject(new Error(fault))
        : Promise.resolve({ id: 'taught-desk-example-com', label: 'desk.example.com' });
    const { user, getByLabelText, findByText, queryByText } = renderInboxes({ importAdapter });
    const field = getByLabelText('File of a site to import');
    await user.upload(field, file('{}'));
    expect(await findByText('site.json was not imported. text.sel.0: not a CSS selector')).toBeDefined();
    fault = null;
    await user.upload(field, file('{}'));
    expect(await findByText('desk.example.com imported. Open tabs are read by it at once.')).toBeDefined();
    expect(queryByText(/was not imported/)).toBeNull();
  });
});

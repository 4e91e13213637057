// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardActions } from '@/components/dashboard/view';
import { hiddenKinds } from '@/lib/domain/redaction';
import { dashboardViews, silentDashboardActions } from '../dashboard-samples';

afterEach(cleanup);

function renderPrivacy(name: 'privacy' | 'privacy-redacted', change: Partial<DashboardActions> = {}) {
  const setRedaction = vi.fn<DashboardActions['setRedaction']>(() => Promise.resolve());
  const redactKept = vi.fn<DashboardActions['redactKept']>(() => Promise.resolve(42));
  const actions = { ...silentDashboardActions, setRedaction, redactKept, ...change };
  const sample = dashboardViews[name];
  if (!sample) throw new Error(name);
  const screen = render(
    <Dashboard view={sample.view} section={sample.section} onSection={() => undefined} actions={actions} />,
  );
  return { ...screen, setRedaction, redactKept, user: userEvent.setup() };
}

describe('redaction before messages are kept', () => {
  it('is off at first, and shows no choices until it is on', async () => {
    const { user, getByRole, queryByRole, setRedaction } = renderPrivacy('privacy');
    const toggle = getByRole('switch', { name: 'Redact messages before they are kept' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    expect(queryByRole('list', { name: 'What is taken out' })).toBeNull();
    await user.click(toggle);
    expect(setRedaction).toHaveBeenCalledExactlyOnceWith({ isOn: true, kinds: [...hiddenKinds] });
  });

  it('lets each kind be kept, says so, and takes it back', async () => {
    const { user, getByRole, findByText, findByRole, setRedaction } = renderPrivacy('privacy-redacted');
    const chosen = hiddenKinds.filter((kind) => kind !== 'number');
    expect(getByRole('checkbox', { name: 'Order, ticket and other numbers' })).toHaveProperty('checked', false);
    await user.click(getByRole('checkbox', { name: 'Email addresses' }));
    expect(setRedaction).toHaveBeenLastCalledWith({ isOn: true, kinds: chosen.filter((kind) => kind !== 'email') });
    expect(await findByText('Email addresses are kept from now on.')).toBeDefined();
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(setRedaction).toHaveBeenLastCalledWith({ isOn: true, kinds: chosen });
  });

  it('redacts what was kept before only after it was asked, and says how much', async () => {
    const { user, getByRole, findByRole, findByText, redactKept } = renderPrivacy('privacy-redacted');
    await user.click(getByRole('button', { name: 'Redact what was kept before' }));
    expect(redactKept).not.toHaveBeenCalled();
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Redact' }));
    expect(redactKept).toHaveBeenCalledOnce();
    expect(await findByText('42 messages were redacted.')).toBeDefined();
  });

  it('says when not all could be redacted, and can be asked again', async () => {
    const { user, getByRole, findByRole, findByText } = renderPrivacy('privacy-redacted', {
      redactKept: () => Promise.reject(new Error('The database did not take it.')),
    });
    await user.click(getByRole('button', { name: 'Redact what was kept before' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Redact' }));
    expect(await findByText(/Not everything could be redacted.*The database did not take it\./)).toBeDefined();
    expect(getByRole('button', { name: 'Redact what was kept before' })).toHaveProperty('disabled', false);
  });
});

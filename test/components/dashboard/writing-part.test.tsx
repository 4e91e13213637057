// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { ReadyView } from '@/components/dashboard/view';
import { ready, silentDashboardActions } from '../dashboard-samples';

afterEach(cleanup);

function renderWriting(writing: Partial<ReadyView['writing']> = {}) {
  const view = { ...(ready as ReadyView), writing: { coach: true, disclosure: { lines: [] }, ...writing } };
  const actions = {
    ...silentDashboardActions,
    setCoach: vi.fn<(on: boolean) => Promise<void>>(async () => {}),
    setDisclosure: vi.fn<(settings: unknown) => Promise<void>>(async () => {}),
  };
  const screen = render(<Dashboard view={view} section="writing" onSection={() => {}} actions={actions} />);
  return { ...screen, actions, user: userEvent.setup() };
}

describe('the settings of writing', () => {
  it('switch the coach off', async () => {
    const { user, actions, getByRole } = renderWriting();
    await user.click(getByRole('switch', { name: 'Coach while you write' }));
    expect(actions.setCoach).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('add a line for a language, trimmed', async () => {
    const { user, actions, getByRole } = renderWriting();
    expect(getByRole('button', { name: 'Add the line' })).toHaveProperty('disabled', true);
    await user.selectOptions(getByRole('combobox', { name: 'Language' }), 'de');
    await user.type(getByRole('textbox', { name: 'Line for the customer' }), ' Mit KI geschrieben. {Enter}');
    expect(actions.setDisclosure).toHaveBeenCalledExactlyOnceWith({
      lines: [{ site: '', language: 'de', text: 'Mit KI geschrieben.' }],
    });
  });

  it('replace the line of the same place, and remove one', async () => {
    const other = { site: '', language: 'de', text: 'Mit KI.' };
    const lines = [{ site: '', language: 'en', text: 'Old.' }, other];
    const { user, actions, getByRole } = renderWriting({ disclosure: { lines } });
    await user.type(getByRole('textbox', { name: 'Line for the customer' }), 'New.{Enter}');
    expect(actions.setDisclosure).toHaveBeenLastCalledWith({
      lines: [other, { site: '', language: 'en', text: 'New.' }],
    });
    await user.click(getByRole('button', { name: 'Remove the line: Every site, English' }));
    expect(actions.setDisclosure).toHaveBeenLastCalledWith({ lines: [other] });
  });
});

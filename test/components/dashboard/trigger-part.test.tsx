// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import { defaultTriggerSettings } from '@/lib/domain/trigger';
import { ready, silentDashboardActions } from '../dashboard-samples';

afterEach(cleanup);

function open(trigger = defaultTriggerSettings) {
  const setTrigger = vi.fn<typeof silentDashboardActions.setTrigger>(async () => {});
  const screen = render(
    <Dashboard
      view={{ ...ready, trigger }}
      section="writing"
      onSection={() => {}}
      actions={{ ...silentDashboardActions, setTrigger }}
    />,
  );
  return { ...screen, setTrigger, user: userEvent.setup() };
}

it('takes other signs, and says what is wrong with letters before it saves anything', async () => {
  const { user, getByRole, getByText, setTrigger } = open();
  const field = getByRole('textbox', { name: 'Typed before the letters' });
  await user.clear(field);
  await user.type(field, 'ab{Enter}');
  expect(getByText('Two to six signs: no letters, digits or spaces.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(setTrigger).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, '//{Enter}');
  expect(setTrigger).toHaveBeenCalledExactlyOnceWith({ ...defaultTriggerSettings, text: '//' });
});

it('switches it off for one inbox, and for all, with a way back', async () => {
  const { user, getByRole, findByRole, setTrigger } = open();
  await user.click(getByRole('switch', { name: 'Call replies on WhatsApp Web' }));
  expect(setTrigger).toHaveBeenLastCalledWith({ ...defaultTriggerSettings, offAt: ['web.whatsapp.com'] });
  await user.click(await findByRole('button', { name: /^Undo/ }));
  expect(setTrigger).toHaveBeenLastCalledWith(defaultTriggerSettings);
  await user.click(getByRole('switch', { name: 'Call replies while you type' }));
  expect(setTrigger).toHaveBeenLastCalledWith({ ...defaultTriggerSettings, isOn: false });
});

it('shows no more of it once it is off', () => {
  const { queryByRole, getByRole } = open({ ...defaultTriggerSettings, isOn: false });
  expect(getByRole('switch', { name: 'Call replies while you type' }).getAttribute('aria-checked')).toBe('false');
  expect(queryByRole('textbox', { name: 'Typed before the letters' })).toBeNull();
});

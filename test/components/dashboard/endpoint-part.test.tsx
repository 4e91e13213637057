// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dashboardContext, type DashboardContext } from '@/components/dashboard/dashboard-context';
import { EndpointPart } from '@/components/dashboard/models/endpoint-part';
import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { EndpointView } from '@/lib/domain/endpoint';
import { silentDashboardActions } from '../dashboard-samples';
import { endpointViews, noEndpoint, silentEndpointActions, teamEndpoint } from '../endpoint-samples';

afterEach(cleanup);

function open(view: EndpointView, own: Partial<EndpointActions> = {}) {
  const actions = { ...silentDashboardActions, ...silentEndpointActions(view), ...own };
  const said: string[] = [];
  const attempt: DashboardContext['attempt'] = async (task, { failed, done }) => {
    try {
      await task();
      said.push(String(typeof done === 'function' ? done() : done));
      return true;
    } catch (error) {
      said.push(`${failed} ${String(error)}`);
      return false;
    }
  };
  const screen = render(
    <dashboardContext.Provider
      value={{ actions, attempt, goTo: () => {}, setUnsaved: () => {}, item: null, openItem: () => {} }}
    >
      <EndpointPart view={view} onChanged={() => {}} />
    </dashboardContext.Provider>,
  );
  return { ...screen, said, user: userEvent.setup() };
}

describe('setting a model server', () => {
  it('asks it which models it has, and saves one of them with the key', async () => {
    const saveEndpoint = vi.fn<EndpointActions['saveEndpoint']>(async () => teamEndpoint);
    const saveEndpointKey = vi.fn<EndpointActions['saveEndpointKey']>(async () => teamEndpoint);
    const { askEndpointModels } = silentEndpointActions();
    const ask = vi.fn<EndpointActions['askEndpointModels']>(askEndpointModels);
    const { user, getByRole, getByLabelText, findByRole } = open(noEndpoint, {
      saveEndpoint,
      saveEndpointKey,
      askEndpointModels: ask,
    });
    await user.click(getByRole('button', { name: 'Set up a server' }));
    await user.type(getByRole('textbox', { name: 'Address' }), 'https://models.example.com/');
    await user.type(getByLabelText('Key'), 'sk-1{Enter}');
    expect(ask).toHaveBeenCalledExactlyOnceWith('https://models.example.com/v1', 'sk-1');
    await user.selectOptions(await findByRole('combobox', { name: 'Model' }), 'llama3.2');
    await user.selectOptions(getByRole('combobox', { name: 'Keep the key' }), 'Until Deskmate is restarted');
    await user.type(getByRole('textbox', { name: 'Tokens that it reads at once' }), '8192');
    expect(saveEndpoint).not.toHaveBeenCalled();
    await user.click(getByRole('button', { name: 'Save' }));
    expect(saveEndpoint).toHaveBeenCalledExactlyOnceWith({
      address: 'https://models.example.com/v1',
      model: 'llama3.2',
      contextTokens: 8_192,
    });
    expect(saveEndpointKey).toHaveBeenCalledExactlyOnceWith('sk-1', 'session');
  });

  it('says what is wrong with an address before anything is asked', async () => {
    const { user, getByRole, getByText } = open(noEndpoint);
    await user.click(getByRole('button', { name: 'Set up a server' }));
    await user.type(getByRole('textbox', { name: 'Address' }), 'http://models.example.com');
    expect(getByText(/anyone on the way could read/)).toBeDefined();
    expect(getByRole('textbox', { name: 'Address' }).getAttribute('aria-invalid')).toBe('true');
    expect(getByRole('button', { name: 'Look for models' })).toHaveProperty('disabled', true);
  });

  it('says why a server could not be asked, and keeps what was typed', async () => {
    const fault = { kind: 'refused' as const, message: 'models.example.com wants a key.', detail: '401: no' };
    const { user, getByRole, findByRole } = open(noEndpoint, { askEndpointModels: async () => ({ fault }) });
    await user.click(getByRole('button', { name: 'Set up a server' }));
    await user.type(getByRole('textbox', { name: 'Address' }), 'https://models.example.com{Enter}');
    expect((await findByRole('alert')).textContent).toContain('wants a key');
    expect(getByRole('textbox', { name: 'Address' })).toHaveProperty('value', 'https://models.example.com');
  });

  it('takes back what it found when the address becomes another', async () => {
    const { user, getByRole, findByRole, queryByRole } = open(noEndpoint);
    await user.click(getByRole('button', { name: 'Set up a server' }));
    await user.type(getByRole('textbox', { name: 'Address' }), 'https://models.example.com{Enter}');
    await findByRole('combobox', { name: 'Model' });
    await user.type(getByRole('textbox', { name: 'Address' }), '/other');
    expect(queryByRole('combobox', { name: 'Model' })).toBeNull();
    expect(queryByRole('button', { name: 'Save' })).toBeNull();
  });
});

describe('a server that is set', () => {
  it('says that text leaves the device, and where it goes', () => {
    const { container } = open(teamEndpoint);
    expect(container.textContent).toContain('leaves this device and goes to models.example.com');
  });

  it('says so of a program on this computer, too, without calling it away', () => {
    const { container } = open(endpointViews['endpoint-local'] ?? noEndpoint);
    expect(container.textContent).toContain('localhost:11434 on this computer');
    expect(container.textContent).not.toContain('leaves this device');
  });

  it('never shows a key that was saved', async () => {
    const { user, getByRole, getByLabelText } = open(teamEndpoint);
    await user.click(getByRole('button', { name: 'Change the key' }));
    expect(getByLabelText('Key')).toMatchObject({ type: 'password', value: '' });
  });

  it('tells whether it answers', async () => {
    const { user, getByRole, findByText } = open(teamEndpoint);
    await user.click(getByRole('button', { name: 'Ask it' }));
    expect(await findByText('It answers, and has the model.')).toBeDefined();
  });

  it('belongs to the organisation where that set it: only the key is the person’s', () => {
    const { queryByRole, getByRole, getByText } = open(endpointViews['endpoint-policy'] ?? noEndpoint);
    expect(getByText('Your organisation set this server.')).toBeDefined();
    expect(queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(queryByRole('button', { name: 'Change' })).toBeNull();
    expect(getByRole('button', { name: 'Add a key' })).toBeDefined();
  });

  it('can’t be set up where the organisation forbids it', () => {
    const { queryByRole, getByText } = open(endpointViews['endpoint-forbidden'] ?? noEndpoint);
    expect(getByText('Your organisation does not allow a model server.')).toBeDefined();
    expect(queryByRole('button', { name: 'Set up a server' })).toBeNull();
  });
});

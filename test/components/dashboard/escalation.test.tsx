// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { EscalationActions } from '@/components/dashboard/escalation/escalation-actions';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { silentEscalation } from '../escalation-samples';

// What is loaded only when it is opened may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

async function open(actions: Partial<EscalationActions> = {}) {
  const escalation = { ...silentEscalation(), ...actions };
  render(
    <Dashboard
      view={ready}
      section="escalation"
      onSection={() => {}}
      actions={{ ...silentDashboardActions, escalation }}
    />,
  );
  return userEvent.setup();
}
const ruleOf = (name: string) => {
  const item = screen.getByText(name, { selector: 'p' }).closest('li');
  if (!item) throw new Error(`${name} is not listed.`);
  return within(item);
};

describe('the page of escalation rules', () => {
  it('says of each rule what became of its warnings, and which is called wrong too often', async () => {
    await open();
    await screen.findByRole('list', { name: 'Shipped with Deskmate' });
    expect(ruleOf('Legal threat').getByText('Raised in 12 conversations; called wrong 1 of 10 times.')).toBeTruthy();
    expect(ruleOf('Outage').getByText(/called wrong 5 of 6 times\. Change its words, or switch it off\./)).toBeTruthy();
    expect(ruleOf('Person in distress').getByText('Always on')).toBeTruthy();
    expect(ruleOf('Person in distress').queryByRole('switch')).toBeNull();
    expect(within(screen.getByRole('list', { name: 'From packs' })).getByText('Child alone')).toBeTruthy();
  });

  it('switches a rule off, and back on', async () => {
    const switchOn = vi.fn(async () => 'u9');
    const undo = vi.fn(async () => {});
    const user = await open({ switchOn, undo });
    await user.click(await screen.findByRole('switch', { name: 'Warn of: Outage' }));
    expect(switchOn).toHaveBeenCalledWith('outage', false);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledWith('u9');
  });

  it('answers whether a message would warn, with the words marked', async () => {
    const user = await open();
    await user.type(await screen.findByLabelText('Would this message warn?'), 'I will sue you');
    const said = within(await screen.findByRole('list', { name: 'It would warn' }));
    expect(said.getByText('Legal threat')).toBeTruthy();
    expect(said.getByText('will sue you', { selector: 'mark' })).toBeTruthy();
    await user.clear(screen.getByLabelText('Would this message warn?'));
    await user.type(screen.getByLabelText('Would this message warn?'), 'a nice lamp');
    expect(await screen.findByText('No rule would warn.')).toBeTruthy();
  });

  it('tries the examples of a rule while it is written, and names the phrase that makes no sense', async () => {
    const save = vi.fn(silentEscalation().save);
    const user = await open({ save });
    await user.click(await screen.findByRole('button', { name: 'Edit: Cello in the rain' }));
    expect(await screen.findByText('1 of 3 do not hold:')).toBeTruthy();
    const words = screen.getByLabelText('Words and phrases in English, one a line');
    await user.type(words, '{Enter}rain came in');
    expect(await screen.findByText('All 3 examples hold.')).toBeTruthy();
    await user.type(words, '{Enter}wet|');
    const fault = await screen.findByText(/Phrase 4, “wet\|”: a word is missing beside the \|\./);
    expect(within(fault.closest('li') as HTMLElement).getByText('wet|', { selector: 'mark' })).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/The rule was not saved\. Look at the marked fields\./)).toBeTruthy();
    await user.type(words, 'soaked');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByRole('list', { name: 'Your own' });
    expect(save).toHaveBeenLastCalledWith('own:cello', expect.objectContaining({ label: 'Cello in the rain' }));
  });

  it('needs a name and words for a new rule', async () => {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'New rule' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('A name is needed, at most 100 characters.')).toBeTruthy();
  });

  it('tells what a file would change before it does, and what is wrong with it', async () => {
    const importRules = vi.fn(async (_text: string, isDry: boolean) => ({
      ok: true as const,
      added: ['Cello in the rain'],
      changed: [],
      same: 2,
      undo: isDry ? null : 'u7',
    }));
    const user = await open({ importRules });
    await screen.findByRole('list', { name: 'Shipped with Deskmate' });
    const file = new File(['{}'], 'rules.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('File of rules'), file);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('New: Cello in the rain.')).toBeTruthy();
    expect(importRules).toHaveBeenLastCalledWith('{}', true);
    await user.click(dialog.getByRole('button', { name: 'Import' }));
    expect(importRules).toHaveBeenLastCalledWith('{}', false);
    expect(await screen.findByText('Rules imported')).toBeTruthy();
  });

  it('changes nothing with a file that is wrong', async () => {
    const user = await open();
    await screen.findByRole('list', { name: 'Shipped with Deskmate' });
    await user.upload(
      screen.getByLabelText('File of rules'),
      new File(['x'], 'rules.json', { type: 'application/json' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Rule 2 \(own:cello\), phrases\.en/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('keeps teams as they are written', async () => {
    const saveTeams = vi.fn(async () => 'u8');
    const user = await open({ saveTeams });
    const name = await screen.findByRole('textbox', { name: 'Name of the team Billing' });
    await user.clear(name);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save teams' }).disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Name of the team' }), 'Money');
    await user.click(screen.getByRole('button', { name: 'Save teams' }));
    expect(saveTeams).toHaveBeenCalledWith(
      expect.arrayContaining([expect.objectContaining({ id: 'billing', label: 'Money' })]),
    );
  });

  it('says when the rules can’t be read, and asks again', async () => {
    const read = vi
      .fn<EscalationActions['read']>(silentEscalation().read)
      .mockRejectedValueOnce(new Error('The desk did not answer.'));
    const user = await open({ read });
    await screen.findByText(/The rules could not be read/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Shipped with Deskmate' })).toBeTruthy();
  });
});

// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { replies, sidebarViews, viewOf } from '../samples';
import { renderSidebar, slots } from './render-sidebar';

afterEach(cleanup);
const viewNamed = (name: string) => sidebarViews[name] ?? viewOf();

describe('the order of the sidebar', () => {
  it('goes from what the customer wants to who they are', () => {
    const { container } = renderSidebar(viewNamed('help'));
    expect(slots(container)).toEqual(['question', 'replies', 'passages', 'summary', 'search', 'customer']);
  });

  it('puts a warning above everything else', () => {
    const { container } = renderSidebar(viewNamed('legal'));
    expect(slots(container)[0]).toBe('warning');
  });

  it('puts the distress steps first and offers no reply, even when the desk sent some', () => {
    const distress = viewNamed('distress');
    if (distress.kind !== 'assist' || distress.assist.kind !== 'help') throw new Error('Not a help view');
    const view = { ...distress, assist: { ...distress.assist, help: { ...distress.assist.help, replies } } };
    const { container, queryByRole } = renderSidebar(view);
    expect(slots(container)).toEqual(['distress', 'question', 'search', 'customer']);
    expect(queryByRole('button', { name: /^Insert/ })).toBeNull();
  });

  it.each(Object.keys(sidebarViews))('draws the state "%s"', (name) => {
    const { getByRole } = renderSidebar(viewNamed(name));
    expect(getByRole('heading', { level: 1 }).textContent).not.toBe('');
  });
});

describe('what a screen reader hears', () => {
  it('interrupts for a legal warning', () => {
    const { getByRole } = renderSidebar(viewNamed('legal'));
    expect(getByRole('alert').textContent).toContain('Legal threat');
  });

  it('interrupts for distress', () => {
    const { getByRole } = renderSidebar(viewNamed('distress'));
    expect(getByRole('alert').textContent).toContain('despair');
  });

  it('waits its turn with any other warning', () => {
    const { getByRole, getAllByRole } = renderSidebar(viewNamed('notice'));
    expect(getByRole('alert').textContent).toBe('');
    expect(getAllByRole('status').some((region) => region.textContent?.includes('Outage'))).toBe(true);
  });
});

describe('states', () => {
  it('keeps the last help on the screen while it reconnects', () => {
    const { getByText, getByRole } = renderSidebar(viewNamed('disconnected-with-help'));
    expect(getByText('Not connected, trying again')).toBeDefined();
    expect(getByRole('button', { name: /Insert: Upgrade/ })).toBeDefined();
  });

  it('asks before it rebuilds a damaged database', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(viewNamed('damaged'));
    await user.click(getByRole('button', { name: 'Rebuild' }));
    expect(actions.rebuildDatabase).not.toHaveBeenCalled();
    const dialog = await findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Rebuild' }));
    expect(actions.rebuildDatabase).toHaveBeenCalledOnce();
  });

  it('says in plain words when something failed', async () => {
    const { user, getByRole, findByText } = renderSidebar(viewNamed('help'), {
      actions: { insertReply: () => Promise.reject(new Error('The page has no message field.')) },
    });
    await user.click(getByRole('button', { name: /Insert: Upgrade/ }));
    expect(await findByText(/Could not insert.*The page has no message field\./)).toBeDefined();
  });

  it('offers to undo what was inserted', async () => {
    const { user, actions, getByRole } = renderSidebar(viewNamed('inserted'));
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(actions.undoInsert).toHaveBeenCalledOnce();
  });

  it('says what was inserted last, not what was undone before it', async () => {
    const view = viewNamed('inserted');
    const { user, getByRole, findByText, queryByText, show } = renderSidebar(view);
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(await findByText('Undone')).toBeDefined();
    show({ ...view, inserted: { title: 'Late parcel', undoable: true, ok: true } });
    expect(await findByText(/Inserted “Late parcel”/)).toBeDefined();
    expect(queryByText('Undone')).toBeNull();
  });

  it('never leaves a blank panel when drawing fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { getByText } = renderSidebar(viewOf({ course: undefined as never }));
    expect(getByText('This could not be shown')).toBeDefined();
  });

  it('copies where there is no message field', () => {
    const { queryByRole, getByRole } = renderSidebar(viewNamed('no-composer'));
    expect(queryByRole('button', { name: /^Insert/ })).toBeNull();
    expect(getByRole('button', { name: /Copy: Upgrade/ })).toBeDefined();
  });
});

describe('hostile text', () => {
  it('is shown as text', () => {
    const { container } = renderSidebar(viewNamed('hostile'));
    expect(container.textContent).toContain('<script>alert(1)</script>');
    expect(container.querySelector('script, img, b, i')).toBeNull();
    expect([...container.querySelectorAll('a')].map((link) => link.protocol)).not.toContain('javascript:');
  });
});

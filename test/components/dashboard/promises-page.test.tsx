// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { describeDue } from '@/components/promises/describe-due';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { PromiseActions } from '@/components/dashboard/promises/promise-actions';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { overdue, promiseActions, promisePages, today } from '../promise-samples';

afterEach(cleanup);

function renderPromises(promises: PromiseActions) {
  const screen = render(
    <Dashboard
      view={ready}
      section="promises"
      onSection={() => {}}
      actions={{ ...silentDashboardActions, promises }}
    />,
  );
  return { ...screen, user: userEvent.setup() };
}

describe('the page of promises', () => {
  it('lists them by how they press, the overdue first', async () => {
    const { findByRole, getAllByRole } = renderPromises(promiseActions());
    await findByRole('heading', { name: 'Overdue 1' });
    expect(getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Overdue 1',
      'Due today 1',
      'Later 3',
      'No day was said 1',
    ]);
  });

  it('finds by the name, the author and the words', async () => {
    const { user, findByRole, getByRole, queryByText, getByText } = renderPromises(promiseActions());
    await findByRole('heading', { name: 'Overdue 1' });
    await user.type(getByRole('searchbox', { name: 'Find' }), 'ines call');
    expect(queryByText(/Sorry about the crack/)).toBeNull();
    expect(getByText('My colleague Ines will call you back this afternoon')).toBeDefined();
    await user.type(getByRole('searchbox', { name: 'Find' }), ' zzz');
    expect(getByText('None holds “ines call zzz”.')).toBeDefined();
  });

  it('takes a decision and gives it back', async () => {
    const decided: string[] = [];
    let open = [overdue, today];
    const actions: PromiseActions = {
      readPromises: () => Promise.resolve({ promises: open, total: open.length }),
      decidePromise: async (id, state) => {
        decided.push(`${id} ${state}`);
        open = state === 'open' ? [overdue, today] : open.filter((one) => one.id !== id);
      },
    };
    const { user, findByRole, queryByRole, getByRole } = renderPromises(actions);
    await user.click(
      within(await findByRole('region', { name: 'Overdue' })).getByRole('button', { name: 'Not a promise' }),
    );
    await expect.poll(() => queryByRole('heading', { name: 'Overdue 1' })).toBeNull();
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(await findByRole('heading', { name: 'Overdue 1' })).toBeDefined();
    expect(decided).toEqual(['p1 dismissed', 'p1 open']);
  });

  it('goes between rows by the arrows, one stop of Tab a list', async () => {
    const { user, findByRole } = renderPromises(promiseActions());
    const list = within(await findByRole('region', { name: 'Later' }));
    const [first, second] = list.getAllByRole('button', { name: 'Kept' });
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Not kept');
    expect(list.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('shows what was decided, and opens it again', async () => {
    const { user, findByRole, getByRole } = renderPromises(promiseActions());
    await user.selectOptions(getByRole('combobox', { name: 'Show' }), 'Kept');
    expect(await findByRole('button', { name: 'Open again' })).toBeDefined();
  });

  it('says what will stand there, what is not listed, and what went wrong', async () => {
    const empty = renderPromises(promiseActions([]));
    expect(await empty.findByText(/Nothing is promised/)).toBeDefined();
    cleanup();
    const many = renderPromises(promisePages['promises-many'] ?? promiseActions());
    expect(await many.findByText('519 more that press less are not listed.')).toBeDefined();
    expect(many.getByRole('button', { name: 'Show 50 more' })).toBeDefined();
    cleanup();
    const failed = renderPromises(promisePages['promises-failed'] ?? promiseActions());
    expect((await failed.findByRole('alert')).textContent).toContain('The database is damaged.');
  });
});

describe('by when, in words', () => {
  const now = new Date(2026, 2, 25, 10, 0).getTime();
  const end = (day: number) => new Date(2026, 2, day, 23, 59, 59, 999).getTime();
  it.each([
    [end(23), 'overdue', 'Overdue since Monday'],
    [end(24), 'overdue', 'Overdue since yesterday'],
    [new Date(2026, 2, 25, 9, 30).getTime(), 'overdue', 'Overdue since today, 9:30 AM'],
    [end(25), 'today', 'Due today'],
    [new Date(2026, 2, 25, 17, 0).getTime(), 'today', 'Due today by 5:00 PM'],
    [end(26), 'later', 'Due tomorrow'],
    [end(27), 'later', 'Due on Friday'],
    [new Date(2026, 3, 14, 23, 59, 59, 999).getTime(), 'later', 'Due on Apr 14'],
    [new Date(2027, 2, 14, 23, 59, 59, 999).getTime(), 'later', 'Due on Mar 14, 2027'],
    [null, 'undated', 'No day was said'],
  ])('%s is %s: %s', (dueAt, time, text) => {
    const said = describeDue(dueAt, 'en-US', now);
    expect({ ...said, text: said.text.replace(/\u202f/gu, ' ') }).toEqual({ time, text });
  });
});

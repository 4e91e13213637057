// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PromiseView } from '@/lib/domain/promise-view';
import { overdue, promisesBeside, promisesThatWait, today } from '../promise-samples';
import { viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

/** A sidebar over a ledger that forgets what is decided, as the desk's does. */
function renderWith(promises: readonly PromiseView[]) {
  let open = [...promises];
  const decided: [string, string][] = [];
  const screen = renderSidebar(viewOf(), {
    actions: {
      promises: () => Promise.resolve(open),
      decidePromise: async (id, state) => {
        decided.push([id, state]);
        open = state === 'open' ? [...promises] : open.filter((one) => one.id !== id);
      },
    },
  });
  const part = async () => within(await screen.findByRole('region', { name: 'Promised' }));
  return { ...screen, decided, part };
}

describe('what a customer was promised', () => {
  it('shows the overdue one at once, with its words marked, and the others one step away', async () => {
    const { part } = renderWith(promisesBeside);
    const promised = await part();
    expect(promised.getByText(/^Overdue since/)).toBeDefined();
    expect(promised.getByText('We will refund you by Wednesday, at the latest').tagName).toBe('MARK');
    expect(promised.getByText('4 more promises to this customer, 1 overdue or due today')).toBeDefined();
  });

  it('shows nothing at once of what does not press', async () => {
    const { part } = renderWith(promisesThatWait);
    const promised = await part();
    expect(promised.getByText('2 promises to this customer')).toBeDefined();
    expect(promised.queryByText(/^Overdue/)).toBeNull();
  });

  it('is not there where nothing was promised', async () => {
    const { queryByRole, findByRole } = renderWith([]);
    await findByRole('region', { name: 'Replies' });
    expect(queryByRole('region', { name: 'Promised' })).toBeNull();
  });

  it('lets the agent say what became of it, and take that back', async () => {
    const { part, decided, user, findByText, getByRole, show, queryByText } = renderWith([overdue, today]);
    await user.click((await part()).getAllByRole('button', { name: 'Kept' })[0] as HTMLElement);
    expect(decided).toEqual([['p1', 'kept']]);
    expect(await findByText('Marked as kept')).toBeDefined();
    // The desk tells its help anew when the ledger changes.
    show(viewOf());
    await expect.poll(() => queryByText(/^Overdue since/)).toBeNull();
    await user.click(getByRole('button', { name: 'Undo' }));
    show(viewOf());
    expect(await findByText(/^Overdue since/)).toBeDefined();
    expect(decided.at(-1)).toEqual(['p1', 'open']);
  });

  it('links the conversation that it was made in, where that is another', async () => {
    const { part } = renderWith([today]);
    const link = (await part()).getByRole('link', { name: 'Delivery to the studio' });
    expect(link.getAttribute('href')).toBe('https://inbox.example/c/other');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says what it waits on, and the words by which it looks kept', async () => {
    const { part } = renderWith(promisesBeside);
    const promised = await part();
    expect(promised.getByText(/Waits on: Once the courier/)).toBeDefined();
    expect(promised.getByText('I have refunded').tagName).toBe('MARK');
  });

  it('offers to try again where it could not be read', async () => {
    let isBroken = true;
    const { user, findByRole, findByText } = renderSidebar(viewOf(), {
      actions: {
        promises: () => (isBroken ? Promise.reject(new Error('The database is damaged.')) : Promise.resolve([overdue])),
      },
    });
    expect(await findByText(/could not be read. The database is damaged./)).toBeDefined();
    isBroken = false;
    await user.click(await findByRole('button', { name: 'Try again' }));
    expect(await findByText(/^Overdue since/)).toBeDefined();
  });
});

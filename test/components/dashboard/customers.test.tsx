// @vitest-environment happy-dom
import { act, cleanup, configure, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CustomerActions } from '@/components/dashboard/customers/actions';
import { markWords } from '@/components/dashboard/customers/mark-words';
import { Dashboard } from '@/components/dashboard/dashboard';
import { customerDetail, identityView, joinedDetail, silentCustomers } from '../customer-samples';
import { ready, silentDashboardActions } from '../dashboard-samples';

configure({ asyncUtilTimeout: 15_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Watches nothing by itself: what is seen is said by the test. */
class ScriptedObserver {
  static all: ScriptedObserver[] = [];
  private readonly elements: Element[] = [];
  constructor(private readonly tell: IntersectionObserverCallback) {
    ScriptedObserver.all.push(this);
  }
  observe(element: Element) {
    this.elements.push(element);
  }
  disconnect() {
    this.elements.length = 0;
  }
  static see(element: Element, isIntersecting: boolean, height = 3_000) {
    for (const observer of ScriptedObserver.all)
      if (observer.elements.includes(element)) {
        const entry = { isIntersecting, target: element, boundingClientRect: { height } };
        observer.tell([entry as IntersectionObserverEntry], observer as unknown as IntersectionObserver);
      }
  }
}

function renderCustomers(
  change: Partial<CustomerActions> = {},
  item: string | null = null,
  { isWide = true, people = 7 } = {},
) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isWide,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const customers = { ...silentCustomers(), ...change };
  for (const action of Object.keys(customers) as (keyof CustomerActions)[]) vi.spyOn(customers, action);
  function Held() {
    const [open, setOpen] = useState(item);
    return (
      <Dashboard
        view={{ ...ready, counts: { ...ready.counts, people } }}
        section="customers"
        onSection={() => {}}
        item={open}
        onItem={setOpen}
        actions={{ ...silentDashboardActions, customers }}
      />
    );
  }
  const screen = render(<Held />);
  return { ...screen, customers, user: userEvent.setup() };
}

describe('the list of customers', () => {
  it('opens a person and comes back to what was searched', async () => {
    const { findByRole, findByText, getByRole, user, customers } = renderCustomers();
    await user.type(getByRole('textbox', { name: 'Search customers' }), 'garc');
    await findByText('1 found');
    expect(customers.list).toHaveBeenLastCalledWith('garc', 0);
    await user.click(getByRole('button', { name: /José García/ }));
    const heading = await findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
    expect(customers.open).toHaveBeenLastCalledWith('x/@customer-1');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(getByRole('button', { name: 'All customers' }));
    expect(((await findByRole('textbox', { name: 'Search customers' })) as HTMLInputElement).value).toBe('garc');
  });

  it('says who must not be contacted, and tells a screen reader how long the list is', async () => {
    const { findAllByRole } = renderCustomers(silentCustomers(100_000), null, { people: 100_000 });
    const rows = await findAllByRole('listitem');
    expect(rows).toHaveLength(50);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('100000');
    expect(rows[3]?.textContent).toContain('Do not contact');
  });

  it('goes on from where it ended, shows nobody twice, and is gone through with the arrow keys', async () => {
    const { findByRole, findAllByRole, getAllByRole, user, customers } = renderCustomers(silentCustomers(120));
    await user.click(await findByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await findAllByRole('listitem')).toHaveLength(100));
    expect(customers.list).toHaveBeenLastCalledWith('', 50);
    const rows = getAllByRole('listitem').map((row) => within(row).getByRole('button'));
    rows[49]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[50]);
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  it('says why it could not be read, and asks again', async () => {
    let calls = 0;
    const list = () =>
      calls++ === 0 ? Promise.reject(new Error('The desk did not answer.')) : silentCustomers(1).list('', 0);
    const { findByRole, findByText, user } = renderCustomers({ list }, null, { people: 1 });
    expect((await findByRole('alert')).textContent).toContain('The desk did not answer.');
    await user.click(await findByRole('button', { name: 'Try again' }));
    expect(await findByText('1 known')).toBeDefined();
  });
});

describe('a person’s timeline', () => {
  it('is one scroll with its days and places; a page’s address is a link only where it is one', async () => {
    const { findAllByRole, getAllByRole } = renderCustomers({}, customerDetail.key);
    const articles = await findAllByRole('article');
    expect(articles).toHaveLength(50);
    expect(articles[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(3);
    const links = getAllByRole('link');
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
      new Set(['https://x.com/messages/1', 'https://web.whatsapp.com/']),
    );
    expect(articles[0]?.textContent).toContain('Mood of this message: Negative');
  });

  it('draws a few pages of 20,000 messages at most: what is far from what is seen leaves a place of its height', async () => {
    vi.stubGlobal('IntersectionObserver', ScriptedObserver);
    const { container, findAllByRole, findByRole, getByRole, customers, user } = renderCustomers(
      silentCustomers(7, 20_000),
      customerDetail.key,
    );
    expect(await findAllByRole('article')).toHaveLength(50);
    expect(customers.timeline).toHaveBeenCalledTimes(1);
    for (let pages = 2; pages <= 4; pages++) {
      const button = await findByRole('button', { name: 'Show older messages' });
      act(() => ScriptedObserver.see(button.parentElement ?? button, true));
      await waitFor(() => expect(container.querySelectorAll('article')).toHaveLength(50 * pages));
    }
    const blocks = getByRole('feed').children;
    act(() => {
      ScriptedObserver.see(blocks[0] ?? container, false);
      ScriptedObserver.see(blocks[1] ?? container, false, 2_400);
    });
    expect(container.querySelectorAll('article')).toHaveLength(100);
    expect([...blocks].slice(0, 2).map((block) => (block as HTMLElement).style.height)).toEqual(['3000px', '2400px']);
    act(() => ScriptedObserver.see(blocks[0] ?? container, true));
    expect(container.querySelectorAll('article')).toHaveLength(150);
    // What the focus is in stays, however far it is.
    const message = container.querySelectorAll('article')[0] as HTMLElement;
    act(() => message.focus());
    act(() => ScriptedObserver.see(blocks[0] ?? container, false));
    expect(document.activeElement).toBe(message);
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(container.querySelectorAll('article')[1]);
  });

  it('is searched, marks what was found, and shows what was around it', async () => {
    const { findByText, findAllByRole, getByRole, customers, user } = renderCustomers({}, customerDetail.key);
    await user.type(await waitFor(() => getByRole('textbox', { name: 'Search the messages' })), 'lovely');
    await findByText(/messages? found/);
    expect(customers.timeline).toHaveBeenLastCalledWith(customerDetail.key, 'lovely', null);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('lovely');
    const [show] = await findAllByRole('button', { name: 'Show what was around it' });
    if (!show) throw new Error('nothing found');
    await user.click(show);
    await waitFor(() => expect(document.querySelectorAll('ol li')).toHaveLength(3));
  });

  it('says that a person is not known any more', async () => {
    const { findByRole } = renderCustomers(silentCustomers(7, 0, null), 'gone');
    expect(await findByRole('heading', { level: 1, name: 'This person is not known here' })).toBeDefined();
  });
});

describe('who is who', () => {
  const identity = () => Promise.resolve(identityView);

  it('offers with its evidence, joins by the agent’s word alone, and takes it back', async () => {
    const { findByRole, getByRole, customers, user } = renderCustomers({ identity }, customerDetail.key);
    const offer = await findByRole('region', { name: 'May be the same person: Maya L on Zendesk' });
    expect(offer.textContent).toContain('Same email, strong sign');
    expect(
      within(offer)
        .getAllByText(/maya\.l@example\.com/i)
        .map((mark) => mark.tagName),
    ).toContain('MARK');
    expect(customers.merge).not.toHaveBeenCalled();
    await user.click(within(offer).getByRole('button', { name: 'Same person' }));
    expect(customers.merge).toHaveBeenCalledWith('zendesk/Maya L', customerDetail.key);
    await user.click(await waitFor(() => getByRole('button', { name: 'Undo' })));
    expect(customers.takeBack).toHaveBeenCalledWith('link-new');
  });

  it('notes that somebody is somebody else, and forgets it again', async () => {
    const { findByRole, customers, user } = renderCustomers({ identity }, customerDetail.key);
    const offer = await findByRole('region', { name: 'May be the same person: Maya L on Zendesk' });
    await user.click(within(offer).getByRole('button', { name: 'Somebody else' }));
    expect(customers.tellApart).toHaveBeenCalledWith(customerDetail.key, 'zendesk/Maya L');
    await user.click(await findByRole('button', { name: 'Forget this: Maya Berg on Discord is somebody else' }));
    expect(customers.takeBack).toHaveBeenLastCalledWith('apart-1');
  });

  it('separates who was joined, and says what was noted of each', async () => {
    const { findByRole, findByText, customers, user } = renderCustomers(
      silentCustomers(7, 10, joinedDetail),
      joinedDetail.key,
    );
    await findByText('Writes from a train, so be short.');
    await user.click(await findByRole('button', { name: 'Separate Maya 🌲 on WhatsApp' }));
    expect(customers.takeBack).toHaveBeenCalledWith('link-1');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(customers.merge).toHaveBeenCalledWith('whatsapp/Maya', joinedDetail.key);
  });
});

describe('contact and consent', () => {
  it('is said plainly where somebody must not be contacted, and can be taken back', async () => {
    const { findByRole, findByText, customers, user } = renderCustomers(
      silentCustomers(7, 10, joinedDetail),
      joinedDetail.key,
    );
    await findByText('Do not contact.');
    await user.click(await findByRole('switch', { name: 'Do not contact' }));
    expect(customers.setContact).toHaveBeenLastCalledWith(joinedDetail.key, {
      doNotContact: false,
      channel: 'Email',
      language: 'sv',
    });
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(customers.setContact).toHaveBeenLastCalledWith(joinedDetail.key, joinedDetail.contact);
  });

  it('notes what was agreed, for what, with its day', async () => {
    const { findByRole, getByRole, customers, user } = renderCustomers({}, customerDetail.key);
    await user.selectOptions(await findByRole('combobox', { name: 'Consent: Newsletter' }), 'Withdrawn');
    const [first] = customerDetail.consent;
    expect(customers.setConsent).toHaveBeenLastCalledWith(customerDetail.key, [
      { ...first, state: 'withdrawn', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      customerDetail.consent[1],
    ]);
    await user.type(getByRole('textbox', { name: 'For what' }), 'Calls');
    await user.selectOptions(getByRole('combobox', { name: 'State' }), 'Refused');
    await user.click(getByRole('textbox', { name: 'For what' }));
    await user.keyboard('{Enter}');
    expect(customers.setConsent).toHaveBeenLastCalledWith(customerDetail.key, [
      ...customerDetail.consent,
      expect.objectContaining({ purpose: 'Calls', state: 'refused' }),
    ]);
  });

  it('stands in one fold above the timeline where there is no room beside it', async () => {
    const { findByText, queryByRole } = renderCustomers({}, customerDetail.key, { isWide: false });
    const fold = await findByText('Notes, tags, contact and consent');
    expect(fold.closest('details')?.open).toBe(false);
    expect(queryByRole('complementary')).toBeNull();
  });
});

it('marks words by their beginnings, whatever their case and accents', () => {
  expect(markWords('El código no funciona', 'CODI fun')).toEqual([
    { start: 3, end: 9 },
    { start: 13, end: 21 },
  ]);
  expect(markWords('anything', '…')).toEqual([]);
});

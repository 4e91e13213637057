// @vitest-environment happy-dom
import { cleanup, configure, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { ReplyActions } from '@/components/dashboard/replies/actions';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { replyOf, silentReplies } from '../reply-samples';
import { expectUndoneEdit } from './expect-undone-edit';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const everything = { text: '', filter: 'all', order: 'title', folder: null, tag: null, pack: null };

function renderReplies(change: Partial<ReplyActions> = {}, total = 60) {
  const replies = { ...silentReplies(total), ...change };
  const { variables, ...called } = replies;
  for (const action of Object.keys(called) as (keyof typeof called)[]) vi.spyOn(replies, action);
  const onSection = vi.fn<(section: string) => void>();
  const screen = render(
    <Dashboard view={ready} section="replies" onSection={onSection} actions={{ ...silentDashboardActions, replies }} />,
  );
  return { ...screen, replies, variables, onSection, user: userEvent.setup() };
}

describe('the list of replies', () => {
  it('shows one page of a large library, and goes on to the next', async () => {
    const { findByText, getByRole, replies, user } = renderReplies({}, 10_000);
    expect(await findByText('1 to 100 of 10,000')).toBeDefined();
    expect(getByRole('table').querySelectorAll('tbody tr').length).toBe(100);
    await user.click(getByRole('button', { name: 'Next' }));
    expect(await findByText('101 to 200 of 10,000')).toBeDefined();
    expect(replies.list).toHaveBeenLastCalledWith(everything, 100, 100);
  });

  it('searches, and narrows to a folder, a tag, a pack, what is past review, in another order', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies();
    await findByRole('table');
    const choose = (name: string, option: string) =>
      user.selectOptions(getByRole('combobox', { name }), getByRole('option', { name: option }));
    await findByRole('option', { name: /^\s*Refunds \(15\)$/ });
    await choose('Show', 'Past review');
    await user.selectOptions(getByRole('combobox', { name: 'Folder' }), 'Orders/Refunds');
    await choose('Tag', 'refund (60)');
    await choose('Order', 'Most used first');
    await user.type(getByRole('textbox', { name: 'Search replies' }), 'refund');
    const narrowed = {
      text: 'refund',
      filter: 'stale',
      order: 'used',
      folder: 'Orders/Refunds',
      tag: 'refund',
      pack: null,
    };
    await waitFor(() => expect(replies.list).toHaveBeenLastCalledWith(narrowed, 0, 100));
    await choose('Show', 'Starter pack: online shop (40)');
    await waitFor(() =>
      expect(replies.list).toHaveBeenLastCalledWith({ ...narrowed, filter: 'all', pack: 'starter' }, 0, 100),
    );
  });

  it('shows and edits the earlier text once a saved edit is undone', async () => {
    const first = { ...replyOf(3), body: 'The first text.' };
    let kept = first;
    const screen = renderReplies({
      open: async (id) => {
        const opened = await silentReplies(60).open(id);
        return opened && { ...opened, reply: kept };
      },
      save: ({ body }) => {
        kept = { ...first, body };
        return Promise.resolve({ id: first.id, undo: 'undo-1', count: 1 });
      },
      undo: async () => void (kept = first),
    });
    await expectUndoneEdit(screen, { title: first.title, field: 'Text in English' });
  });

  it('says what there is none of, where nothing was looked for', async () => {
    const { findByRole, findByText, getByRole, user } = renderReplies({
      list: (query, offset, most) =>
        query.filter === 'all' ? silentReplies(60).list(query, offset, most) : Promise.resolve({ rows: [], total: 0 }),
    });
    await findByRole('table');
    await user.selectOptions(getByRole('combobox', { name: 'Show' }), 'stale');
    expect(await findByText('No reply is past its review date.')).toBeDefined();
  });

  it('goes through the rows with the arrow keys and opens with Enter', async () => {
    const { findByRole, user } = renderReplies();
    (await findByRole('button', { name: 'Refund is on its way 1' })).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await findByRole('article', { name: 'Second charge is only reserved 3' })).toBeDefined();
  });

  it('shows a reply in each language as text, what it asks, and how it was used', async () => {
    const body = 'Hi {{customer.firstName|there}} <img src=x onerror=alert(1)>';
    const { findByRole, user } = renderReplies({
      open: async () => ({
        reply: { ...replyOf(0), body },
        source: null,
        shortcut: 'refund-1',
        sites: [],
        uses: 12,
        usesElsewhere: 41,
        lastUsedAt: Date.UTC(2026, 10, 3, 12),
        sameShortcut: [],
      }),
    });
    await user.click(await findByRole('button', { name: 'Refund is on its way 1' }));
    const article = await findByRole('article');
    expect(article.textContent).toContain(body);
    expect(article.querySelector('img')).toBeNull();
    expect(article.querySelector('mark')?.textContent).toBe('{{customer.firstName|there}}');
    expect(article.textContent).toContain('Used 12 times on this device');
    expect(article.textContent).toContain('41 times before it was imported');
    expect(article.textContent).toContain('Why is it refunded?');
    await user.click(within(article).getByRole('tab', { name: 'Spanish' }));
    expect(article.textContent).toContain('Hemos iniciado el reembolso');
  });

  it('leads to the other reply of one shortcut', async () => {
    const { findByRole, user } = renderReplies();
    await user.click(await findByRole('button', { name: 'Second charge is only reserved 7' }));
    const article = await findByRole('article');
    expect(article.textContent).toContain('/refund-7 is the shortcut of others, too');
    await user.click(within(article).getByRole('button', { name: 'Second charge is only reserved 3' }));
    expect(await findByRole('article', { name: 'Second charge is only reserved 3' })).toBeDefined();
  });

  it('changes several at once, only what is filled in or ticked, and undoes it', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies();
    await user.click(await findByRole('checkbox', { name: 'Choose Refund is on its way 1' }));
    await user.click(getByRole('checkbox', { name: 'Choose Where to find the invoice 4' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Change' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(dialog.getByRole('alert').textContent).toContain('Nothing is filled in');
    await user.type(dialog.getByRole('combobox', { name: 'Add tags' }), 'card, bank,');
    await user.click(dialog.getByRole('checkbox', { name: 'Move to a folder' }));
    await user.type(dialog.getByRole('combobox', { name: 'Folder' }), 'Payments/Cards');
    await user.click(dialog.getByRole('checkbox', { name: 'Change the inboxes that they serve' }));
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(replies.edit).toHaveBeenCalledExactlyOnceWith(
      { ids: ['reply-0', 'reply-3'] },
      { addTags: ['card', 'bank'], folder: 'Payments/Cards', sites: [] },
    );
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(replies.undo).toHaveBeenCalledExactlyOnceWith('undo-1');
  });

  it('sets tone, language and topics of several at once', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies();
    await user.click(await findByRole('checkbox', { name: 'Choose Refund is on its way 1' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Change' }));
    const dialog = within(await findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Set the tone' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Tone' }), 'warm');
    await user.click(dialog.getByRole('checkbox', { name: 'Say which language they are in' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Language of the first text' }), 'de');
    await user.click(dialog.getByRole('checkbox', { name: 'Set the topics' }));
    await user.click(dialog.getByText('Choose topics'));
    await user.click(dialog.getByRole('checkbox', { name: 'Praise' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Set the tone' }));
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(replies.edit).toHaveBeenCalledExactlyOnceWith({ ids: ['reply-0'] }, { language: 'de', intents: ['praise'] });
  });

  it('chooses all that were found, beyond the page, and asks before it deletes them', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies({}, 250);
    await user.click(await findByRole('checkbox', { name: 'Choose all on this page' }));
    await user.click(getByRole('button', { name: 'Choose all 250' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    expect(replies.remove).not.toHaveBeenCalled();
    await user.click(
      within(await findByRole('dialog', { name: 'Delete 250 replies?' })).getByRole('button', { name: 'Delete' }),
    );
    expect(replies.remove).toHaveBeenCalledExactlyOnceWith({ query: everything });
  });

  it('renames the folder that is shown, and shows it then', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies();
    await findByRole('option', { name: /Payments/ });
    await user.selectOptions(getByRole('combobox', { name: 'Folder' }), 'Payments');
    await user.click(getByRole('button', { name: 'Rename folder' }));
    const field = within(await findByRole('dialog')).getByRole('textbox', { name: 'Folder' });
    await user.clear(field);
    await user.type(field, 'Money{Enter}');
    expect(replies.renameFolder).toHaveBeenCalledExactlyOnceWith('Payments', 'Money');
    await waitFor(() => expect(replies.list).toHaveBeenLastCalledWith({ ...everything, folder: 'Money' }, 0, 100));
  });

  it('has no delete for a pack’s reply, and offers a copy', async () => {
    const { findByRole, getByRole, user } = renderReplies();
    await user.click(await findByRole('button', { name: 'Ask for a photo of the damage 2' }));
    const article = within(await findByRole('article'));
    expect(article.queryByRole('button', { name: 'Delete' })).toBeNull();
    await user.click(article.getByRole('button', { name: 'Make a copy to edit' }));
    expect(await findByRole('heading', { name: 'Write a reply' })).toBeDefined();
    expect(getByRole('textbox', { name: 'Shortcut' })).toHaveProperty('value', '');
  });
});

describe('writing a reply', () => {
  const begin = async (change: Partial<ReplyActions> = {}) => {
    const screen = renderReplies(change);
    await screen.user.click(await screen.findByRole('button', { name: 'Write a reply' }));
    return screen;
  };

  it('previews what would be inserted, and what nobody knows', async () => {
    const { getByRole, user } = await begin();
    const text = getByRole('textbox', { name: 'Text in English' });
    await user.type(text, 'Hi {{{{customer.firstName|there}}, order {{{{order.number}}.');
    const preview = getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('Hi Ana, order FH-10482.'));
    await user.click(within(preview).getByRole('button', { name: 'Without a name' }));
    expect(preview.textContent).toContain('Hi there, order [order.number].');
    expect(preview.querySelector('mark')?.textContent).toBe('[order.number]');
    expect(preview.textContent).toContain('Nobody knows here: Order number');
    await user.type(text, ' {{{{order');
    expect(getByRole('textbox', { description: /not closed/ })).toBe(text);
  });

  it('fills in the agent’s own profile, and marks what is a sample', async () => {
    const { findByText, getByRole, onSection, user } = await begin({
      ownValues: () => Promise.resolve({ 'agent.name': 'Zoë Quill', 'company.name': 'Acme' }),
    });
    const text = getByRole('textbox', { name: 'Text in English' });
    await user.type(text, 'Hi {{{{customer.name}}, {{{{agent.firstName}} of {{{{company.name}}, {{{{agent.email}}.');
    expect(await findByText('What has a dotted line is a sample: Customer name')).toBeDefined();
    const preview = getByRole('region', { name: 'Preview' });
    expect(preview.textContent).toContain('Hi Ana Ruiz, Zoë of Acme, [agent.email].');
    expect(preview.querySelector('mark[data-against]')?.textContent).toBe('Ana Ruiz');
    expect(preview.textContent).toContain('Your profile does not say: Agent email.');
    await user.click(within(preview).getByRole('button', { name: 'Fill in your profile' }));
    await user.click(within(getByRole('dialog')).getByRole('button', { name: 'Drop the changes' }));
    expect(onSection).toHaveBeenLastCalledWith('writing');
  });

  it('takes the name of the page for a sample where the profile says none', async () => {
    const { findByText, getByRole, user } = await begin({ ownValues: () => Promise.resolve({}) });
    await user.type(getByRole('textbox', { name: 'Text in English' }), 'Yours, {{{{agent.name}}');
    expect(await findByText('What has a dotted line is a sample: Agent name')).toBeDefined();
  });

  it('is tried with another customer, and keeps to them in other languages', async () => {
    const { findByText, getByRole, user } = await begin();
    await user.type(getByRole('textbox', { name: 'Text in English' }), 'Hi {{{{customer.firstName|there}}');
    const preview = within(getByRole('region', { name: 'Preview' }));
    await user.click(preview.getByRole('button', { name: 'Change the sample' }));
    const name = preview.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'María José Pérez');
    expect(await findByText('María José')).toBeDefined();
    await user.clear(name);
    await user.type(name, 'Acme Support');
    expect(getByRole('region', { name: 'Preview' }).textContent).toContain('Hi there');
    await user.selectOptions(getByRole('combobox', { name: 'Add a language' }), 'es');
    await user.type(getByRole('textbox', { name: 'Text in Spanish' }), 'Hola {{{{customer.name}}');
    expect(getByRole('region', { name: 'Preview' }).textContent).toContain('Hola Acme Support');
  });

  it('warns of a misspelled variable at the text, and says so again when it is saved', async () => {
    const { getByRole, findByText, replies, user } = await begin();
    await user.type(getByRole('textbox', { name: 'Title' }), 'Greeting');
    const text = getByRole('textbox', { name: 'Text in English' });
    await user.type(text, 'Hi {{{{customer.frstName|there}}');
    expect(getByRole('textbox', { description: /“customer\.frstName”\. Did you mean customer\.firstName\?/ })).toBe(
      text,
    );
    await user.click(getByRole('button', { name: 'Save' }));
    expect(await findByText(/^Saved, with something to mend: .*Did you mean customer\.firstName\?/)).toBeDefined();
    expect(replies.save).toHaveBeenCalledOnce();
  });

  it('inserts a variable where the caret is', async () => {
    const { findByRole, getByRole, user } = await begin();
    const text = getByRole('textbox', { name: 'Text in English' }) as HTMLTextAreaElement;
    await user.type(text, 'Hi !');
    text.setSelectionRange(3, 3);
    await user.click(getByRole('button', { name: 'Insert a variable' }));
    await user.click(await findByRole('menuitem', { name: "The customer's first name" }));
    expect(text.value).toBe('Hi {{customer.firstName}}!');
  });

  it('asks for what the text names, writes in other languages, and saves it all with the keyboard', async () => {
    const { getByRole, replies, user } = await begin();
    await user.type(getByRole('textbox', { name: 'Title' }), 'Refund');
    await user.type(getByRole('textbox', { name: 'Text in English' }), 'Because of {{{{ask.why}}.');
    await user.click(getByRole('button', { name: /Ask for “Why”/ }));
    const question = within(getByRole('group', { name: 'Why' }));
    await user.selectOptions(question.getByRole('combobox', { name: 'Answer' }), 'choice');
    await user.type(question.getByRole('textbox', { name: 'To choose from, one a line' }), 'Late{Enter}Lost{Enter}');
    await waitFor(() => expect(getByRole('region', { name: 'Preview' }).textContent).toContain('Because of Late.'));
    await user.selectOptions(getByRole('combobox', { name: 'Add a language' }), 'es');
    await user.type(getByRole('textbox', { name: 'Text in Spanish' }), 'Por {{{{ask.why}}.');
    await user.type(getByRole('combobox', { name: 'Folder' }), 'Orders');
    await user.keyboard('{Control>}s{/Control}');
    expect(replies.save).toHaveBeenCalledExactlyOnceWith({
      title: 'Refund',
      shortcut: '',
      body: 'Because of {{ask.why}}.',
      tags: [],
      intents: [],
      language: 'en',
      variants: [{ language: 'es', body: 'Por {{ask.why}}.' }],
      folder: 'Orders',
      tone: 'neutral',
      fields: [{ name: 'why', label: '', kind: 'choice', options: ['Late', 'Lost'], preset: '', isRemembered: false }],
      attachments: [],
    });
  });

  it('keeps each question with what was typed into it while others move and go', async () => {
    const { getByRole, queryByRole, user } = await begin();
    for (const choices of ['Red', 'Green', 'Blue']) {
      await user.click(getByRole('button', { name: 'Add a question' }));
      const name = choices === 'Red' ? 'Answer' : `Answer${choices === 'Green' ? 2 : 3}`;
      const question = within(getByRole('group', { name }));
      await user.selectOptions(question.getByRole('combobox', { name: 'Answer' }), 'choice');
      await user.type(question.getByRole('textbox', { name: 'To choose from, one a line' }), `${choices}{Enter}`);
    }
    const choicesOf = (name: string) =>
      within(getByRole('group', { name })).getByRole('textbox', { name: 'To choose from, one a line' });
    await user.click(getByRole('button', { name: 'Ask earlier: Answer3' }));
    expect(choicesOf('Answer3')).toHaveProperty('value', 'Blue\n');
    await user.click(getByRole('button', { name: 'Do not ask: Answer' }));
    expect(queryByRole('group', { name: 'Answer' })).toBeNull();
    expect(choicesOf('Answer3')).toHaveProperty('value', 'Blue\n');
    expect(choicesOf('Answer2')).toHaveProperty('value', 'Green\n');
  });

  it('takes a language out, and back with Undo', async () => {
    const { findByRole, getByRole, queryByRole, user } = await begin();
    await user.selectOptions(getByRole('combobox', { name: 'Add a language' }), 'es');
    await user.type(getByRole('textbox', { name: 'Text in Spanish' }), 'Hola');
    await user.click(getByRole('button', { name: 'Take out Spanish' }));
    expect(queryByRole('tab', { name: 'Spanish' })).toBeNull();
    await user.click(await findByRole('button', { name: 'Undo' }));
    await user.click(await findByRole('tab', { name: 'Spanish' }));
    expect(getByRole('textbox', { name: 'Text in Spanish' })).toHaveProperty('value', 'Hola');
  });

  it('shows the text that is wrong, and keeps what was written', async () => {
    const { findByText, getByRole, replies, user } = await begin({
      save: () => Promise.reject(new Error('The database is full.')),
    });
    await user.selectOptions(getByRole('combobox', { name: 'Add a language' }), 'es');
    await user.click(getByRole('tab', { name: 'English' }));
    await user.type(getByRole('textbox', { name: 'Text in English' }), 'Hi');
    await user.click(getByRole('button', { name: 'Save' }));
    expect(await findByText('A title is needed.')).toBeDefined();
    expect(await findByText('A text is needed.')).toBeDefined();
    await user.type(getByRole('textbox', { name: 'Text in Spanish' }), 'Hola');
    await user.type(getByRole('textbox', { name: 'Title' }), 'Hello');
    expect(replies.save).not.toHaveBeenCalled();
    await user.click(getByRole('button', { name: 'Save' }));
    expect(await findByText(/What you wrote is still here. The database is full./)).toBeDefined();
    expect(getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Hello');
  });

  it('says who else has the shortcut', async () => {
    const { findByText, getByRole, user } = await begin();
    await user.type(getByRole('textbox', { name: 'Shortcut' }), 'Refund-2');
    expect(await findByText(/Also the shortcut of Ask for a photo of the damage 2/)).toBeDefined();
  });

  it('asks before what was written is dropped', async () => {
    const { findByRole, getByRole, user } = await begin();
    await user.type(getByRole('textbox', { name: 'Title' }), 'Hello');
    await user.click(getByRole('button', { name: 'Cancel' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Keep writing' }));
    expect(getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Hello');
  });
});

describe('duplicates', () => {
  it('keeps one and deletes the others that were written here', async () => {
    const { findByRole, getAllByRole, findByText, replies, user } = renderReplies();
    await user.click(await findByRole('tab', { name: 'Duplicates' }));
    await user.click(await findByRole('button', { name: 'Keep this one: Refund is on its way 1' }));
    expect(replies.remove).toHaveBeenCalledExactlyOnceWith({ ids: ['reply-3'] });
    expect(await findByText('Refund is on its way 1 kept, 1 reply deleted')).toBeDefined();
    // A pack's reply is never deleted from here, and two of one shortcut are two replies.
    expect(getAllByRole('button', { name: /^Keep this one/ }).length).toBe(3);
  });

  it('are told apart, by their texts or by their shortcut, and back with Undo', async () => {
    const { findByRole, replies, user } = renderReplies();
    await user.click(await findByRole('tab', { name: 'Duplicates' }));
    await user.click(await findByRole('button', { name: /^Not duplicates: The same words/ }));
    expect(replies.tellApart).toHaveBeenLastCalledWith('text', ['reply-0', 'reply-3']);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(replies.undoTellApart).toHaveBeenCalledExactlyOnceWith('told-1');
    await user.click(await findByRole('button', { name: /^Not duplicates: One shortcut: .invoice/ }));
    expect(replies.tellApart).toHaveBeenLastCalledWith('shortcut', ['reply-2', 'reply-9']);
  });
});

describe('replies from files', () => {
  it('shows what an import would do before anything is written', async () => {
    const { findByRole, findByText, getByLabelText, replies, user } = renderReplies();
    await user.click(await findByRole('button', { name: 'Import' }));
    await findByRole('dialog', { name: 'Import replies' });
    await user.upload(getByLabelText('Files of replies'), new File(['{}'], 'macros.json'));
    expect(await findByText('41 new, 1 changed, 12 the same.')).toBeDefined();
    expect(replies.applyImport).not.toHaveBeenCalled();
    await user.click(await findByRole('button', { name: 'Import 42 replies' }));
    expect(await findByText('42 replies imported')).toBeDefined();
  });

  it('exports those that were chosen, and says what the format does not carry', async () => {
    const { findByRole, getByRole, replies, user } = renderReplies();
    await user.click(await findByRole('checkbox', { name: 'Choose Refund is on its way 1' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Export' }));
    const dialog = within(await findByRole('dialog', { name: 'Export 1 reply' }));
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Format' }), 'csv');
    expect(dialog.getByText('Texts in other languages are left out.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    expect(replies.exportItems).toHaveBeenCalledExactlyOnceWith({ ids: ['reply-0'] }, 'csv', expect.any(Function));
  });
});

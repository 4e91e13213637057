// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { KnowledgeActions } from '@/components/dashboard/knowledge/actions';
import { checkDraft } from '@/components/dashboard/knowledge/check-draft';
import { newDraft } from '@/components/dashboard/knowledge/new-draft';
import { foldLines, LineDiff } from '@/components/dashboard/line-diff';
import { ready, silentDashboardActions } from '../dashboard-samples';
import { articleOf, gapReport, silentKnowledge } from '../knowledge-samples';
import { addChecks, type GapArticle } from '@/lib/domain/help-article';
import { sampleWriter } from '../writing-samples';
import { expectUndoneEdit } from './expect-undone-edit';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const silence = new Error('The desk did not answer.');

function renderKnowledge(change: Partial<KnowledgeActions> = {}, total = 40, item: string | null = null) {
  const knowledge = { ...silentKnowledge(total), ...change };
  for (const action of Object.keys(knowledge) as (keyof KnowledgeActions)[]) vi.spyOn(knowledge, action);
  const onSection = vi.fn<(section: string) => void>();
  const screen = render(
    <Dashboard
      view={ready}
      section="knowledge"
      item={item}
      onSection={onSection}
      actions={{ ...silentDashboardActions, knowledge }}
    />,
  );
  return { ...screen, knowledge, onSection, user: userEvent.setup() };
}

describe('the list of articles', () => {
  it('shows one page of a large library, and goes on to the next', async () => {
    const { findByText, getByRole, findByRole, knowledge, user } = renderKnowledge({}, 100_000);
    expect(await findByText('1 to 100 of 100,000')).toBeDefined();
    expect(getByRole('table').querySelectorAll('tbody tr').length).toBe(100);
    await user.click(getByRole('button', { name: 'Next' }));
    expect(await findByText('101 to 200 of 100,000')).toBeDefined();
    expect(knowledge.list).toHaveBeenLastCalledWith({ text: '', filter: 'all' }, 100, 100);
    expect(await findByRole('button', { name: 'Returns and refunds 105' })).toBeDefined();
  });

  it('searches, filters, and marks what is past its review date with a word', async () => {
    const { findByRole, getByRole, findAllByText, knowledge, user } = renderKnowledge();
    await findByRole('table');
    expect((await findAllByText('Past review')).length).toBeGreaterThan(1);
    await user.selectOptions(getByRole('combobox', { name: 'Show' }), 'overdue');
    await user.type(getByRole('textbox', { name: 'Search articles' }), 'returns');
    await waitFor(() =>
      expect(knowledge.list).toHaveBeenLastCalledWith({ text: 'returns', filter: 'overdue' }, 0, 100),
    );
    expect(await findByRole('table')).toBeDefined();
  });

  it('says what there is none of, where nothing was looked for', async () => {
    const { findByRole, findByText, getByRole, user } = renderKnowledge({
      list: ({ filter }, offset, most) =>
        filter === 'all'
          ? silentKnowledge(40).list({ text: '', filter }, offset, most)
          : Promise.resolve({ rows: [], total: 0 }),
    });
    await findByRole('table');
    await user.selectOptions(getByRole('combobox', { name: 'Show' }), 'overdue');
    expect(await findByText('No article is past its review date.')).toBeDefined();
    await user.type(getByRole('textbox', { name: 'Search articles' }), 'x');
    expect(await findByText(/^Nothing found\. Try another word/)).toBeDefined();
  });

  it('switches suggestions off, and back with Undo', async () => {
    const { findByRole, knowledge, user } = renderKnowledge();
    await user.click(await findByRole('switch', { name: 'Suggest Delivery times 2' }));
    expect(knowledge.suggest).toHaveBeenCalledExactlyOnceWith({ ids: ['article-1'] }, false);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(knowledge.undo).toHaveBeenCalledExactlyOnceWith('undo-1');
  });

  it('deletes several only after it was asked, and says so when that fails', async () => {
    const { findByRole, getByRole, findByText, knowledge, user } = renderKnowledge({
      remove: () => Promise.reject(new Error('The database refused.')),
    });
    await user.click(await findByRole('checkbox', { name: 'Choose Items that arrive broken 1' }));
    await user.click(getByRole('checkbox', { name: 'Choose Items that arrive broken 4' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    expect(knowledge.remove).not.toHaveBeenCalled();
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(knowledge.remove).toHaveBeenCalledExactlyOnceWith({ ids: ['article-0', 'article-3'] });
    expect(await findByText('2 articles could not be deleted. The database refused.')).toBeDefined();
  });

  it('shows an article as text with safe links, fetches no picture, and offers a copy of a pack’s', async () => {
    const { findByRole, user } = renderKnowledge();
    await user.click(await findByRole('button', { name: 'Delivery times 2' }));
    const article = await findByRole('article');
    expect(article.textContent).toContain('<script>alert(1)</script>');
    expect(article.querySelector('script, img')).toBeNull();
    expect(article.querySelector('strong')?.textContent).toBe('within 30 days');
    expect(within(article).queryByRole('button', { name: 'Edit' })).toBeNull();
    await user.click(within(article).getByRole('button', { name: 'Make a copy to edit' }));
    expect(await findByRole('heading', { name: 'Write an article' })).toBeDefined();
  });

  it('says why it can’t be read, and shows it when it is tried again', async () => {
    const list = vi.fn<KnowledgeActions['list']>(silentKnowledge(40).list).mockRejectedValueOnce(silence);
    const { findByRole, queryByRole, user } = renderKnowledge({ list });
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('The articles could not be read');
    expect(alert.textContent).toContain(silence.message);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await findByRole('table')).toBeDefined();
    expect(queryByRole('alert')).toBeNull();
  });

  it('says so again while it still can’t be read', async () => {
    const { findByRole, knowledge, user } = renderKnowledge({ list: () => Promise.reject(silence) });
    const first = await findByRole('alert');
    await user.click(within(first).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(knowledge.list).toHaveBeenCalledTimes(2));
    // A new alert, which a screen reader says.
    expect(await findByRole('alert')).not.toBe(first);
  });

  it('offers to try again where one article, or the open questions, can’t be read', async () => {
    const read = vi.fn<KnowledgeActions['read']>(silentKnowledge(40).read).mockRejectedValueOnce(silence);
    const gaps = vi.fn<KnowledgeActions['gaps']>(silentKnowledge(40).gaps).mockRejectedValueOnce(silence);
    const { findByRole, user } = renderKnowledge({ read, gaps });
    await user.click(await findByRole('button', { name: 'Delivery times 2' }));
    expect((await findByRole('alert')).textContent).toContain('The article could not be read');
    await user.click(await findByRole('button', { name: 'Try again' }));
    expect(await findByRole('article')).toBeDefined();
    await user.click(await findByRole('tab', { name: 'Unanswered questions' }));
    expect((await findByRole('alert')).textContent).toContain('The questions could not be read');
    await user.click(await findByRole('button', { name: 'Try again' }));
    expect(await findByRole('list', { name: 'Unanswered questions' })).toBeDefined();
  });

  it('shows and edits the earlier text once a saved edit is undone', async () => {
    const first = { ...articleOf(0), body: 'The first text.' };
    let kept = first;
    const screen = renderKnowledge({
      read: () => Promise.resolve(kept),
      save: ({ body }) => {
        kept = { ...first, body };
        return Promise.resolve({ id: first.id, undo: 'undo-1', articles: 1 });
      },
      undo: async () => void (kept = first),
    });
    await expectUndoneEdit(screen, { title: first.title, field: 'Text' });
  });

  it('goes back a page when the last page is emptied', async () => {
    let total = 101;
    const { findByText, findByRole, getByRole, queryByText, user } = renderKnowledge({
      list: (query, offset, most) => silentKnowledge(total).list(query, offset, most),
      remove: (choice) => {
        total = 100;
        return Promise.resolve({ undo: 'u', articles: 'ids' in choice ? choice.ids.length : 0 });
      },
    });
    await user.click(await findByRole('button', { name: 'Next' }));
    await findByText('101 to 101 of 101');
    await user.click(await findByRole('checkbox', { name: 'Choose all on this page' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await findByRole('button', { name: 'Items that arrive broken 1' })).toBeDefined();
    expect(queryByText('No articles yet.')).toBeNull();
  });

  it('says how many were deleted, not how many were chosen', async () => {
    const { findByRole, getByRole, findByText, user } = renderKnowledge({
      remove: () => Promise.resolve({ undo: 'u', articles: 1 }),
    });
    await user.click(await findByRole('checkbox', { name: 'Choose Items that arrive broken 1' }));
    await user.click(getByRole('checkbox', { name: 'Choose Items that arrive broken 4' }));
    await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await findByText('1 article deleted. 1 article from packs stayed.')).toBeDefined();
  });
});

describe('writing an article', () => {
  it('says at each field what is wrong, and saves with the keyboard once it is right', async () => {
    const { findByRole, getByRole, getByText, knowledge, user } = renderKnowledge();
    await user.click(await findByRole('button', { name: 'Write an article' }));
    await user.type(getByRole('textbox', { name: 'Address for customers' }), 'javascript:alert(1)');
    await user.click(getByRole('button', { name: 'Save' }));
    expect(getByText('A title is needed.')).toBeDefined();
    expect(getByText('A text is needed.')).toBeDefined();
    expect(getByText(/Not a web address/)).toBeDefined();
    expect(knowledge.save).not.toHaveBeenCalled();
    await user.type(getByRole('textbox', { name: 'Title' }), 'Engraving');
    await user.type(getByRole('textbox', { name: 'Text' }), 'Up to **twelve** letters.');
    await user.type(getByRole('textbox', { name: 'Tags' }), 'name, lid, ');
    await user.clear(getByRole('textbox', { name: 'Address for customers' }));
    await user.click(getByRole('tab', { name: 'Preview' }));
    expect(getByText('twelve').tagName).toBe('STRONG');
    await user.keyboard('{Control>}s{/Control}');
    expect(knowledge.save).toHaveBeenCalledExactlyOnceWith({
      title: 'Engraving',
      body: 'Up to **twelve** letters.',
      tags: ['name', 'lid'],
      language: 'en',
      audience: 'everyone',
      isSuggested: true,
      sites: [],
    });
    expect(await findByRole('button', { name: 'Undo' })).toBeDefined();
    expect(await findByRole('table')).toBeDefined();
  });

  it('keeps what was written when saving fails, and asks before it is dropped', async () => {
    const { findByRole, getByRole, findByText, onSection, user } = renderKnowledge({
      save: () => Promise.reject(new Error('The disk is full.')),
    });
    await user.click(await findByRole('button', { name: 'Write an article' }));
    await user.type(getByRole('textbox', { name: 'Title' }), 'Engraving');
    await user.type(getByRole('textbox', { name: 'Text' }), 'Letters.');
    await user.click(getByRole('button', { name: 'Save' }));
    expect(await findByText(/was not saved. What you wrote is still here. The disk is full./)).toBeDefined();
    expect((getByRole('textbox', { name: 'Title' }) as HTMLInputElement).value).toBe('Engraving');
    await user.click(getByRole('button', { name: 'Inboxes' }));
    expect(onSection).not.toHaveBeenCalled();
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Keep writing' }));
    await user.click(getByRole('button', { name: 'Cancel' }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Drop the changes' }));
    expect(await findByRole('table')).toBeDefined();
  });
});

describe('importing', () => {
  const file = () => new File(['# A'], 'help.zip');

  it('shows what would change, line by line, before anything is written; then Undo takes it back', async () => {
    const { findByRole, findByText, getByLabelText, getByText, getAllByRole, knowledge, user } = renderKnowledge();
    await user.click(await findByRole('button', { name: 'Import' }));
    const dialog = await findByRole('dialog');
    await user.upload(getByLabelText('Files of articles'), file());
    expect(await findByText('41 new, 1 changed, 12 the same.')).toBeDefined();
    expect(dialog.textContent).toContain('help/returns.md, line 4');
    expect(knowledge.applyImport).not.toHaveBeenCalled();
    const summary = getByText('Items that arrive broken 1', { selector: 'summary *' });
    const details = summary.closest('details');
    if (details) details.open = true;
    if (details) fireEvent(details, new Event('toggle'));
    expect((await findByText('Tell us within 30 days.')).closest('li')?.textContent).toContain('added: ');
    await user.click(getAllByRole('button', { name: 'Import 42 articles' })[0] as HTMLElement);
    expect(knowledge.applyImport).toHaveBeenCalledOnce();
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(knowledge.undo).toHaveBeenCalledExactlyOnceWith('undo-1');
  });

  it('says once that nothing was imported', async () => {
    const { findByRole, user, getByRole } = renderKnowledge({
      planImport: () => Promise.reject(new Error('"faq.csv" is never closed. Nothing was imported.')),
    });
    await user.click(await findByRole('button', { name: 'Import' }));
    await findByRole('dialog');
    fireEvent.change(document.querySelector('input[type="file"]') ?? document, {
      target: { files: [new File(['"'], 'faq.csv')] },
    });
    await waitFor(() =>
      expect(getByRole('alert').textContent).toBe('"faq.csv" is never closed. Nothing was imported.'),
    );
  });

  it('reads the files again as another format', async () => {
    const { findByRole, getByLabelText, knowledge, user } = renderKnowledge();
    await user.click(await findByRole('button', { name: 'Import' }));
    await user.upload(getByLabelText('Files of articles'), file());
    await user.selectOptions(await findByRole('combobox', { name: 'Read as' }), 'csv');
    await waitFor(() => expect(knowledge.planImport).toHaveBeenCalledTimes(2));
    expect(vi.mocked(knowledge.planImport).mock.calls[1]?.[1]).toBe('csv');
  });

  it('names what can’t be read, and stops reading when it is cancelled', async () => {
    let signal: AbortSignal | null = null;
    const { findByRole, getByLabelText, findByText, user } = renderKnowledge({
      planImport: vi
        .fn<KnowledgeActions['planImport']>()
        .mockRejectedValueOnce(new Error('“../evil.md” lies outside of the zip. The zip is not read.'))
        .mockImplementationOnce((_, __, ___, given) => {
          signal = given;
          return new Promise(() => {});
        }),
    });
    await user.click(await findByRole('button', { name: 'Import' }));
    await user.upload(getByLabelText('Files of articles'), file());
    expect(await findByText(/Nothing was imported. “..\/evil.md” lies outside/)).toBeDefined();
    await user.upload(getByLabelText('Files of articles'), file());
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
  });
});

it('exports what was chosen, and tells what the format does not carry', async () => {
  const { findByRole, getByRole, findByText, knowledge, user } = renderKnowledge();
  await user.click(await findByRole('checkbox', { name: 'Choose Delivery times 2' }));
  await user.click(within(getByRole('toolbar')).getByRole('button', { name: 'Export' }));
  await user.selectOptions(await findByRole('combobox', { name: 'Format' }), 'csv');
  expect(await findByText('Review dates and inboxes are left out.')).toBeDefined();
  await user.click(getByRole('button', { name: 'Download' }));
  expect(vi.mocked(knowledge.exportItems).mock.calls[0]?.slice(0, 2)).toEqual([{ ids: ['article-1'] }, 'csv']);
  expect(await findByText(/1 article exported/)).toBeDefined();
});

describe('unanswered questions', () => {
  it('opens the editor with the question, and the reply that was sent to it', async () => {
    const { findByRole, findAllByRole, getByRole, user } = renderKnowledge();
    await user.click(await findByRole('tab', { name: 'Unanswered questions' }));
    await user.click((await findAllByRole('button', { name: 'Draft an article' }))[0] as HTMLElement);
    expect((getByRole('textbox', { name: 'Title' }) as HTMLInputElement).value).toBe(gapReport.gaps[0]?.question);
    const text = (getByRole('textbox', { name: 'Text' }) as HTMLTextAreaElement).value;
    expect(text).toContain('we engrave up to twelve letters');
    expect(text).toContain('> engraving??');
  });

  it('has an article written from the answers, and opens it to be checked and saved', async () => {
    const written = {
      title: 'Is engraving possible?',
      body: addChecks('Yes, up to twelve letters.', ['Nobody of the team said: twelve']),
      tags: [],
      language: 'en',
      audience: 'agents' as const,
      isSuggested: false,
      sites: [],
      madeBy: 'drafted' as const,
    };
    let article: GapArticle = { gap: null, state: 'none', reason: null, draft: null };
    const { findByRole, getByRole, queryByRole, knowledge, user } = renderKnowledge({
      readWriter: () => Promise.resolve(sampleWriter),
      writeGapArticle: async (gap) => void (article = { gap, state: 'writing', reason: null, draft: null }),
      gapArticle: () => Promise.resolve(article),
    });
    await user.click(await findByRole('tab', { name: 'Unanswered questions' }));
    await user.click(await findByRole('button', { name: /^Have the model write it: Can you engrave/ }));
    expect(await findByRole('button', { name: 'Stop' })).toBeDefined();
    // Nobody answered the other one.
    expect(queryByRole('button', { name: /^Have the model write it: ¿/ })).toBeNull();
    article = { ...article, state: 'done', draft: written };
    expect(((await findByRole('textbox', { name: 'Title' })) as HTMLInputElement).value).toBe(written.title);
    expect((getByRole('checkbox', { name: /Suggest it/ }) as HTMLInputElement).disabled).toBe(true);
    await user.click(getByRole('button', { name: 'I have checked it' }));
    await user.click(getByRole('button', { name: 'Save' }));
    const [saved] = vi.mocked(knowledge.save).mock.calls[0] ?? [];
    // Without the list of what there was to check.
    expect(saved).toMatchObject({
      isSuggested: true,
      audience: 'everyone',
      title: written.title,
      body: 'Yes, up to twelve letters.',
    });
    expect(saved).not.toHaveProperty('madeBy');
  });

  it('says of an article that nobody checked it, until somebody did', async () => {
    const { findByRole, getByText, knowledge, user } = renderKnowledge({
      read: () => Promise.resolve({ ...articleOf(0), madeBy: 'drafted', isSuggested: false, audience: 'agents' }),
    });
    await user.click(await findByRole('button', { name: 'Delivery times 2' }));
    expect(await findByRole('article')).toBeDefined();
    expect(getByText('Not checked')).toBeDefined();
    await user.click(await findByRole('button', { name: 'I have checked it' }));
    const [saved] = vi.mocked(knowledge.save).mock.calls[0] ?? [];
    expect(saved).toMatchObject({ isSuggested: true, audience: 'everyone' });
    expect(saved).not.toHaveProperty('madeBy');
  });

  it('opens the article that the address names in the editor', async () => {
    const { findByRole } = renderKnowledge({}, 40, articleOf(0).id);
    expect(((await findByRole('textbox', { name: 'Title' })) as HTMLInputElement).value).toBe(articleOf(0).title);
  });

  it('hides a group, and shows it again with Undo', async () => {
    const { findByRole, knowledge, user } = renderKnowledge();
    await user.click(await findByRole('tab', { name: 'Unanswered questions' }));
    await user.click(await findByRole('button', { name: /^Hide: Can you engrave/ }));
    expect(knowledge.dismissGap).toHaveBeenCalledExactlyOnceWith('q#1');
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(knowledge.undoDismissGap).toHaveBeenCalledExactlyOnceWith('q#1');
  });
});

it('folds lines that stay, and keeps those around a change', () => {
  const same = (text: string) => ({ kind: 'same' as const, text });
  const lines = [...Array.from({ length: 9 }, (_, n) => same(String(n))), { kind: 'added' as const, text: 'new' }];
  expect(foldLines(lines).map((line) => line?.text ?? '…')).toEqual(['…', '7', '8', 'new']);
});

it('says how many lines of a long change are not drawn', () => {
  const lines = Array.from({ length: 402 }, (_, n) => ({ kind: 'added' as const, text: String(n) }));
  const { getByText, queryByText } = render(<LineDiff lines={lines} />);
  expect(getByText('and 2 more lines')).toBeDefined();
  expect(queryByText('401')).toBeNull();
});

it('takes host names of inboxes as the desk knows them, and says so of others', () => {
  const faultOf = (site: string) => checkDraft(newDraft({ title: 'a', body: 'b', sites: [site] })).faults.sites;
  expect(faultOf('app.chatwoot.com')).toBeUndefined();
  expect(faultOf('localhost:3000')).toContain('Host names alone');
  expect(faultOf('https://app.chatwoot.com/')).toContain('Host names alone');
});

// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { legalWarning, message, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);

describe('a judgement', () => {
  it('says how sure it is in a word', () => {
    const { getByRole } = renderSidebar(viewOf());
    expect(getByRole('button', { name: /Tone: Negative likely/ })).toBeDefined();
    expect(getByRole('button', { name: /Topic: Damaged or wrong item sure/ })).toBeDefined();
  });

  it('says so when it cannot tell', () => {
    const { getByRole } = renderSidebar(sidebarViews.unsure ?? viewOf());
    expect(getByRole('button', { name: /Tone not sure/ })).toBeDefined();
  });

  it("shows its evidence in the customer's own words", async () => {
    const { user, getByRole, findByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: /Tone: Negative/ }));
    const why = await findByRole('dialog', { name: 'Tone of this message: Negative' });
    expect([...why.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['cracked right through']);
  });

  it('is put right with one click, which can be undone', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: /Tone: Negative/ }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Neutral' }));
    const correction = { signal: 'sentiment', label: 'neutral' };
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith('practice/bowl#3', correction);
    await user.click(await findByRole('button', { name: 'Undo' }));
    expect(actions.undoCorrection).toHaveBeenCalledExactlyOnceWith('practice/bowl#3', correction);
  });

  it('offers the way back when it was corrected before', async () => {
    const { user, actions, getByRole, findByRole } = renderSidebar(sidebarViews.corrected ?? viewOf());
    await user.click(getByRole('button', { name: /Tone: Neutral corrected/ }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Undo' }));
    expect(actions.undoCorrection).toHaveBeenCalledWith('practice/bowl#3', { signal: 'sentiment', label: 'neutral' });
  });

  it('stays on the message that was open when a newer one comes', async () => {
    const { user, actions, show, getByRole, findByRole } = renderSidebar(viewOf());
    await user.click(getByRole('button', { name: /Tone: Negative/ }));
    await findByRole('dialog');
    show(viewOf({ latest: message({ key: 'practice/bowl#4', text: 'Hello?' }) }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Positive' }));
    expect(actions.correct).toHaveBeenCalledWith('practice/bowl#3', { signal: 'sentiment', label: 'positive' });
  });
});

/** The conversation of the samples. */
const here = 'practice/bowl';

describe('a warning', () => {
  it('marks the words it rests on', () => {
    const { container } = renderSidebar(sidebarViews.legal ?? viewOf());
    const marks = [
      ...(container.querySelectorAll('[data-slot="warning"] blockquote')[0]?.querySelectorAll('mark') ?? []),
    ];
    expect(marks.map((mark) => mark.textContent)).toEqual([
      'my lawyer will file a claim',
      'report you to the consumer authority',
    ]);
  });

  it('can be said to be wrong, rule by rule', async () => {
    const { user, actions, getByRole, getByText } = renderSidebar(viewOf({ warning: legalWarning }));
    await user.click(getByRole('button', { name: 'Not right: Legal threat' }));
    expect(actions.judgeWarning).toHaveBeenCalledExactlyOnceWith(here, 'legal-threat', 'wrong');
    // What happens next is said: a danger is never hidden for good.
    expect(getByText(/comes back if the customer finds new words/)).toBeTruthy();
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(actions.judgeWarning).toHaveBeenLastCalledWith(here, 'legal-threat', null);
  });

  it('can be put aside for a while, and brought back', async () => {
    const { user, actions, getByRole, findByRole, show, queryByText } = renderSidebar(
      viewOf({ warning: legalWarning }),
    );
    await user.click(getByRole('button', { name: 'Remind me later: Legal threat' }));
    await user.click(await findByRole('menuitem', { name: 'For an hour' }));
    expect(actions.snoozeWarning).toHaveBeenCalledExactlyOnceWith(here, 'hour');
    show(viewOf({ warning: { ...legalWarning, snoozed: { until: null } } }));
    expect((await findByRole('region', { name: 'Warning, put aside' })).textContent).toContain(
      'until the next message',
    );
    expect(queryByText(legalWarning.step)).toBeNull();
    await user.click(getByRole('button', { name: 'Show again' }));
    expect(actions.snoozeWarning).toHaveBeenLastCalledWith(here, null);
  });

  it('shows what was counted, who should have it, and what was called right', () => {
    const [first] = legalWarning.reasons;
    if (!first) throw new Error('no reason');
    const { getByText, queryByRole } = renderSidebar(
      viewOf({
        warning: {
          ...legalWarning,
          route: { team: 'legal', label: 'Legal', because: ['the warning “Legal threat”'] },
          reasons: [{ ...first, facts: ['3 messages without an answer', 'waiting for 4 hours'], isConfirmed: true }],
        },
      }),
    );
    expect(getByText('3 messages without an answer, waiting for 4 hours.')).toBeTruthy();
    expect(getByText('Legal').closest('p')?.textContent).toBe('Suggested team: Legal, for the warning “Legal threat”');
    expect(getByText('You called this right.')).toBeTruthy();
    expect(queryByRole('button', { name: 'Right: Legal threat' })).toBeNull();
  });
});

describe('distress', () => {
  it('can be said to be wrong, and its lines can be copied', async () => {
    const { user, actions, getByRole } = renderSidebar(sidebarViews.distress ?? viewOf());
    await user.click(getByRole('button', { name: 'Copy line: Samaritans' }));
    expect(actions.copy).toHaveBeenCalledWith('Samaritans: 116 123', 'own', 'line/Samaritans');
    await user.click(getByRole('button', { name: 'Not right' }));
    expect(actions.correct).toHaveBeenCalledWith('practice/distress#4', { signal: 'distress', label: false });
  });
});

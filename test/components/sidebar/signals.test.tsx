// @vitest-environment happy-dom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { help, sidebarViews, viewOf } from '../samples';
import { renderSidebar } from './render-sidebar';

afterEach(cleanup);
const show = (name: string) => renderSidebar(sidebarViews[name] ?? viewOf());

describe('the tone of a message', () => {
  it('names its emotion, and says of each how sure it is', async () => {
    const { user, getByRole, findByRole } = show('rough');
    await user.click(getByRole('button', { name: /Tone: Negative, anger sure/ }));
    const why = await findByRole('dialog', { name: 'Tone of this message: Negative, anger' });
    expect(within(why).getByText('Sounds like anger (sure), frustration (likely); said strongly')).toBeDefined();
    expect(why.textContent).toContain('Your earlier corrections decided it.');
    expect(why.textContent).not.toMatch(/%/);
  });

  it('tells words that speak for it from those that speak against it, in more than colour', async () => {
    const { user, getByRole, findByRole } = show('rough');
    await user.click(getByRole('button', { name: /Tone/ }));
    const marks = [...(await findByRole('dialog')).querySelectorAll('mark')];
    expect(marks.map(({ textContent, dataset }) => [textContent, dataset.against ?? null])).toEqual([
      ['useless idiots', null],
      ['Lovely', 'true'],
      ['THREE weeks', null],
    ]);
    expect((await findByRole('dialog')).textContent).toContain('Those with a dotted line speak against it.');
  });

  it('takes another emotion with a click', async () => {
    const { user, actions, getByRole, findByRole } = show('rough');
    await user.click(getByRole('button', { name: /Tone/ }));
    await user.click(within(await findByRole('dialog')).getByText('Which emotion?'));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Disappointment' }));
    expect(actions.correct).toHaveBeenCalledWith('practice/rough#2', { signal: 'emotion', label: 'disappointment' });
  });

  it('is put right from the keyboard alone', async () => {
    const { user, actions, getByRole, findByRole } = show('rough');
    await user.keyboard('s');
    const choice = within(await findByRole('dialog')).getByRole('button', { name: 'Neutral' });
    for (let presses = 0; presses < 6 && document.activeElement !== choice; presses++) await user.tab();
    expect(document.activeElement).toBe(choice);
    await user.keyboard('{Enter}');
    expect(actions.correct).toHaveBeenCalledWith('practice/rough#2', { signal: 'sentiment', label: 'neutral' });
    expect(getByRole('button', { name: 'Undo' })).toBeDefined();
  });
});

describe('a team’s own topic', () => {
  it('stands before the general one, with the words that speak for it and where it was learned', async () => {
    const { user, getAllByRole, findByRole } = show('team-topic');
    const topics = getAllByRole('button', { name: /topic: /i });
    expect(topics.map(({ textContent }) => textContent)).toEqual([
      'Team topic: Locker at the stationsure. Show why',
      'Topic: Delivery problemlikely. Show why',
    ]);
    await user.keyboard('i');
    const why = await findByRole('dialog', { name: 'Team topic of this message: Locker at the station' });
    expect([...why.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['locker', 'code']);
    expect(why.textContent).toContain('Learned from the examples in Fernhill team pack');
  });

  it.each([
    ['Gift wrapping', 'Gift wrapping'],
    ['None of the team’s topics', null],
  ])('can be said to be wrong: %s', async (name, label) => {
    const { user, actions, getByRole, findByRole } = show('team-topic');
    await user.click(getByRole('button', { name: /Team topic/ }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name }));
    expect(actions.correct).toHaveBeenCalledWith('practice/bowl#3', { signal: 'own-intent', label });
  });

  it('that was said to be wrong can be taken back', async () => {
    const { latest } = help();
    if (!latest) throw new Error('The sample has a message.');
    const correction = { signal: 'own-intent' as const, label: null };
    const { user, actions, getByRole, findByRole } = renderSidebar(
      viewOf({ latest: { ...latest, corrections: [correction] } }),
    );
    await user.click(getByRole('button', { name: /No team topic/ }));
    await user.click(within(await findByRole('dialog')).getByRole('button', { name: 'Undo' }));
    expect(actions.undoCorrection).toHaveBeenCalledWith('practice/bowl#3', correction);
  });

  it('takes no place where there is none, and leaves its key to the general topic', async () => {
    const { user, queryByRole, findByRole } = show('help');
    expect(queryByRole('button', { name: /team topic/i })).toBeNull();
    await user.keyboard('i');
    expect(await findByRole('dialog', { name: /^Topic of this message/ })).toBeDefined();
  });
});

describe('rough words', () => {
  it('are advice, and can be said to be none', async () => {
    const { user, actions, getByRole, findByRole } = show('rough');
    await user.click(getByRole('button', { name: /Rough words: Insult sure/ }));
    const why = await findByRole('dialog');
    expect(why.textContent).toContain('Advice only');
    await user.click(within(why).getByRole('button', { name: 'None of these' }));
    expect(actions.correct).toHaveBeenCalledWith('practice/rough#2', { signal: 'toxicity', label: null });
  });

  it('take no place when there are none', () => {
    expect(show('help').queryByRole('button', { name: /Rough words/ })).toBeNull();
  });
});

it('marks what is asked', async () => {
  const { user, getByRole, findByRole } = show('rough');
  await user.click(getByRole('button', { name: /Question sure/ }));
  const marks = (await findByRole('dialog')).querySelectorAll('mark');
  expect([...marks].map(({ textContent }) => textContent)).toEqual(['where is my refund??']);
});

describe('what is not judged', () => {
  it('offers the three likeliest topics when it is not sure', async () => {
    const { user, actions, getByRole, findByRole } = show('topic-unsure');
    await user.click(getByRole('button', { name: /Not sure what this is about/ }));
    const why = await findByRole('dialog', { name: 'Topic of this message: not sure' });
    const offered = within(why).getAllByRole('button', { pressed: false });
    expect(offered.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Order status',
      'Complaint',
      'Technical problem',
    ]);
    await user.click(within(why).getByRole('button', { name: 'Complaint' }));
    expect(actions.correct).toHaveBeenCalledWith('practice/bowl#3', { signal: 'intent', label: 'complaint' });
  });

  it('says in which language it was written', () => {
    const { getByText, queryByRole } = show('not-judged');
    expect(getByText('Not judged: written in Polish')).toBeDefined();
    expect(queryByRole('button', { name: /Tone/ })).toBeNull();
  });

  it('says in one line that judgement is off and what works, and offers its help all the same', () => {
    const { getByText, getByRole, queryByRole } = show('judgement-off');
    expect(getByText(/Judgement is off.*Replies and articles are found by words alone/)).toBeDefined();
    expect(queryByRole('alert')?.textContent ?? '').toBe('');
    expect(getByRole('button', { name: /Insert: Upgrade/ })).toBeDefined();
  });
});

describe('the conversation so far', () => {
  it('says in a line what has changed, and shows the messages that it rests on', async () => {
    const { user, getByRole, findByRole, getByText } = show('legal');
    expect(
      getByRole('img', { name: 'Tone over 5 messages: falling, now negative; turned at message 3' }),
    ).toBeDefined();
    expect(getByText('Sounds worse since your reply · 2 questions open')).toBeDefined();
    await user.click(getByRole('button', { name: /Sounds worse since your reply/ }));
    const why = await findByRole('dialog', { name: 'This conversation so far' });
    expect(within(why).getByText('why was I charged twice?')).toBeDefined();
    expect(within(why).getByText('The tone turned from positive to negative here')).toBeDefined();
  });

  it('says nothing where nothing has changed', () => {
    expect(show('help').queryByRole('button', { name: /since your reply|open|before/ })).toBeNull();
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPanel } from '@/entrypoints/teaching/panel';
import { createLesson } from '@/lib/inbox/teach/lesson';
import { box, saying, showFixture, showPage } from './support';

// What a person who sees nothing hears of the card.

function begin() {
  const panelOf = (): ReturnType<typeof createPanel> => panel;
  const lesson = createLesson({
    page: document,
    today: '2026-11-20',
    keeping: { save: () => Promise.resolve(null), undo: () => Promise.resolve(null) },
    onChange(state) {
      panelOf().show(state);
      panelOf().focus();
    },
  });
  const panel = createPanel(lesson, () => undefined);
  document.body.append(panel.element);
  panel.show(lesson.state());
  panel.focus();
  const part = (selector: string) => panel.element.querySelector(selector);
  const textOf = (ids: string | null | undefined) =>
    (ids ?? '')
      .split(' ')
      .map((id) => panel.element.querySelector(`[id="${id}"]`)?.textContent)
      .join(' ');
  return {
    lesson,
    live: () => part('[aria-live]')?.textContent,
    alert: () => part('[role="alert"]')?.textContent,
    name: () => textOf(document.activeElement?.getAttribute('aria-labelledby')),
    description: () => textOf(document.activeElement?.getAttribute('aria-describedby')),
  };
}

describe('the card', () => {
  beforeEach(() => showFixture('chat-lanes'));

  function showAll({ lesson }: ReturnType<typeof begin>) {
    lesson.choose(saying('Will they be here by Friday?'));
    lesson.choose(saying('I am sorry about that. The poles go out today.'));
    lesson.choose(box('.pad'));
  }

  it('says each step aloud, though the focus stays where it is', () => {
    const card = begin();
    expect(card.name()).toBe('Click a message from the customer.');
    const stage = document.activeElement;
    card.lesson.choose(saying('Will they be here by Friday?'));
    expect(document.activeElement).toBe(stage);
    expect(card.live()).toBe('Step 2 of 3. Click a message that you wrote.');
    card.lesson.choose(saying('Will they be here by Friday?'));
    expect(card.alert()).toMatch(/the same message/);
    expect(card.live()).toBe('');
  });

  it('says how to point by keys, and how to leave', () => {
    const card = begin();
    expect(card.description()).toMatch(/up and down .* left .* right .* Backspace goes back, Esc cancels/s);
    showAll(card);
    expect(card.description()).toMatch(/Backspace goes back, Esc cancels/);
  });

  it('says aloud what would be read, and puts the focus on it and on no button', async () => {
    const card = begin();
    showAll(card);
    expect(card.live()).toMatch(/^Is this right\? 6 messages: 4 from the customer, 2 from you\./);
    expect(card.name()).toBe('Is this right?');
    expect(card.description()).toMatch(/6 messages: .*where do I return the torn bag\?.*go into the box you showed/s);
    await card.lesson.save();
    expect(document.activeElement?.localName).not.toBe('button');
    expect(card.live()).toMatch(/^Saved for this site/);
    await card.lesson.undo();
    expect(card.live()).toMatch(/^Taken back/);
  });
});

describe('before it is saved, the card', () => {
  const post = (author: string, text: string) =>
    `<div class="post"><span class="who">${author}</span><div class="what">${text}</div></div>`;
  const teachPosts = (url: string, heading = '') => {
    showPage(
      `${heading}<div class="stream">${post('Tove Quist', 'Is it in stock?')}${post('Nils Aaberg', 'Three are left.')}</div><textarea></textarea>`,
      url,
    );
    const card = begin();
    card.lesson.choose(saying('Is it in stock?'));
    card.lesson.choose(saying('Three are left.'));
    card.lesson.choose(box('textarea'));
    return card.description();
  };

  it('tells where replies are copied, since nothing tells one conversation from another', () => {
    const words = 'Deskmate cannot tell conversations apart here: replies are copied, not inserted.';
    expect(teachPosts('https://desk.example.com/inbox')).toContain(words);
    expect(teachPosts('https://desk.example.com/inbox/42')).not.toContain(words);
    expect(teachPosts('https://desk.example.com/inbox', '<h2>Tove Quist</h2>')).not.toContain(words);
  });

  it('tells whose name is kept', () => {
    expect(teachPosts('https://desk.example.com/inbox/42')).toContain('This knows you by your name, “Nils Aaberg”');
    expect(teachPosts('https://desk.example.com/inbox/42', '<h2>Tove Quist</h2>')).not.toContain('by your name');
  });
});

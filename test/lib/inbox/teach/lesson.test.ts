// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { createLesson, type LessonState } from '@/lib/inbox/teach/lesson';
import { markRows } from '@/lib/inbox/teach/mark-rows';
import { box, saying, showFixture } from './support';

beforeEach(() => showFixture('chat-lanes'));

function begin(fault: string | null = null) {
  const save = vi.fn<(adapter: Adapter) => Promise<string | null>>(() => Promise.resolve(fault));
  const undo = vi.fn<() => Promise<string | null>>(() => Promise.resolve(null));
  const seen: LessonState[] = [];
  const lesson = createLesson({
    page: document,
    today: '2026-11-20',
    keeping: { save, undo },
    onChange: (state) => seen.push(state),
  });
  const showAll = () => {
    lesson.choose(saying('Will they be here by Friday?'));
    lesson.choose(saying('I am sorry about that. The poles go out today.'));
    lesson.choose(box('.pad'));
  };
  return { lesson, save, undo, seen, showAll };
}

describe('a lesson', () => {
  it('goes from the three clicks over the check to what is kept, and back', async () => {
    const { lesson, save, undo, seen, showAll } = begin();
    showAll();
    await lesson.save();
    await lesson.undo();
    expect(seen.map(({ kind }) => kind)).toEqual(['ask', 'ask', 'check', 'check', 'saved', 'undone']);
    expect(save).toHaveBeenCalledOnce();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('marks each row by its side, and what is not read', () => {
    const { lesson, showAll } = begin();
    box('.board').insertAdjacentHTML('afterbegin', '<div class="divider">Today</div>');
    showAll();
    const state = lesson.state();
    if (state.kind !== 'check') throw new Error(state.kind);
    expect(markRows(state.trial).map(({ side }) => side)).toEqual([
      'customer',
      'customer',
      'you',
      'customer',
      'you',
      'customer',
      'not-read',
    ]);
  });

  it('says what is wrong with a click and stays on its step', () => {
    const { lesson } = begin();
    lesson.choose(document.body);
    expect(lesson.state()).toMatchObject({ kind: 'ask', step: 'customer', fault: /more than one message/ });
    lesson.choose(saying('Will they be here by Friday?'));
    lesson.choose(saying('Will they be here by Friday?'));
    expect(lesson.state()).toMatchObject({ step: 'own', fault: /the same message/ });
    lesson.choose(saying('I am sorry about that. The poles go out today.'));
    lesson.choose(saying('Order 2231'));
    expect(lesson.state()).toMatchObject({ step: 'composer', fault: /no box to write in/ });
  });

  it('can skip what a page does not have, but needs one message', () => {
    const { lesson } = begin();
    lesson.skip();
    lesson.skip();
    expect(lesson.state()).toMatchObject({ step: 'own', fault: /one message at least/ });
    lesson.back();
    lesson.choose(saying('Will they be here by Friday?'));
    lesson.skip();
    lesson.skip();
    const state = lesson.state();
    expect(state.kind === 'check' && state.trial.messages.length).toBe(6);
  });

  it('says why nothing was saved, and lets it be tried again', async () => {
    const { lesson, showAll } = begin('The disk is full.');
    showAll();
    await lesson.save();
    expect(lesson.state()).toMatchObject({ kind: 'check', fault: 'The disk is full.', isSaving: false });
  });

  it('saves once however often the button is pressed', async () => {
    const { lesson, save, showAll } = begin();
    showAll();
    await Promise.all([lesson.save(), lesson.save()]);
    expect(save).toHaveBeenCalledOnce();
  });
});

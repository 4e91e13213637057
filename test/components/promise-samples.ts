import type { PromiseActions } from '@/components/dashboard/promises/promise-actions';
import type { PromiseView } from '@/lib/domain/promise-view';

// Promises as agents make them. No real person is in them. Days are told from now, as a person would see them.

const DAY = 86_400_000;
const endOfToday = new Date().setHours(23, 59, 59, 999);

function sample(id: string, sentence: string, words: string, change: Partial<PromiseView> = {}): PromiseView {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sentence`);
  return {
    id,
    message: `${id}#1`,
    conversation: 'practice/bowl',
    person: 'practice/Amara Okafor',
    author: 'Robin Hale',
    kind: 'refund',
    sentence,
    start,
    end: start + words.length,
    waitsOn: null,
    sentAt: Date.UTC(2026, 10, 17, 9, 30),
    dueAt: null,
    state: 'open',
    decidedAt: null,
    name: 'Amara Okafor',
    channel: 'practice',
    title: 'Cracked serving bowl',
    url: 'https://inbox.example/c/bowl',
    looksKept: null,
    ...change,
  };
}

export const overdue = sample(
  'p1',
  'Sorry about the crack. We will refund you by Wednesday, at the latest.',
  'We will refund you by Wednesday, at the latest',
  {
    dueAt: endOfToday - 2 * DAY,
  },
);
export const today = sample(
  'p2',
  'My colleague Ines will call you back this afternoon.',
  'My colleague Ines will call you back this afternoon',
  {
    kind: 'callback',
    author: 'Ines Ferreira da Conceição Albuquerque',
    dueAt: endOfToday,
    conversation: 'practice/other',
    title: 'Delivery to the studio',
    url: 'https://inbox.example/c/other',
  },
);
const waiting = sample(
  'p3',
  'Once the courier has picked up the bowl, we’ll send you a new one.',
  'we’ll send you a new one',
  {
    kind: 'send',
    waitsOn: 'Once the courier has picked up the bowl',
  },
);
const later = sample('p4', 'I’ll let you know next week.', 'I’ll let you know next week', {
  kind: 'update',
  dueAt: endOfToday + 5 * DAY,
});
const looksKept = sample('p5', 'We will refund you by Friday.', 'We will refund you by Friday', {
  dueAt: endOfToday + DAY,
  looksKept: {
    sentence: 'Good news: I have refunded the full amount this morning.',
    start: 11,
    end: 26,
    at: Date.UTC(2026, 10, 19),
  },
});
const rightToLeft = sample('p6', 'שלום, we will send you the form tomorrow.', 'we will send you the form tomorrow', {
  kind: 'send',
  name: 'נועה לוי',
  dueAt: endOfToday + DAY,
});

/** For the sidebar: what presses, and what does not. */
export const promisesBeside = [overdue, today, looksKept, later, waiting];
export const promisesThatWait = [later, waiting];

const many = Array.from({ length: 120 }, (_, at) =>
  sample(`m${at}`, `We will send you part ${at + 1} in due course.`, `We will send you part ${at + 1}`, {
    kind: 'send',
    name: `Customer ${at + 1} of the Society for the Preservation of Very Long Names and Their Bearers`,
  }),
);

const decidedActions = { decidePromise: () => Promise.resolve() };

/** The page of promises with these; the other states hold what is given for them. */
export const promiseActions = (
  promises: readonly PromiseView[] = [overdue, today, looksKept, later, waiting, rightToLeft],
  total = promises.length,
): PromiseActions => ({
  ...decidedActions,
  readPromises: (state) =>
    Promise.resolve(
      state === 'open'
        ? { promises: [...promises], total }
        : {
            promises: state === 'kept' ? [{ ...later, state, decidedAt: Date.UTC(2026, 10, 20) }] : [],
            total: state === 'kept' ? 1 : 0,
          },
    ),
});

/** States of the page, by name. */
export const promisePages: Record<string, PromiseActions> = {
  promises: promiseActions(),
  'promises-many': promiseActions([overdue, ...many], 640),
  'promises-empty': promiseActions([]),
  'promises-failed': { ...decidedActions, readPromises: () => Promise.reject(new Error('The database is damaged.')) },
  'promises-loading': { ...decidedActions, readPromises: () => new Promise(() => {}) },
};

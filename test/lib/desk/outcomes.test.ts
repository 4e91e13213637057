import { expect, it } from 'vitest';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { keepOutcomes } from '@/lib/desk/outcomes';

it('forgets what is still on its way to the database, too', async () => {
  const rows: Omit<SuggestionOutcome, 'id'>[] = [];
  const outcomes = keepOutcomes({
    store: {
      outcomes: {
        all: async () => [],
        add: async (outcome) => rows.push(outcome),
        remove: async () => undefined,
        count: async () => rows.length,
        clear: async () => void (rows.length = 0),
      },
    },
    health: { read: (work) => work() },
    saveLater: async (work) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await work();
      return true;
    },
    rooms: { knowledge: { teach: () => undefined }, replies: { teach: () => undefined } },
    now: () => 1,
  });
  outcomes.dismissed('article', 'a', 'where is it', 'c');
  await outcomes.reset('article');
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(rows).toEqual([]);
});

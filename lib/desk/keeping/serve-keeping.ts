import type { Desk } from '../desk';
import type { Served } from '@/lib/platform/rpc';
import { erasePerson } from './erase-person';
import type { keepingCalls } from './keeping-contract';

/** Answers what the dashboard asks about keeping, erasing and taking along. */
export function serveKeeping(desk: Desk): Served<typeof keepingCalls> {
  const { store, retention } = desk;
  return {
    changeRetention: (change) => retention.change(change),
    believeClock: async () => {
      await retention.believeClock();
      void retention.eraseWhereDue();
    },
    countPerson: (person) => store.erasing.countPerson(person),
    erasePerson: async (person) => ({ rows: (await erasePerson(desk, person)).rows }),
  };
}

import type { Desk } from '../desk';
import { fromBase64 } from '../uploads';
import type { Served } from '@/lib/platform/rpc';
import { erasePerson } from './erase-person';
import type { keepingCalls } from './keeping-contract';

/** With more, the next letter helps sooner than a list. */
const mostFound = 8;

/** Answers what the dashboard asks about keeping, erasing and taking along. */
export function serveKeeping(desk: Desk): Served<typeof keepingCalls> {
  const { store, retention, takeOuts, restores } = desk;
  return {
    changeRetention: (change) => retention.change(change),
    believeClock: async () => {
      await retention.believeClock();
      void retention.eraseWhereDue();
    },
    findPeople: (text) => store.people.find(text, mostFound),
    countPerson: (person) => store.erasing.countPerson(person),
    beginTakeOut: (what) => takeOuts.begin(what),
    nextOfTakeOut: (id) => takeOuts.next(id),
    dropTakeOut: (id) => takeOuts.drop(id),
    // Behind the start of the desk, which forgets what was put aside before it.
    beginRestore: (name, passphrase) => desk.inTurn(() => restores.begin(name, passphrase)),
    addToRestore: (id, piece) => restores.add(id, fromBase64(piece)),
    planRestore: (id) => restores.plan(id),
    dropRestore: (id) => restores.drop(id),
    applyRestore: async (id) => restores.apply(id),
    undoRestore: async () => restores.undo(),
    cancelRestore: async () => restores.cancel(),
    restoreState: () => restores.state(),
    erasePerson: async (person) => ({ rows: (await erasePerson(desk, person)).rows }),
  };
}

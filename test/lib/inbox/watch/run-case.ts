import fc from 'fast-check';
import { mergeWindow } from '@/lib/desk/merge-window';
import type { Adapter } from '@/lib/domain/adapter';
import type { Observation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';
import { watchInbox } from '@/lib/inbox/watch-inbox';
import { events } from './commands';
import { judgeDesk } from './judge-desk';
import { createSyntheticPage } from './synthetic-page';
import type { Build } from './talk';
import { createWorld, openWorld, SETTLED, type World } from './world';

/** How the synthetic pages are read. */
const adapterFor = ({ id, times, identity, shadow }: Build): Adapter => {
  const inRow = shadow === 'rows' ? '>>> ' : '';
  return {
    id: 'synthetic',
    label: 'Synthetic',
    verified: { date: '2026-11-21', confidence: 'A' },
    match: { hosts: [location.hostname] },
    thread: {
      ...(identity === 'url' ? { url: ['/c/([\\w-]+)'] } : {}),
      ...(identity === 'list' ? { from: [{ sel: '.thread', attr: 'data-talk' }] } : {}),
      ...(identity === 'pane' ? { from: [{ within: 'main', attr: 'data-talk' }] } : {}),
    },
    pane: ['main'],
    customer: { name: [{ sel: 'h2' }] },
    list: [shadow === 'list' ? '>>> .thread' : '.thread'],
    item: { sel: '.row', deleted: '.gone', ...(id ? { id: [{ attr: id }] } : {}) },
    text: { sel: [`${inRow}p`] },
    ...(times ? { time: { from: [{ sel: `${inRow}time`, attr: 'datetime' }], format: 'machine' } } : {}),
    direction: [{ by: 'selector', outbound: '.out', inbound: '.in' }],
    composer: { sel: ['textarea'] },
  };
};

/** The desk's memory of threads, by the functions that it merges windows with. */
export function createThreads() {
  const threads = new Map<string, { messages: StoredMessage[]; issued: number; customers: Set<string> }>();
  return {
    observe(observation: Observation): void {
      if (observation.kind !== 'conversation') return;
      // What crosses to the desk is cloned.
      const { id, messages, customer, reachesEnd = true } = structuredClone(observation.conversation);
      const known = threads.get(id) ?? { messages: [], issued: 0, customers: new Set() };
      const merged = mergeWindow(known.messages, messages, { ...known, conversation: id, now: 0, reachesEnd });
      if (customer) known.customers.add(customer.name);
      threads.set(id, { ...merged, customers: known.customers });
    },
    threads,
  };
}

export interface Ways {
  hasLayout: boolean;
  /** Lets time pass, and all that waits for a frame happen. */
  wait(milliseconds: number): Promise<void>;
  /** By structure instead of by an adapter. */
  isGeneric?: boolean;
}

/** Watches a fresh page while `act` happens on it. @returns what is wrong with the desk's threads at the end */
export async function runCase(
  build: Build,
  act: (world: World) => Promise<void>,
  { hasLayout, wait, isGeneric = false }: Ways,
): Promise<string[]> {
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  history.replaceState(null, '', '/inbox');
  const stopping = new AbortController();
  const world = createWorld(build, createSyntheticPage(build, hasLayout), wait);
  openWorld(world);
  const desk = createThreads();
  watchInbox({
    window,
    adapters: {
      known: async () => ({ adapters: isGeneric ? [] : [adapterFor(build)], probes: [] }),
      load: async () => null,
      structure: async () => createGenericSource,
    },
    report: desk.observe,
    signal: stopping.signal,
  });
  try {
    await world.rest(SETTLED);
    await act(world);
    await world.rest(SETTLED);
  } finally {
    stopping.abort();
  }
  const problems: string[] = [];
  const missing = new Set(world.talks.filter(({ said }) => said.some(({ certain }) => certain >= 0)));
  for (const [id, { messages, customers }] of desk.threads) {
    // Without an id on the page, the name stands for the conversation; by structure it is hashed.
    const key = build.identity === 'name' ? [...customers][0] : id;
    const talk = world.talks.find(({ name, slug }) => (build.identity === 'name' ? name : slug) === key);
    if (!talk) {
      problems.push(`no such conversation: ${id}`);
      continue;
    }
    missing.delete(talk);
    for (const name of customers) if (name !== talk.name) problems.push(`${id} is said to be with ${name}`);
    problems.push(...judgeDesk(talk, messages, world.at === talk ? world.rendered : [], !isGeneric));
  }
  for (const { name } of missing) problems.push(`unknown: ${name}`);
  return problems;
}

/** The same for events that follow one another. */
export const runEvents = (
  build: Build,
  steps: Iterable<fc.AsyncCommand<Record<never, never>, World>>,
  ways: Ways,
): Promise<string[]> => runCase(build, (world) => fc.asyncModelRun(() => ({ model: {}, real: world }), steps), ways);

export const builds: fc.Arbitrary<Build> = fc.record({
  id: fc.constantFrom('data-id', 'data-key', null),
  repeats: fc.boolean(),
  times: fc.boolean(),
  identity: fc.constantFrom('url', 'name', 'list', 'pane'),
  shadow: fc.constantFrom('none', 'none', 'rows', 'list'),
  hides: fc.constantFrom('nothing', 'all but the newest'),
  mounts: fc.constantFrom(7, 12, 99),
});

/** At most so many events in a row. */
const MOST_EVENTS = 14;
export const interleavings = fc.commands(events, { maxCommands: MOST_EVENTS });

/** Pages that say enough for a reader that does not know them: ids under a usual name, and an address or a header. */
export const genericBuilds: fc.Arbitrary<Build> = builds.map((build) => ({
  ...build,
  id: build.id && 'data-id',
  identity: build.identity === 'name' ? 'name' : 'url',
  shadow: 'none',
}));

import type { Adapter } from '@/lib/domain/adapter';
import type { Assist } from '@/lib/domain/assist';
import type { Event } from '@/lib/domain/event';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import type { Pack } from '@/lib/domain/pack';
import type { FetchAddress } from '@/lib/platform/fetch-address';
import type { Log } from '@/lib/platform/log';
import type { Wire } from '@/lib/platform/wire';
import type { Store } from '@/lib/store/open-store';
import { keepAdapters } from './adapters';
import { buildHelp } from './build-help';
import type { Sender } from './contract';
import { watchHealth, type WatchedHealth } from './desk-health';
import { keepJudgement } from './judgement';
import { keepKnowledge, type Knowledge } from './keep-knowledge';
import { keepLibrary } from './library';
import { changeLibrary } from './packs/change-library';
import { keepPacks, type Packs } from './packs/keep-packs';
import { keepPolicy, type KeptPolicy } from './packs/keep-policy';
import { createPackJobs } from './packs/run-jobs';
import { watchSources, type WatchedSources } from './packs/watch-sources';
import { createQueue } from './queue';
import { runInSteps } from './run-in-steps';
import type { Judge, Rooms } from './rooms';
import { serveDashboard } from './serve-dashboard';
import { servePage } from './serve-page';
import { serveSidebar } from './serve-sidebar';
import { trackTabs, type Tab, type Tabs, type TabView } from './tabs';
import { createUploads, type Uploads } from './uploads';

export interface DeskParts {
  rooms: Rooms;
  store: Store;
  log: Log;
  loadStarterPack: () => Promise<Pack>;
  /** The models that judge; rejects when they are missing or damaged. */
  loadJudge: () => Promise<Judge>;
  /** The site adapters that come with the extension. */
  shippedAdapters: readonly Adapter[];
  /** The one door to other computers; only addresses of packs go through it. */
  fetchAddress: FetchAddress;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the use cases of the desk share. */
export interface Desk extends DeskParts {
  health: WatchedHealth;
  library: ReturnType<typeof keepLibrary>;
  knowledge: Knowledge;
  adapters: ReturnType<typeof keepAdapters>;
  judgement: ReturnType<typeof keepJudgement>;
  /** Judges what the open conversations show and others judged, shows it, and saves it behind that. */
  judgeAgain: () => void;
  tabs: Tabs;
  packs: Packs;
  packJobs: ReturnType<typeof createPackJobs>;
  sources: WatchedSources;
  policy: KeptPolicy;
  takePolicy: (policy: ManagedPolicy) => Promise<void>;
  /** Files on their way from a dashboard. */
  uploads: Uploads;
  /** Changes of threads and of the library, one at a time. */
  inTurn: <T>(work: () => Promise<T> | T) => Promise<T>;
  /** Writes to the database, behind what is shown. */
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Reads what is stored, behind the writes that wait; the fallback when it can't be read. */
  readSaved: <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;
  record: (what: Event['what'], conversation?: string | null) => void;
  assistFor: (tab: Tab) => Assist;
  push: (tabs: Tab[]) => void;
  /**
   * Makes an empty database and fills it as on the first run. After a rebuild every page tells again what it shows; after
   * an erasure none does, or what was erased would be back at once.
   */
  startOver: (why: 'rebuild' | 'erase') => Promise<void>;
}

const erased: TabView = {
  kind: 'nothing',
  channel: '',
  reason: 'Everything was erased. The conversation is read again when it changes or is opened anew.',
};

/** The desk: where the rooms meet. `connect` serves one page, sidebar or dashboard over a wire for as long as it is open. */
export function createDesk(parts: DeskParts): {
  connect(sender: Sender, wire: Wire): void;
  /** Looks at the addresses of packs whose hour has come; to be called now and then. */
  lookAtAddresses(): Promise<void>;
} {
  const { rooms, store, log, now } = parts;
  const tabs = trackTabs();
  const health = watchHealth(log, () => push(tabs.all()));
  const library = keepLibrary({
    ...parts,
    health,
    saveLater: (work) => saveLater(work),
    onTaught: (packs) => {
      judgement.takePacks(packs);
      learnIntents();
    },
  });
  const adapters = keepAdapters({ store, health, shipped: parts.shippedAdapters, now });
  const inTurn = createQueue();
  const saveInTurn = createQueue();
  let seq = 0;

  const saveLater = (work: () => Promise<unknown>) => saveInTurn(() => health.write(work));
  const pushAll = () => push(tabs.all());
  const knowledge = keepKnowledge({ ...parts, health, library, saveLater, onChanged: pushAll });
  const judgement = keepJudgement({ ...parts, health, saveLater });

  /** Beside the queue: help does not wait for it. */
  const learnIntents = () =>
    void judgement.learnIntents().then((isOtherwise) => (isOtherwise ? inTurn(judgeAgain) : undefined));

  /** The articles by what their words mean: behind everything else, and saved, so that the next start has it. */
  const readMeanings = async () => {
    const vectors = judgement.wordVectors();
    if (vectors === null) return;
    // The library comes first in the queue.
    await inTurn(() => undefined);
    const isChanged = await runInSteps(rooms.knowledge.useWordVectors(vectors), () => true);
    // An index that was saved with these vectors is as it was.
    if (isChanged === true) library.saveIndexSoon();
    await inTurn(pushAll);
  };

  function judgeAgain(): void {
    const threads = new Set(tabs.all().flatMap(({ view }) => (view.kind === 'conversation' ? [view.thread] : [])));
    for (const thread of threads) {
      const changed = judgement.judgeAgain(thread);
      if (thread.isSaved && changed.length > 0) void saveLater(() => store.conversations.saveAssessments(changed));
    }
    push(tabs.all());
  }

  function assistFor({ view }: Tab): Assist {
    const base = { seq: ++seq, health: health.get(), judgement: judgement.get(), library: library.counts() };
    switch (view.kind) {
      case 'waiting':
        return { kind: 'waiting', ...base };
      case 'nothing':
        return { kind: 'nothing', ...base, channel: view.channel, reason: view.reason };
      case 'conversation':
        return { kind: 'help', ...base, help: buildHelp(view.thread, view.seen, rooms, now(), knowledge.memory) };
    }
  }

  function push(changed: Tab[]): void {
    for (const tab of changed) {
      if (tab.sidebars.size === 0) continue;
      const assist = assistFor(tab);
      // A sidebar that is just closing has nobody to tell; its connection cleans up after itself.
      for (const sidebar of tab.sidebars) void sidebar.assistChanged(assist).catch(() => undefined);
    }
  }

  const record: Desk['record'] = (what, conversation = null) =>
    void saveLater(() => store.events.add({ at: now(), conversation, what }));
  const policy = keepPolicy(store, now, log);
  const packs = keepPacks({ ...parts, record, policy: policy.get });
  const sources = watchSources({
    ...parts,
    packs,
    install: (token) => changeLibrary(desk, () => packs.install(token, [])),
  });

  const desk: Desk = {
    ...parts,
    health,
    library,
    knowledge,
    adapters,
    judgement,
    judgeAgain,
    tabs,
    packs,
    packJobs: createPackJobs(),
    sources,
    policy,
    takePolicy: async (told) => {
      if (await inTurn(() => health.read(() => policy.take(told), false))) void sources.lookWhereDue();
    },
    uploads: createUploads(),
    inTurn,
    saveLater,
    readSaved: (work, otherwise) => saveInTurn(() => health.read(work, otherwise)),
    assistFor,
    push,
    record,
    startOver: (why) =>
      inTurn(async () => {
        await saveInTurn(() => store.rebuild());
        health.reset();
        adapters.reload();
        await library.start();
        await knowledge.start();
        await health.read(() => policy.apply(), undefined);
        await judgement.reload();
        for (const tab of tabs.all()) {
          tab.view = why === 'erase' ? erased : { kind: 'waiting' };
          if (why === 'rebuild') void tab.page?.resend().catch(() => undefined);
        }
        push(tabs.all());
      }),
  };

  // First in the queue: whatever connects meanwhile waits for it.
  void inTurn(async () => {
    await library.start();
    await knowledge.start();
    await health.read(() => policy.load(), undefined);
    await judgement.reload();
  }).catch((error: unknown) => log.warn('The library could not be loaded', error));
  // Beside the queue: pages and what they show do not wait for the models.
  void judgement.start().then(() => {
    learnIntents();
    void readMeanings().catch((error: unknown) => log.warn('Articles can’t be read by meaning', error));
    return inTurn(judgeAgain);
  });

  const serve = { page: servePage, sidebar: serveSidebar, dashboard: serveDashboard };
  return {
    connect: (sender, wire) => serve[sender.role](desk, sender, wire),
    lookAtAddresses: () => sources.lookWhereDue(),
  };
}

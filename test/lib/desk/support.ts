import type { Opinion, Writer, Written } from '@/lib/domain/written';
import type { ModelParts } from '@/lib/desk/models/model-parts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import { createRooms } from '@/entrypoints/offscreen/create-rooms';
import type { DashboardDesk, SidebarDesk } from '@/lib/desk/contract';
import { sidebarCalls } from '@/lib/desk/told-contract';
import { pageCalls, type PageApi, type PageDesk } from '@/lib/desk/page-contract';
import { createDesk } from '@/lib/desk/create-desk';
import type { Judge } from '@/lib/desk/rooms';
import type { Article } from '@/lib/domain/article';
import type { Assist } from '@/lib/domain/assist';
import type { Conversation, Observation } from '@/lib/domain/conversation';
import type { DraftFindings } from '@/lib/domain/draft';
import type { Message } from '@/lib/domain/message';
import { packSchema, type Pack } from '@/lib/domain/pack';
import type { FetchAddress } from '@/lib/platform/fetch-address';
import type { Log } from '@/lib/platform/log';
import { connectRpc } from '@/lib/platform/rpc';
import type { Wire } from '@/lib/platform/wire';
import { openStore, type Store } from '@/lib/store/open-store';
import { smallAnalysis } from '../../support/small-analysis';

/** The two ends of a wire. What crosses is cloned as JSON, as an extension port does it. */
export function wirePair(): [Wire, Wire] {
  const ends = [0, 1].map(() => ({ messages: [] as ((data: unknown) => void)[], closes: [] as (() => void)[] }));
  let isOpen = true;
  const end = (mine: number): Wire => ({
    post: (data) => {
      if (!isOpen) throw new Error('The wire is closed.');
      const cloned: unknown = JSON.parse(JSON.stringify(data));
      queueMicrotask(() => isOpen && ends[1 - mine]?.messages.forEach((listener) => listener(cloned)));
    },
    onMessage: (listener) => void ends[mine]?.messages.push(listener),
    onClose: (listener) => void ends[mine]?.closes.push(listener),
    close: () => {
      isOpen = false;
      ends[1 - mine]?.closes.forEach((listener) => listener());
    },
  });
  return [end(0), end(1)];
}

export const starterPack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));

export const silentLog = () => {
  const lines: string[] = [];
  const log: Log = { warn: (what) => void lines.push(what) };
  return { log, lines };
};

/** A fresh IndexedDB for each test. */
export function freshDatabase(): IDBFactory {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  globalThis.indexedDB = factory;
  return factory;
}

/** A desk with the real rooms over a real (in-memory) IndexedDB, and ways to connect to it. */
export function startDesk({
  store = openStore(),
  now = () => 1_760_000_000_000,
  loadJudge = async () => smallAnalysis(),
  pack = starterPack,
  onPut,
  fetchAddress = async () => ({ ok: false, status: null, reason: 'No answer came.' }),
  models,
}: {
  store?: Store;
  now?: () => number;
  loadJudge?: () => Promise<Judge>;
  pack?: Pack;
  onPut?: (article: Article) => void;
  fetchAddress?: FetchAddress;
  models?: ModelParts;
} = {}) {
  const { log, lines } = silentLog();
  const rooms = createRooms();
  const { put } = rooms.knowledge;
  // Which articles are indexed anew, where a test wants to know.
  if (onPut) rooms.knowledge.put = (articles) => (articles.forEach(onPut), put(articles));
  const desk = createDesk({
    rooms,
    store,
    log,
    loadStarterPack: async () => pack,
    loadJudge,
    shippedAdapters: [],
    fetchAddress,
    now,
    ...(models && { models }),
  });
  const never = async () => undefined;

  return {
    store,
    lines,
    lookAtAddresses: () => desk.lookAtAddresses(),
    eraseWhereDue: () => desk.eraseWhereDue(),
    modelTexts: desk.modelTexts,
    page(tab: number, functions: Partial<PageApi> = {}) {
      const [outside, inside] = wirePair();
      desk.connect({ role: 'page', tab, url: 'https://inbox.example/' }, inside);
      const rpc = connectRpc<PageDesk, typeof pageCalls>(
        outside,
        {
          insert: async () => ({ ok: true }),
          undoInsert: async () => ({ ok: true }),
          mend: async () => ({ ok: true }),
          resend: never,
          panelChanged: never,
          adaptersChanged: never,
          teach: async () => ({ ok: true }),
          ...functions,
        },
        pageCalls,
        { log },
      );
      return { desk: rpc, wire: outside };
    },
    sidebar(tab: number) {
      const [outside, inside] = wirePair();
      desk.connect({ role: 'sidebar', tab, url: 'chrome-extension://x/sidepanel.html' }, inside);
      const pushed: Assist[] = [];
      const findings: (DraftFindings | null)[] = [];
      const written: Written[] = [];
      const writers: Writer[] = [];
      const opinions: Opinion[] = [];
      const rpc = connectRpc<SidebarDesk, typeof sidebarCalls>(
        outside,
        {
          assistChanged: (assist) => void pushed.push(assist),
          shortcutPressed: never,
          findingsChanged: (told) => void findings.push(told),
          written: (told) => void written.push(told),
          writerChanged: (told) => void writers.push(told),
          opinionChanged: (told) => void opinions.push(told),
        },
        sidebarCalls,
        { log },
      );
      return { desk: rpc, pushed, findings, written, writers, opinions, wire: outside, latest: () => pushed.at(-1) };
    },
    dashboard() {
      const [outside, inside] = wirePair();
      desk.connect({ role: 'dashboard', tab: null, url: 'chrome-extension://x/dashboard.html' }, inside);
      return connectRpc<DashboardDesk, Record<never, never>>(outside, {}, {}, { log });
    },
    /** A raw end that says it is a page, for malformed messages. */
    rawPage(tab: number) {
      const [outside, inside] = wirePair();
      desk.connect({ role: 'page', tab, url: 'https://inbox.example/' }, inside);
      return outside;
    },
  };
}

export const inbound = (id: string, text: string): Message => ({
  id,
  author: 'Maya Lindqvist',
  direction: 'inbound',
  text,
  attachments: [],
});
export const outbound = (id: string, text: string): Message => ({
  id,
  author: 'Robin Hale',
  direction: 'outbound',
  text,
  attachments: [],
});

export function conversation(messages: Message[], extra: Partial<Conversation> = {}): Observation {
  return {
    kind: 'conversation',
    conversation: {
      id: 'c-1',
      channel: 'inbox.example',
      url: 'https://inbox.example/c/c-1',
      title: 'Maya Lindqvist',
      customer: { name: 'Maya Lindqvist', handle: '@maya' },
      agent: 'Robin Hale',
      messages,
      composer: { kind: 'contenteditable', note: false },
      reader: { adapter: 'generic', confidence: 0.9, warnings: [], fields: [] },
      ...extra,
    },
  };
}

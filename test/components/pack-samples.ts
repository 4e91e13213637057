import type { PackActions, OpenedPack } from '@/components/dashboard/packs/pack-actions';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { PackOffer, PacksView } from '@/lib/domain/pack-offer';

const march = Date.UTC(2026, 2, 3);
const keyOf = (letter: string) => letter.repeat(4) + 'x7Yq2mBv9KdWp3RtLc8NsHf5JgZa0QeUo6Ti1D4w_Ak'.slice(0, 39);
const longName = 'Wissenssammlung der Abteilung für Rücksendungen und Erstattungen Nordrhein-Westfalen, zweite Auflage';

export const musicSchool: PacksView['packs'][number] = {
  id: 'music-school',
  name: 'Music school',
  version: '1.2.0',
  publisher: 'Tonleiter e.V.',
  description: 'Lessons, rooms and instruments: what parents and students ask.',
  installedAt: march,
  articles: 3,
  replies: 7,
  topics: 12,
  rules: 1,
  synonymGroups: 4,
  sites: 0,
  policy: { sites: ['inbox.example'], retentionDays: 365, locale: 'de-AT' },
  signer: { publicKey: keyOf('A'), trustedSince: march },
  address: 'https://packs.tonleiter.example/school/',
  manifest: null,
  earlier: ['1.1.0', '1.0.0'],
  keys: [{ pack: 'music-school', publicKey: keyOf('A'), trustedSince: march, by: 'person' }],
};

const starter: PacksView['packs'][number] = {
  ...musicSchool,
  id: 'starter',
  name: 'Starter pack: online shop',
  version: '1.0.0',
  articles: 40,
  replies: 60,
  topics: 0,
  rules: 0,
  synonymGroups: 0,
  policy: {},
  signer: null,
  address: null,
  earlier: [],
  keys: [],
};

const source = {
  address: 'https://packs.tonleiter.example/school/',
  pack: 'music-school',
  addedBy: 'person' as const,
  checkedAt: Date.UTC(2026, 10, 21, 9, 30),
  problem: null,
  isAutomatic: false,
  available: '1.3.0',
  isWithdrawn: false,
};

export const packsView: PacksView = {
  packs: [musicSchool, starter],
  undos: [{ id: 'music-school', of: 'install', at: march, name: 'Music school', before: '1.1.0' }],
  sources: [source],
  problems: [],
  policy: {},
  requests: [
    {
      at: Date.UTC(2026, 10, 21, 9, 44),
      address: 'https://huggingface.co/mlc-ai/Qwen2.5-1.5B-Instruct-q4f16_1-MLC/resolve/main/params_shard_0.bin',
      servedBy: 'cas-bridge.xethub.hf.co',
      purpose: 'model',
      outcome: '206',
      bytes: 33_554_432,
      sent: 0,
    },
    {
      at: Date.UTC(2026, 10, 21, 9, 41),
      address: 'https://models.example.com/v1/chat/completions',
      servedBy: null,
      purpose: 'endpoint',
      outcome: '200',
      bytes: 5_120,
      sent: 7_340,
    },
    {
      at: Date.UTC(2026, 10, 21, 9, 30),
      address: `${source.address}manifest.json`,
      servedBy: null,
      purpose: 'pack',
      outcome: '200',
      bytes: 812,
      sent: null,
    },
    {
      at: Date.UTC(2026, 10, 21, 8, 30),
      address: `${source.address}manifest.json`,
      servedBy: null,
      purpose: 'pack',
      outcome: 'no answer',
      bytes: 0,
      sent: 0,
    },
  ],
};

export const noPacks: PacksView = { packs: [], undos: [], sources: [], problems: [], policy: {}, requests: [] };

export const troubledPacks: PacksView = {
  ...packsView,
  packs: [{ ...musicSchool, name: longName }, starter],
  problems: [
    {
      kind: 'source',
      address: source.address,
      pack: 'music-school',
      what: 'It is signed by another key than the one that is trusted. Version 1.2.0 is kept.',
    },
    {
      kind: 'shortcut',
      shortcut: 'refund',
      replies: [
        { id: 'a', title: 'Refund is on its way', pack: 'starter' },
        { id: 'b', title: 'Refund of a lesson', pack: 'music-school' },
      ],
    },
    {
      kind: 'review',
      pack: 'music-school',
      articles: [
        { id: 'prices', title: 'What lessons cost', reviewBy: '2026-09-01' },
        { id: 'rooms', title: 'Rooms and how to find them', reviewBy: '2026-10-01' },
      ],
    },
  ],
};

/** Its organisation let go of one pack, and the person of two others. */
export const withdrawnPacks: PacksView = {
  ...packsView,
  sources: [{ ...source, available: null, isWithdrawn: true }],
  problems: [{ kind: 'withdrawn', address: source.address, pack: 'music-school' }],
  undos: [
    { id: 'gone', of: 'removal', at: march, name: 'Guitar shop', before: '2.0.0' },
    { id: 'gone-too', of: 'removal', at: march, name: longName, before: '1.0.0' },
  ],
};

export const managedPacks: PacksView = {
  ...packsView,
  packs: [{ ...musicSchool, keys: musicSchool.keys.map((key) => ({ ...key, by: 'policy' as const })) }, starter],
  sources: [{ ...source, addedBy: 'policy', isAutomatic: true, available: null }],
  policy: {
    packAddresses: [source.address],
    trustedKeys: [{ pack: 'music-school', publicKey: keyOf('A') }],
    allowedSites: ['app.chatwoot.com', 'acme.zendesk.com'],
    switchedOff: ['pack-files', 'pack-addresses'],
    retentionDays: 90,
  },
};

export const offer: PackOffer = {
  token: 'offer-1',
  id: 'music-school',
  name: 'Music school',
  version: '1.3.0',
  publisher: 'Tonleiter e.V.',
  description: 'Lessons, rooms and instruments: what parents and students ask.',
  license: 'CC-BY-4.0',
  from: source.address,
  isAddress: true,
  isRollBack: false,
  installed: '1.2.0',
  trust: { kind: 'trusted', publicKey: keyOf('A'), since: march, by: 'person' },
  stops: [],
  warnings: ['articles/rooms.md:1: This article was to be read again by 2026-10-01.'],
  changes: [
    { what: 'changed', kind: 'article', id: 'prices', title: 'What lessons cost' },
    { what: 'changed', kind: 'policy', id: 'policy', title: 'Policy' },
    { what: 'removed', kind: 'reply', id: 'old', title: 'We are closed in August' },
    { what: 'added', kind: 'article', id: 'rooms', title: 'Rooms and how to find them' },
    { what: 'added', kind: 'topic', id: 'Rent an instrument', title: 'Rent an instrument' },
  ],
};

export const changedKey: PackOffer = {
  ...offer,
  token: 'offer-2',
  trust: { kind: 'changed-key', publicKey: keyOf('B'), isFixed: false },
  stops: [
    {
      kind: 'changed-key',
      what: 'It is signed by another key than before. Ask the publisher whether they changed it before you trust it. Version 1.2.0 stays as it is.',
      settle: 'Trust the new key',
    },
    {
      kind: 'checks',
      what: 'Its own checks fail. tests.yaml:4: “how much is a lesson” should find prices among the first 3; nothing was found.',
      settle: 'Install all the same',
    },
  ],
};

export const otherPack: PackOffer = {
  ...offer,
  token: 'offer-3',
  name: 'Guitar shop',
  publisher: 'Saitenwerk',
  trust: { kind: 'changed-key', publicKey: keyOf('B'), isFixed: false },
  stops: [
    {
      kind: 'other-pack',
      what: '“Music school” by Tonleiter e.V. is installed and has the same id, “music-school”, as “Guitar shop” by Saitenwerk, signed by another key. Only one of the two can be installed; what the other brought goes with it.',
      settle: 'Take Guitar shop',
      keep: 'Keep Music school',
    },
  ],
};

export const refused: OpenedPack = {
  state: 'refused',
  faults: [
    'articles/prices.md:4: reviewBy: Invalid ISO date.',
    'replies.yaml:12: The reply “moved” is there already, in replies.yaml, line 3.',
  ],
};

export const changeLines: DiffLine[] = [
  { kind: 'same', text: '## Siblings' },
  { kind: 'removed', text: 'A lesson of 45 minutes costs 38 euros.' },
  { kind: 'added', text: 'A lesson of 45 minutes costs 40 euros.' },
  { kind: 'same', text: 'Siblings pay 30 euros each.' },
];

const done = () => Promise.resolve();

export const silentPackActions: PackActions = {
  readPacks: () => Promise.resolve(packsView),
  openPackFile: () => Promise.resolve({ state: 'offer', offer }),
  openPackAddress: () => Promise.resolve({ state: 'offer', offer }),
  openEarlierPack: () => Promise.resolve({ state: 'offer', offer: { ...offer, isRollBack: true, version: '1.1.0' } }),
  showPackChange: () => Promise.resolve(changeLines),
  dropPackOffer: done,
  installPack: () => Promise.resolve({ id: 'music-school', before: '1.2.0' }),
  undoInstallPack: done,
  restorePack: done,
  setPackAutomatic: done,
  removePackAddress: done,
  keepPackAddress: done,
  forgetPackKey: done,
  settleShortcut: done,
  hushOverdue: () => Promise.resolve(['prices', 'rooms']),
  undoHushOverdue: done,
};

/** What the page of packs shows, by the name that the gallery knows it by; `press` names a button to press first. */
export const packStates: Record<string, { actions?: Partial<PackActions>; press?: string }> = {
  packs: {},
  'packs-none': { actions: { readPacks: () => Promise.resolve(noPacks) } },
  'packs-troubled': { actions: { readPacks: () => Promise.resolve(troubledPacks) } },
  'packs-managed': { actions: { readPacks: () => Promise.resolve(managedPacks) } },
  'packs-failed': { actions: { readPacks: () => Promise.reject(new Error('The desk did not answer.')) } },
  'packs-update': { press: 'See what changes in 1.3.0' },
  'packs-changed-key': {
    actions: { openPackAddress: () => Promise.resolve({ state: 'offer', offer: changedKey }) },
    press: 'See what changes in 1.3.0',
  },
  'packs-other': {
    actions: { openPackAddress: () => Promise.resolve({ state: 'offer', offer: otherPack }) },
    press: 'See what changes in 1.3.0',
  },
  'packs-withdrawn': { actions: { readPacks: () => Promise.resolve(withdrawnPacks) } },
  'packs-refused': {
    actions: { openPackAddress: () => Promise.resolve(refused) },
    press: 'See what changes in 1.3.0',
  },
  'packs-reading': {
    actions: {
      openPackAddress: (_address, { onProgress }) => {
        onProgress({ what: 'reading', done: 120, total: 411 });
        return new Promise(() => undefined);
      },
    },
    press: 'See what changes in 1.3.0',
  },
};

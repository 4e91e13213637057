import type { KeepingActions, OpenedBackup } from '@/components/dashboard/keeping/keeping-actions';
import type { FoundPerson } from '@/lib/domain/keeping';
import { defaultRetention, type Retention, type RetentionBy, type RetentionKind } from '@/lib/domain/retention';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21, 9, 30);

const kindsWith = (
  due: Partial<Record<RetentionKind, number>> = {},
  by: RetentionBy = { kind: 'default' },
  most = Infinity,
): Retention['kinds'] =>
  Object.fromEntries(
    (Object.entries(defaultRetention) as [RetentionKind, number][]).map(([kind, own]) => {
      const isShort = kind !== 'ledger' && most < own;
      return [
        kind,
        { own, days: isShort ? most : own, by: isShort ? by : { kind: 'default' as const }, due: due[kind] ?? 0 },
      ];
    }),
  ) as Retention['kinds'];

const of = (kinds: Retention['kinds'], rest: Partial<Retention> = {}): Retention => ({
  ...kinds.conversations,
  kinds,
  sites: [],
  otherSites: ['chatwoot', 'web.whatsapp.com'],
  defaultFrom: null,
  sweptAt: now - day / 2,
  nextAt: now + day / 2,
  stopped: null,
  running: null,
  doubt: null,
  ...rest,
});

const due = kindsWith({ conversations: 12, customers: 3, learned: 1 });

/** How long things are kept, in each of its states. */
export const keepingStates = {
  ready: of(kindsWith()),
  due: of(due, {
    defaultFrom: now + 6 * day,
    sites: [
      { channel: 'web.whatsapp.com', own: 30, days: 30, due: 4 },
      {
        channel: 'support-desk-of-a-very-long-name.internal.wolkenstein-trostburg.example',
        own: null,
        days: null,
        due: 0,
      },
    ],
    otherSites: ['chatwoot'],
  }),
  managed: of(kindsWith({ conversations: 3 }, { kind: 'policy' }, 30)),
  doubted: of(kindsWith(), { nextAt: null, doubt: { kind: 'forward', now: now + 1_800 * day, trustedAt: now } }),
  running: of(due, { running: { erased: 1_204, due: 12_417 } }),
  stopped: of(due, { stopped: 'The disk space that the browser gives to Deskmate is used up.' }),
} satisfies Record<string, Retention>;

const done = () => Promise.resolve();

const people: FoundPerson[] = [
  { key: 'chatwoot/@maya', name: 'Maya Lindqvist', handle: '@maya.lindqvist', channel: 'chatwoot' },
  { key: 'web.whatsapp.com/Mayar', name: 'ميار الحسن', channel: 'web.whatsapp.com' },
  {
    key: 'x.example/Maya',
    name: 'Maya Theodora Wolkenstein-Trostburg von und zu Hohenlohe-Schillingsfürst',
    handle: '@maya_of_a_very_long_handle_that_nobody_can_read',
    channel: 'support-desk-of-a-very-long-name.internal.wolkenstein-trostburg.example',
  },
];

const backup: OpenedBackup = {
  id: 'restore-1',
  name: 'deskmate-2026-11-20.deskmate',
  madeAt: new Date(now - 2 * day).toISOString(),
  rows: 3_412,
  settings: {},
  plan: {
    conversations: { added: 212, changed: 3, same: 1, kept: 4 },
    messages: { added: 2_960, changed: 41, same: 5, kept: 38 },
    people: { added: 148, changed: 0, same: 0, kept: 0 },
    retired: { added: 0, changed: 0, same: 0, kept: 0 },
  },
  faults: [{ table: 'people', line: 4_120, reason: 'name: Invalid input: expected string, received number' }],
  faultCount: 1,
};

/** Actions that work and do nothing; people are found by their names. */
export const silentKeeping = (change: Partial<KeepingActions> = {}): KeepingActions => ({
  changeRetention: done,
  believeClock: done,
  findPeople: async (text) => people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
  countPerson: async () => ({ conversations: 3, messages: 42, assessments: 21, people: 1, events: 6, inventions: 2 }),
  erasePerson: done,
  takeOut: async () => ({ name: 'deskmate-2026-11-21.deskmate', bytes: 1_240_000 }),
  isEncrypted: async () => false,
  openBackup: async () => backup,
  closeBackup: done,
  restore: done,
  canUndoRestore: async () => false,
  undoRestore: async () => ({ undone: 12, left: 0 }),
  ...change,
});

const never = <T>(): Promise<T> => new Promise(() => {});

/** States of taking along and bringing back, as they are pressed through to. */
export const keepingViews: Record<string, { keeping: Partial<KeepingActions>; press: string[] }> = {
  'privacy-people': { keeping: {}, press: ['type Ma'] },
  'privacy-nobody': { keeping: {}, press: ['type Nobody'] },
  'privacy-erase-person': { keeping: {}, press: ['type Maya', 'Erase Maya Lindqvist'] },
  'privacy-export-person': { keeping: {}, press: ['type Maya', 'Export Maya Lindqvist'] },
  'privacy-restore-plan': { keeping: {}, press: ['files'] },
  'privacy-restore-same': {
    keeping: {
      openBackup: async () => ({
        ...backup,
        faults: [],
        faultCount: 0,
        plan: { people: { added: 0, changed: 0, same: 9, kept: 0 } },
      }),
    },
    press: ['files'],
  },
  'privacy-restore-passphrase': { keeping: { isEncrypted: async () => true }, press: ['files'] },
  'privacy-restore-refused': {
    keeping: {
      openBackup: () => Promise.reject(new Error('The file ends within its part 3. Nothing was changed.')),
      canUndoRestore: async () => true,
    },
    press: ['files'],
  },
  'privacy-restoring': {
    keeping: {
      openBackup: (_file, _passphrase, onShare) => {
        onShare(0.4);
        return never();
      },
    },
    press: ['files'],
  },
  'privacy-writing': {
    keeping: {
      takeOut: (_what, onShare) => {
        onShare(0.62);
        return never();
      },
    },
    press: ['Encrypt with a passphrase', 'Save the file'],
  },
};

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

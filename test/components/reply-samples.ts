import { previewReply } from '@/entrypoints/dashboard/preview-reply';
import { profileValues } from '@/lib/replies/profile-values';
import { tellDoubts } from '@/lib/replies/template/tell-doubts';
import { agentProfile } from './agent-profile-sample';
import { knownVariables } from '@/lib/replies/template/known-variables';
import type { FormatInfo, ReadyImport } from '@/components/dashboard/transfer/file-kind';
import type { ReplyActions } from '@/components/dashboard/replies/actions';
import { replySchema, type Reply } from '@/lib/domain/reply';
import type { ReplyDuplicates, ReplyFacets, ReplyRow } from '@/lib/domain/reply-list';

const done = () => Promise.resolve();
const changed = { undo: 'undo-1', count: 1 };
const lastUsedAt = Date.UTC(2026, 10, 3, 12);
const longTitle =
  'Was tun, wenn eine handbemalte Schale aus der Weihnachtskollektion mit Sprung ankommt und das Geschenkpapier fehlt?';
const titles = [
  'Refund is on its way',
  'Ask for a photo of the damage',
  'Second charge is only reserved',
  'Where to find the invoice',
];
const body =
  'Hi {{customer.firstName|there}},\n\nI have started your refund for order {{order.number}}. It takes 3 to 5 working days to show on your card.\n\n{{#if ask.reason}}We refund it because of: {{ask.reason}}.\n{{/if}}Kind regards,\n{{agent.firstName}}';

export const replyOf = (n: number): Reply =>
  replySchema.parse({
    id: `reply-${n}`,
    title: n === 4 ? longTitle : `${titles[n % 4]} ${n + 1}`,
    shortcut: n % 5 === 3 ? '' : `refund-${n + 1}`,
    body,
    tags: ['refund', 'card'],
    intents: ['return_or_refund', 'double_charge'],
    language: n === 4 ? 'de' : 'en',
    variants:
      n % 4 === 0
        ? [
            {
              language: 'es',
              body: 'Hola {{customer.firstName|}}:\n\nHemos iniciado el reembolso de {{order.number}}.',
            },
            {
              language: 'ar',
              body: 'مرحبا {{customer.firstName|بك}}،\n\nبدأنا استرداد المبلغ للطلب {{order.number}}.',
            },
          ]
        : [],
    folder: ['Orders/Refunds', 'Orders/Delivery', '', 'Payments'][n % 4],
    tone: n % 4 === 0 ? 'warm' : 'neutral',
    fields:
      n % 4 === 0
        ? [{ name: 'reason', label: 'Why is it refunded?', kind: 'choice', options: ['Damaged', 'Lost', 'Late'] }]
        : [],
    attachments: n % 4 === 0 ? [{ name: 'Return label', url: 'https://help.example.com/label.pdf' }] : [],
    ...(n % 5 === 1 ? { reviewBy: '2026-03-01' } : {}),
    ...(n % 7 === 0 ? { sites: ['app.chatwoot.com'] } : {}),
    pack: n % 3 === 0 ? null : 'starter',
  });

const rowOf = (n: number): ReplyRow => {
  const { id, title, shortcut, folder, language, variants, reviewBy = null, pack } = replyOf(n);
  const uses = n % 3 === 1 ? 0 : (n * 37) % 140;
  return {
    id,
    title,
    shortcut,
    folder,
    languages: [language, ...variants.map((variant) => variant.language)],
    uses,
    lastUsedAt: uses === 0 ? null : lastUsedAt,
    reviewBy,
    isStale: reviewBy !== null,
    source: pack === null ? null : 'Starter pack: online shop',
  };
};

const facets: ReplyFacets = {
  folders: [
    { name: 'Orders', count: 30 },
    { name: 'Orders/Delivery', count: 15 },
    { name: 'Orders/Refunds', count: 15 },
    { name: 'Payments', count: 15 },
  ],
  tags: [
    { name: 'card', count: 60 },
    { name: 'refund', count: 60 },
  ],
  packs: [{ id: 'starter', name: 'Starter pack: online shop', count: 40 }],
};

export const duplicates: ReplyDuplicates[] = [
  {
    kind: 'same',
    replies: [0, 3].map((n) => ({
      id: `reply-${n}`,
      title: replyOf(n).title,
      source: null,
      folder: replyOf(n).folder,
      shortcut: `refund-${n + 1}`,
      language: 'en',
      excerpt: body,
      uses: n,
    })),
  },
  {
    kind: 'alike',
    replies: [1, 6].map((n) => ({
      id: `reply-${n}`,
      title: n === 6 ? longTitle : replyOf(n).title,
      source: n === 1 ? 'Starter pack: online shop' : null,
      folder: '',
      shortcut: '',
      language: 'en',
      excerpt: 'Could you send us a photo of the damage? Then we send a replacement at once.',
      uses: 12,
    })),
  },
  {
    kind: 'shortcut',
    replies: [2, 9].map((n) => ({
      id: `reply-${n}`,
      title: replyOf(n).title,
      source: null,
      folder: '',
      shortcut: 'invoice',
      language: 'en',
      excerpt: 'You find the invoice in your account.',
      uses: 1,
    })),
  },
];

const formats: FormatInfo[] = [
  { id: 'json', name: 'JSON, with everything', extensions: ['.json'], canWrite: true, losses: [] },
  {
    id: 'csv',
    name: 'CSV',
    extensions: ['.csv'],
    canWrite: true,
    losses: ['Texts in other languages are left out.'],
  },
  { id: 'zendesk', name: 'Zendesk macros', extensions: ['.json'], canWrite: false, losses: [] },
];

export const readyReplies: ReadyImport = {
  id: 'import-1',
  format: 'zendesk',
  added: {
    total: 41,
    first: Array.from({ length: 41 }, (_, n) => ({ id: `new-${n}`, title: `Engraving ${n + 1}` })),
  },
  changed: { total: 1, first: [{ id: 'reply-0', title: 'Refund is on its way 1', fields: ['body', 'tags'] }] },
  unchanged: 12,
  faults: {
    total: 1,
    first: [
      {
        file: 'macros.json',
        line: 14,
        what: '“Refund”: {{ticket.brand.name}} has no match here. It stays in the text, to be seen.',
        outcome: 'changed',
      },
    ],
  },
};

/** Reply actions over `total` replies that work and keep nothing. */
export const silentReplies = (total = 60): ReplyActions => ({
  list: ({ text, filter, folder }, offset, most) => {
    const isNarrowed = text !== '' || filter !== 'all' || folder !== null;
    const rows = Array.from({ length: Math.min(most, Math.max(0, total - offset)) }, (_, n) =>
      rowOf(offset + n),
    ).filter(
      (row) =>
        `${row.title} ${row.shortcut}`.toLowerCase().includes(text.toLowerCase()) &&
        (filter !== 'mine' || row.source === null) &&
        (filter !== 'stale' || row.isStale) &&
        (filter !== 'unused' || row.uses === 0) &&
        (folder === null || row.folder === folder || row.folder.startsWith(`${folder}/`)),
    );
    return Promise.resolve({ rows, total: isNarrowed ? rows.length : total });
  },
  facets: () => Promise.resolve(total === 0 ? { folders: [], tags: [], packs: [] } : facets),
  open: (id) => {
    const n = Number(id.split('-')[1]);
    const reply = replyOf(n);
    const { uses, source } = rowOf(n);
    return Promise.resolve({
      reply,
      source,
      shortcut: reply.shortcut,
      sites: reply.sites ?? [],
      uses,
      usesElsewhere: n === 0 ? 41 : 0,
      lastUsedAt: uses === 0 ? null : lastUsedAt,
      sameShortcut: n === 6 ? [{ id: 'reply-2', title: replyOf(2).title, source: null }] : [],
    });
  },
  save: () => Promise.resolve({ id: 'reply-0', ...changed }),
  remove: () => Promise.resolve(changed),
  edit: () => Promise.resolve(changed),
  renameFolder: () => Promise.resolve({ undo: 'undo-1', count: 15 }),
  duplicates: () => Promise.resolve(duplicates),
  tellApart: () => Promise.resolve('told-1'),
  undoTellApart: done,
  undo: done,
  ownValues: () => Promise.resolve(profileValues(agentProfile)),
  preview: previewReply,
  doubts: tellDoubts,
  variables: knownVariables.map(({ name, about }) => ({ name, about })),
  formats: () => Promise.resolve(formats),
  planImport: () => Promise.resolve(readyReplies),
  importChange: () =>
    Promise.resolve({
      fields: [{ field: 'tags', before: 'refund', after: 'refund, card' }],
      body: [
        { kind: 'removed', text: 'It takes 5 to 10 working days.' },
        { kind: 'added', text: 'It takes 3 to 5 working days.' },
      ],
    }),
  applyImport: () => Promise.resolve({ undo: 'undo-1', count: 42 }),
  cancelImport: done,
  exportItems: () => Promise.resolve(60),
});

import { noWriter } from '@/components/sidebar/writing/use-writing';
import { noGapArticle } from '@/lib/domain/help-article';
import type { Article } from '@/lib/domain/article';
import type { ArticleRow } from '@/lib/domain/article-list';
import type { GapReport } from '@/lib/domain/asked-question';
import type { FormatInfo, ReadyImport } from '@/components/dashboard/transfer/file-kind';
import type { KnowledgeActions } from '@/components/dashboard/knowledge/actions';

const done = () => Promise.resolve();
const longTitle =
  'Was tun, wenn eine handbemalte Schale aus der Weihnachtskollektion mit Sprung ankommt und das Geschenkpapier fehlt?';

export const articleOf = (n: number): Article => ({
  id: `article-${n}`,
  title:
    n === 4 ? longTitle : ['Items that arrive broken', 'Delivery times', 'Returns and refunds'][n % 3] + ` ${n + 1}`,
  body: '## Replacement\n\nTell us **within 30 days**. We send a replacement at once.\n\n- No label needed\n- No [return](https://help.example.com/returns)\n- <script>alert(1)</script>\n\n> Express costs 6.90.\n\n![a bowl](https://evil.example/pixel.png)',
  url: 'https://help.example.com/damaged',
  tags: ['delivery', 'damage'],
  language: n === 4 ? 'de' : 'en',
  audience: n % 7 === 3 ? 'agents' : 'everyone',
  isSuggested: n % 6 !== 5,
  ...(n % 5 === 1 ? { reviewBy: '2026-03-01' } : n % 5 === 2 ? { reviewBy: '2027-03-01' } : {}),
  version: 1,
  sites: [],
  pack: n % 3 === 0 ? null : 'starter',
});

const rowOf = (n: number): ArticleRow => {
  const { id, title, language, isSuggested, audience, reviewBy = null, pack } = articleOf(n);
  const source = pack === null ? null : 'Starter pack: online shop';
  return { id, title, language, isSuggested, audience, reviewBy, isOverdue: reviewBy === '2026-03-01', source };
};

export const formats: FormatInfo[] = [
  { id: 'markdown', name: 'Markdown with front matter', extensions: ['.md'], canWrite: true, losses: [] },
  {
    id: 'csv',
    name: 'FAQ as CSV',
    extensions: ['.csv'],
    canWrite: true,
    losses: ['Review dates and inboxes are left out.', 'A cell that begins with = gets an apostrophe before it.'],
  },
  { id: 'zendesk', name: 'Zendesk Help Center articles', extensions: ['.json'], canWrite: false, losses: [] },
];

export const readyImport: ReadyImport = {
  id: 'import-1',
  format: 'markdown',
  added: {
    total: 41,
    first: Array.from({ length: 41 }, (_, n) => ({ id: `new-${n}`, title: `How engraving works ${n + 1}` })),
  },
  changed: {
    total: 1,
    first: [{ id: 'article-0', title: 'Items that arrive broken 1', fields: ['title', 'body', 'tags', 'version'] }],
  },
  unchanged: 12,
  faults: {
    total: 2,
    first: [
      {
        file: 'help/returns.md',
        line: 4,
        what: 'The front matter has a “reviewBy” that is no date (“soon”). The article is not imported.',
        outcome: 'skipped',
      },
      { file: 'help/sizes.md', line: null, what: 'A picture was left out.', outcome: 'changed' },
    ],
  },
};

export const gapReport: GapReport = {
  looked: 58,
  asked: 58,
  isReady: true,
  gaps: [
    {
      id: 'q#1',
      question: 'Can you engrave a name on the lid of the gift box?',
      count: 7,
      lastSeenAt: Date.UTC(2026, 10, 20),
      language: 'en',
      examples: [
        'Can you engrave a name on the lid of the gift box?',
        'Is engraving possible on the blue box? It is for [name].',
        'engraving??',
      ],
      reply: 'Hi [name], yes: we engrave up to twelve letters on the lid. It takes two working days.',
    },
    {
      id: 'q#2',
      question: '¿Hacéis envíos a las Islas Canarias?',
      count: 1,
      lastSeenAt: Date.UTC(2026, 10, 3),
      language: 'es',
      examples: ['¿Hacéis envíos a las Islas Canarias?'],
      reply: null,
    },
  ],
};

/** Knowledge actions over `total` articles that work and keep nothing. */
export const silentKnowledge = (total = 40): KnowledgeActions => ({
  list: ({ text, filter }, offset, most) => {
    const rows = Array.from({ length: Math.min(most, Math.max(0, total - offset)) }, (_, n) =>
      rowOf(offset + n),
    ).filter(
      (row) =>
        row.title.toLowerCase().includes(text.toLowerCase()) &&
        (filter === 'all' ||
          (filter === 'mine' && row.source === null) ||
          (filter === 'overdue' && row.isOverdue) ||
          (filter === 'unsuggested' && !row.isSuggested)),
    );
    return Promise.resolve({ rows, total: text || filter !== 'all' ? rows.length : total });
  },
  read: (id) => Promise.resolve(articleOf(Number(id.split('-')[1]))),
  save: () => Promise.resolve({ id: 'article-0', undo: 'undo-1', articles: 1 }),
  remove: () => Promise.resolve({ undo: 'undo-1', articles: 1 }),
  suggest: () => Promise.resolve({ undo: 'undo-1', articles: 1 }),
  review: () => Promise.resolve({ undo: 'undo-1', articles: 1 }),
  undo: done,
  formats: () => Promise.resolve(formats),
  planImport: () => Promise.resolve(readyImport),
  importChange: () =>
    Promise.resolve({
      fields: [{ field: 'tags', before: 'damage', after: 'damage, delivery' }],
      body: [
        { kind: 'same', text: '## Replacement' },
        { kind: 'removed', text: 'Tell us within 14 days.' },
        { kind: 'added', text: 'Tell us within 30 days.' },
        { kind: 'same', text: '' },
      ],
    }),
  applyImport: () => Promise.resolve({ undo: 'undo-1', count: 42 }),
  cancelImport: done,
  exportItems: () => Promise.resolve(40),
  gaps: () => Promise.resolve(gapReport),
  dismissGap: done,
  undoDismissGap: done,
  readWriter: () => Promise.resolve(noWriter.writer),
  writeGapArticle: done,
  gapArticle: () => Promise.resolve(noGapArticle),
  stopGapArticle: done,
});

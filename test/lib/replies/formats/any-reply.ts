import fc from 'fast-check';
import type { Reply } from '@/lib/domain/reply';
import { anyLine } from '../../knowledge/formats/any-article';

/** Variables and tags as a template may have them; what each format makes of them is told in its test. */
export const tags = [
  '{{customer.firstName}}',
  '{{customer.firstName|there}}',
  '{{customer.name}}',
  '{{agent.name}}',
  '{{order.number}}',
  '{{order.number|your order}}',
  '{{customer.name:upper}}',
  '{{today}}',
  '{{today:date iso}}',
  '{{ask.reason}}',
  '{{ask.size}}',
  '{{#if customer.firstName}}',
  '{{else}}',
  '{{/if}}',
] as const;
export type Tag = (typeof tags)[number];

const condition = fc.constant('{{#if customer.firstName}}Hi{{else}}Hello{{/if}}');
const word = fc.constantFrom(
  'refund',
  ' ',
  '. ',
  ' - ',
  '5 < 6 ',
  'a & b',
  '"',
  "'",
  'Größe',
  'مرحبا',
  '退款',
  '🚚',
  '(x)',
  '  ',
  '12',
);
/** Two dates side by side are one to strftime. */
const plainTag = fc
  .constantFrom(...tags.filter((one) => !/if\}|#if|else/.test(one)))
  .map((tag) => (tag.includes('today') ? `on ${tag}` : tag));

/** Lines of words and tags, and blank lines; none of the marks that other tools have. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 2, arbitrary: plainTag },
      condition,
      fc.constant('\n'),
      fc.constant('\n\n'),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/^\s*\n/, '')
      .trimStart()
      .trimEnd(),
  )
  .filter((text) => text !== '');

const plainLine = fc
  .stringMatching(/^[a-zA-ZäöüßÀ-ÿ][a-zA-ZäöüßÀ-ÿ0-9 ]{0,18}[a-zäöü0-9]$/)
  .map((line) => line.replaceAll(/ +/g, ' '));
const shortcut = fc.oneof(
  fc.constant(''),
  fc.constantFrom('refund', 'Refund', 'ship-1', 'größe'),
  fc.stringMatching(/^[a-z0-9]{1,8}$/),
);
const isoTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const list = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { maxLength: 3 });
const file = fc.record({ name: plainLine, url: fc.webUrl({ validSchemes: ['https'] }) });

/** The fields that `{{ask.reason}}` and `{{ask.size}}` speak of. */
const reason = fc.record({
  name: fc.constant('reason'),
  label: fc.constantFrom('', 'Why?'),
  kind: fc.constantFrom('text' as const, 'paragraph' as const, 'number' as const, 'date' as const),
  options: fc.constant<string[]>([]),
  preset: fc.constantFrom('', 'late'),
  isRemembered: fc.boolean(),
});
const size = fc.record({
  name: fc.constant('size'),
  label: fc.constant(''),
  kind: fc.constant('choice' as const),
  options: fc.constantFrom<string[]>(['S', 'M'], ['S', 'M', 'very large']),
  preset: fc.constantFrom('', 'M'),
  isRemembered: fc.boolean(),
});

/** A reply with any of its fields, as a person or an importer may have made it. */
const anyReply: fc.Arbitrary<Reply> = fc.record(
  {
    id: fc.oneof(
      anyLine(40),
      fc.stringMatching(/^(zendesk-macro|intercom-macro|gorgias|zammad|freshdesk)-[1-9][0-9]{0,9}$/),
    ),
    title: anyLine(),
    shortcut,
    body: anyText,
    tags: list(plainLine),
    intents: fc.uniqueArray(fc.constantFrom('order_status' as const, 'cancel' as const, 'outage' as const), {
      maxLength: 2,
    }),
    language: fc.constantFrom('en', 'de', 'pt-BR'),
    variants: fc.uniqueArray(fc.record({ language: fc.constantFrom('fr', 'es-MX', 'nl'), body: anyText }), {
      maxLength: 2,
      selector: ({ language }) => language,
    }),
    folder: fc.oneof(
      fc.constant(''),
      plainLine,
      fc.tuple(plainLine, plainLine).map((parts) => parts.join('/')),
    ),
    tone: fc.constantFrom('neutral' as const, 'warm' as const, 'brief' as const),
    fields: fc.tuple(reason, size).map((both) => [...both]),
    attachments: fc.array(file, { maxLength: 2 }),
    reviewBy: isoTime.map((time) => time.slice(0, 10)),
    updatedAt: isoTime,
    sites: fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 2 }),
    pack: fc.constant(null),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'shortcut',
      'body',
      'tags',
      'intents',
      'language',
      'variants',
      'folder',
      'tone',
      'fields',
      'attachments',
      'pack',
    ],
  },
);
/** Replies of different ids. */
export const anyReplies = fc.uniqueArray(anyReply, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

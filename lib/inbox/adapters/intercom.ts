import type { Adapter } from '@/lib/domain/adapter';

const PART = '.inbox-2__conversation-part, .inbox2__conversation-part, [class*="group/content-part"]';

/** Intercom inbox. Authors are avatars only: the customer's name is in the header. */
export const intercom: Adapter = {
  id: 'intercom',
  label: 'Intercom',
  // A maintained tool and its change log: class prefix of 2026-04, no alignment classes since mid-2026.
  verified: { date: '2026-04-27', confidence: 'B' },
  match: {
    hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
    path: '/inbox/.*conversation/\\d+',
  },
  thread: { url: ['/conversation/(\\d+)'] },
  customer: {
    name: [{ sel: '[data-inbox-conversation-header-title]' }, { sel: '[data-conversation-title]' }],
  },
  list: [
    '[data-testid="conversation-stream-scroll-container"]',
    '[data-conversation-stream]',
    '[class*="conversation-stream"]',
  ],
  item: {
    sel: `${PART}, [data-part-group-id]:not(:has(${PART}))`,
    exclude: `:is(${PART}) :is(${PART})`,
    id: [{ attr: 'data-part-id' }],
    system: '[data-part-group-category="20"], [data-part-group-category="20"] *',
    private: '[data-part-group-category="4"], [data-part-group-category="4"] *',
  },
  text: {
    sel: [
      '.interblocks-html',
      // Parts of e-mails are kept apart from the page's style.
      '>>> .interblocks-html',
      '.inbox-2__break-words, .inbox2__break-words',
      '[class*="break-words"]',
    ],
    strip: '[class*="interblocks-attachment"], a[download], .gmail_quote',
  },
  direction: [
    {
      by: 'selector',
      outbound:
        '[data-part-group-category="3"], [data-part-group-category="3"] *, [data-part-group-category="5"], [data-part-group-category="5"] *',
      inbound: '[data-part-group-category="1"], [data-part-group-category="1"] *',
    },
    { by: 'side', bubble: '.interblocks-html, [class*="break-words"]' },
  ],
  attachments: [
    { kind: 'image', sel: '.interblocks-html img, [class*="break-words"] img' },
    { kind: 'image', sel: '>>> .interblocks-html img' },
    { kind: 'video', sel: '.interblocks-html video' },
    { kind: 'file', sel: 'a[download]', name: [{ attr: 'download' }, { attr: 'title' }, {}] },
  ],
  composer: {
    sel: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
    ],
    // Reply comes first, Note second, in every language.
    noteIf: '[data-conversation-reply-composer] [role="tab"]:nth-child(2)[aria-selected="true"]',
  },
  // No facts about the rows but their links: read by what stands where.
  previews: {
    item: 'a[href*="/inbox/"][href*="/conversation/"]',
    name: [{ sel: 'b, strong' }],
    snippet: [{ sel: ':has(> b, > strong) + *' }],
    time: [{ sel: 'time' }, { sel: ':is(b, strong) + *' }],
    unread: 'a > :last-child:empty',
  },
};

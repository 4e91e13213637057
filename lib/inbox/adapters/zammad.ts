import type { Adapter } from '@/lib/domain/adapter';

/** Zammad's classic desktop: several tickets stay mounted, the active one is shown. The new `/desktop/` view is not read. */
export const zammad: Adapter = {
  id: 'zammad',
  label: 'Zammad',
  // Templates of the app's source; a row's class is the sender's type.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['zammad.com'],
    path: '#ticket/zoom/\\d+',
    probe: '.ticketZoom, .ticket-article-item[data-id]',
  },
  thread: {
    url: ['#ticket/zoom/(\\d+)'],
    title: [{ sel: '.js-objectTitle' }, { sel: '.ticket-title' }, { sel: 'h1' }],
  },
  pane: ['.content.active:has(.ticket-article)', '.content.active', '.ticketZoom'],
  customer: {
    name: [
      // "Name <address>" of the first article that a customer sent.
      {
        sel: '.ticket-article-item.customer .article-meta-value[title]',
        attr: 'title',
        match: '^\\s*"?([^"<]+?)"?\\s?(?:<|$)',
      },
      { sel: '.tabsSidebar [data-tab="customer"] h3' },
      { sel: '.tabsSidebar h3[title]' },
    ],
  },
  viewer: { name: [{ sel: 'a[href="#current_user"]', attr: 'title' }] },
  list: ['.ticket-article'],
  item: {
    sel: '.ticket-article-item',
    id: [{ attr: 'data-id' }, { attr: 'id', match: '^article-(\\d+)$' }],
    system: '.ticket-article-item.system',
    private: '.text-bubble.internal',
  },
  author: {
    // The first value is "From"; agents may send as "Name via Shop <address>".
    from: [
      {
        sel: '.article-meta-value[title]',
        attr: 'title',
        match: '^\\s?"?([^"<]+?)"?(?:\\svia\\s[^<]*)?\\s?(?:<|$)',
      },
    ],
    carry: 'none',
  },
  text: {
    sel: ['.richtext-content', '.textBubble-content', '.text-bubble'],
    strip: 'blockquote, .attachments',
  },
  time: {
    from: [
      { sel: 'time.humanTimeFromNow', attr: 'datetime' },
      { sel: 'time.humanTimeFromNow', attr: 'data-time' },
      { sel: 'time', attr: 'datetime' },
    ],
    format: 'machine',
  },
  direction: [
    {
      by: 'selector',
      outbound: '.ticket-article-item.agent',
      inbound: '.ticket-article-item.customer',
    },
  ],
  attachments: [
    {
      kind: 'file',
      sel: 'a[data-type="attachment"]',
      name: [{ sel: '.attachment-name' }, { attr: 'download' }, { match: '^\\s*([^\\n]+)' }],
    },
    { kind: 'image', sel: '.richtext-content img, .text-bubble img:not(a *)' },
  ],
  composer: {
    sel: ['.article-new [data-name="body"][contenteditable]'],
    noteIf: '.article-add.is-internal, .article-new.is-internal',
  },
};

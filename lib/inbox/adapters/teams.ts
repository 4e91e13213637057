import type { Adapter } from '@/lib/domain/adapter';

const MESSAGE = '[data-tid="chat-pane-message"]';

/** Microsoft Teams in the browser. The address names no chat: the header's title stands for it. */
export const teams: Adapter = {
  id: 'teams',
  label: 'Microsoft Teams',
  // Several tools agree on the test ids.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: {
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
    path: '^/(?:v2|light)(?:[/?#]|$)',
  },
  thread: {
    from: [{ sel: '[data-tid*="chat-title"]' }, { sel: 'h1, h2' }],
    title: [{ sel: '[data-tid*="chat-title"]' }, { sel: 'h1, h2' }],
  },
  pane: ['[role="main"]', 'body'],
  list: [
    'div:has(> [data-tid="chat-pane-item"])',
    '[data-tid="message-pane-list-viewport"]',
    '[role="main"]:has([data-tid="chat-pane-item"])',
  ],
  item: {
    sel: '[data-tid="chat-pane-item"]',
    // Days and "last read" are lines of one kind; every message says its own time.
    exclude: `:has([role="separator"]):not(:has(${MESSAGE}))`,
    id: [
      { sel: MESSAGE, attr: 'data-mid' },
      { sel: MESSAGE, attr: 'id', match: '(\\d+)$' },
    ],
    // "Priya added Gustav to the chat": a row without a message.
    system: `[data-tid="chat-pane-item"]:not(:has(${MESSAGE}))`,
    edited: '.fui-ChatMessage__details, .fui-ChatMyMessage__details, [data-tid*="edited"]',
    editedWord: true,
    deleted: '[data-tid*="deleted"]',
    deletedWord: true,
  },
  author: { from: [{ sel: '[data-tid="message-author-name"]' }], carry: 'forward' },
  text: {
    sel: [`${MESSAGE} [id^="content-"]`, `${MESSAGE} [data-message-content]`, MESSAGE],
    strip:
      'blockquote[itemtype$="/Reply"], [class*="__reactions"], [data-tid*="reaction"], [data-tid*="attachment"], [data-tid*="quoted"], time, button',
  },
  time: { from: [{ sel: 'time[datetime]', attr: 'datetime' }], format: 'machine' },
  direction: [
    { by: 'selector', outbound: '.fui-ChatMyMessage', inbound: '.fui-ChatMessage, [data-tid="message-author-name"]' },
    { by: 'side', bubble: MESSAGE },
  ],
  attachments: [
    { kind: 'image', sel: `${MESSAGE} img:not([itemtype$="/Emoji"])` },
    { kind: 'video', sel: `${MESSAGE} video` },
    {
      kind: 'file',
      sel: `${MESSAGE} [role="group"] a[title], [data-tid*="attachment"] a[href], [data-tid*="file-"] a[href]`,
      name: [{ attr: 'title' }, { attr: 'download' }, {}],
    },
  ],
  composer: { sel: ['[data-tid="ckeditor"][contenteditable="true"]', '.ck-editor__editable[contenteditable="true"]'] },
  // Rows are known to be tree items with an avatar only: the rest is read by what stands where.
  previews: {
    item: '[role="treeitem"]:has(> .fui-Avatar)',
    name: [{ sel: '.fui-Avatar + * > :first-child > :first-child' }],
    snippet: [{ sel: '.fui-Avatar + * > :last-child:not(:first-child)' }],
    time: [{ sel: '.fui-Avatar + * > :first-child > :last-child:not(:first-child)' }],
    unread: '.fui-Badge',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Messages on LinkedIn, opened as a page of their own. */
export const linkedin: Adapter = {
  id: 'linkedin',
  label: 'LinkedIn messages',
  // Class names that have stood for years; tools whose tests pin them, first quarter of 2026.
  verified: { date: '2026-03-31', confidence: 'A' },
  match: { hosts: ['linkedin.com'], path: '^/messaging/thread/[^/]+' },
  thread: { url: ['/messaging/thread/([^/?#]+)'] },
  // Small windows of other conversations lie over the page.
  pane: ['.msg-convo-wrapper:not(.msg-overlay-conversation-bubble *)', 'main', '.msg-overlay-conversation-bubble'],
  customer: {
    name: [
      { sel: '.msg-entity-lockup__entity-title' },
      { sel: '.msg-thread__link-to-profile', match: '^\\s*([^\\n]+)' },
    ],
  },
  list: ['.msg-s-message-list-content', '.msg-s-message-list'],
  item: {
    sel: '.msg-s-message-list__time-heading, .msg-s-event-listitem, .msg-s-message-list__event:not(:has(.msg-s-event-listitem)) > :not([class*="unread"])',
    id: [{ attr: 'data-event-urn' }],
    date: '.msg-s-message-list__time-heading',
    system: '.msg-s-message-list__event:not(:has(.msg-s-event-listitem)) > *',
    editedWord: true,
    deletedWord: true,
  },
  author: {
    from: [
      { sel: '.msg-s-message-group__name' },
      { sel: '.msg-s-event-listitem--group-a11y-heading', match: '^(.+?) sent the following' },
    ],
    carry: 'forward',
  },
  text: {
    sel: ['.msg-s-event-listitem__body', '.msg-s-event__content'],
    strip:
      '.msg-s-event-preview, .ui-attachment, .msg-s-event-listitem__attachment-item, .msg-reactions-summary, [class*="__reaction"], button',
  },
  time: { from: [{ sel: '.msg-s-message-group__timestamp' }], format: 'text' },
  direction: [
    { by: 'selector', inbound: '.msg-s-event-listitem--other' },
    { by: 'otherwise', is: 'outbound' },
  ],
  attachments: [
    {
      kind: 'file',
      sel: '.ui-attachment, .msg-s-event__content a[download]',
      name: [{ attr: 'download' }, { sel: '[class*="filename"]' }],
    },
    { kind: 'video', sel: '.msg-s-event__content video' },
    { kind: 'audio', sel: '.msg-s-event__content audio' },
    { kind: 'image', sel: '.msg-s-event__content img:not(.msg-s-event-preview img)' },
  ],
  composer: { sel: ['.msg-form__contenteditable[contenteditable="true"]', '.msg-form [contenteditable="true"]'] },
  previews: {
    item: '.msg-conversation-listitem',
    name: [{ sel: '.msg-conversation-listitem__participant-names' }, { sel: 'h3' }],
    snippet: [{ sel: '.msg-conversation-card__message-snippet' }],
    time: [{ sel: '.msg-conversation-listitem__time-stamp' }, { sel: 'time' }],
    unread: '.notification-badge--show, .msg-conversation-card__unread-count',
  },
};

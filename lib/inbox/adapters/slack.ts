import type { Adapter } from '@/lib/domain/adapter';

const ROW = '[data-qa="message_container"]';
const DIRECT = ':has([data-msg-channel-id^="D"])';

/** Slack in the browser: a flat list, so the sender's member id is compared with the signed-in person's. */
export const slack: Adapter = {
  id: 'slack',
  label: 'Slack',
  // Markup of the live page, 2025-12, and several tools.
  verified: { date: '2025-12-01', confidence: 'A' },
  match: { hosts: ['app.slack.com'], path: '^/client/[A-Z0-9]+/[CDG][A-Z0-9]+' },
  thread: {
    // The address can be that of the channel before.
    from: [{ sel: ROW, attr: 'data-msg-channel-id' }],
    title: [
      { sel: '.p-view_header__channel_title' },
      { sel: '[data-qa="channel_header"] h1' },
      { sel: '[data-qa="slack_kit_list"]', attr: 'aria-label', match: '^(.+?)(?: \\([^)]*\\))?$' },
    ],
  },
  pane: ['.p-view_contents--primary', `[role="main"]:has([data-qa="message_pane"])`, 'body'],
  // Of channels nobody is the customer; of a direct message the other person.
  customer: {
    name: [
      { sel: `.p-view_contents--primary${DIRECT} .p-view_header__channel_title` },
      { sel: `[role="main"]${DIRECT} [data-qa="channel_header"] h1` },
    ],
  },
  viewer: {
    name: [{ sel: '[data-qa="user-button"][aria-label]', attr: 'aria-label', match: '[:：]\\s*(.+)$' }],
    handle: [
      { sel: '[data-qa="user-button"] [data-user-id]', attr: 'data-user-id' },
      { sel: '[role="toolbar"] [data-user-id^="U"]', attr: 'data-user-id' },
      { sel: '[data-qa="user-button"] img', attr: 'src', match: '-([UW][A-Z0-9]{6,})-' },
    ],
  },
  list: [
    '[data-qa="message_pane"] [data-qa="slack_kit_list"]',
    '[data-qa="message_pane"] .c-virtual_list__scroll_container',
  ],
  item: {
    sel: '[data-qa="virtual-list-item"], .c-virtual_list__item',
    // The line of the unread messages stands within a run of one author, too.
    exclude: ':has(.c-message_list__unread_divider)',
    id: [{ sel: ROW, attr: 'data-msg-ts' }],
    date: '.c-message_list__day_divider',
    edited: '.c-message__edited_label',
  },
  author: {
    from: [{ sel: '[data-qa="message_sender_name"]' }, { sel: 'button[data-message-sender]' }],
    handle: [{ sel: '[data-message-sender]', attr: 'data-message-sender' }],
    carry: 'forward',
  },
  text: {
    sel: ['[data-qa="message-text"]', '.p-rich_text_block', '.p-rich_text_section'],
    strip:
      '[data-stringify-ignore], .c-message__edited_label, .offscreen, [data-qa^="message_attachment"], .c-message_attachment',
  },
  time: {
    from: [
      { sel: ROW, attr: 'data-msg-ts' },
      { sel: 'a.c-timestamp[data-ts]', attr: 'data-ts' },
    ],
    format: 'machine',
  },
  direction: [{ by: 'author' }],
  attachments: [
    {
      kind: 'image',
      sel: '.c-file__image, .c-file:has(img[class*="image_thumbnail"])',
      name: [{ sel: '.c-file__title' }, { sel: 'img', attr: 'alt' }],
    },
    { kind: 'video', sel: '.c-file:has(video)', name: [{ sel: '.c-file__title' }] },
    { kind: 'audio', sel: '.c-file:has(audio)', name: [{ sel: '.c-file__title' }] },
    { kind: 'file', sel: '.c-file', name: [{ sel: '.c-file__title' }] },
  ],
  composer: {
    sel: [
      '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
      '.ql-editor[contenteditable="true"][role="textbox"]',
    ],
  },
  previews: {
    item: '.p-channel_sidebar__channel',
    name: [{ sel: '.p-channel_sidebar__name' }, {}],
    unread: '.p-channel_sidebar__channel--unread, .c-mention_badge',
  },
};

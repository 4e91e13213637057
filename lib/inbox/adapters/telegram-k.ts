import type { Adapter } from '@/lib/domain/adapter';

/** Telegram Web K. */
export const telegramK: Adapter = {
  id: 'telegram-k',
  label: 'Telegram Web K',
  // Its source is open; seen live 2026-07-12.
  verified: { date: '2026-07-12', confidence: 'A' },
  match: { hosts: ['web.telegram.org'], path: '^/k/[^#]*#(?:@|-?\\d)' },
  thread: {
    // A name in the address ("#@shop") is not the id that the same chat has elsewhere.
    url: ['/k/[^#]*#(-?\\d+)'],
    from: [{ sel: '.chat-info .peer-title[data-peer-id]', attr: 'data-peer-id' }],
    title: [{ sel: '.chat-info .peer-title' }],
  },
  pane: ['.chat.active', '.chat'],
  // The ids of groups and channels are negative.
  customer: { name: [{ sel: '.chat-info .peer-title:not([data-peer-id^="-"])' }] },
  list: ['.bubbles-inner'],
  item: {
    sel: '.bubble:not(.is-sponsored)',
    id: [{ attr: 'data-mid' }],
    date: '.bubble.is-date',
    system: '.bubble.service',
    edited: '.is-edited, .time .edited',
  },
  author: {
    from: [
      { sel: '.colored-name .peer-title' },
      { sel: '.name .peer-title' },
      { sel: '.colored-name' },
      { sel: '.peer-title' },
    ],
    carry: 'forward',
  },
  text: {
    sel: ['.translatable-message', '.message', '.service-msg'],
    strip:
      '.time, .reactions, .reply, .webpage, .document-container, .document, .audio, audio-element, .bubble-beside-button',
  },
  time: { from: [{ attr: 'data-timestamp' }, { sel: '.time-inner', attr: 'title' }], format: 'machine' },
  direction: [{ by: 'selector', outbound: '.is-out', inbound: '.is-in' }],
  attachments: [
    { kind: 'sticker', sel: '.media-sticker-wrapper, .media-sticker' },
    { kind: 'file', sel: '.document:not(.audio)', name: [{ sel: '.document-name' }] },
    { kind: 'audio', sel: '.audio, audio-element, audio' },
    { kind: 'video', sel: '.attachment video, .media-round' },
    { kind: 'image', sel: '.attachment img:not(.media-sticker, .media-sticker-wrapper img)' },
  ],
  composer: {
    sel: [
      '.input-message-input[contenteditable="true"][data-peer-id]',
      '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    ],
  },
  previews: {
    item: '.chatlist-chat',
    name: [{ sel: '.row-title .peer-title' }, { sel: '.peer-title' }],
    snippet: [{ sel: '.row-subtitle' }, { sel: '.dialog-subtitle' }],
    time: [{ sel: '.message-time' }],
    unread: '.dialog-subtitle-badge.unread, .badge.unread',
  },
};

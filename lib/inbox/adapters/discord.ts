import type { Adapter } from '@/lib/domain/adapter';

/** Discord in the browser: a flat list, so the author is compared with the signed-in user. */
export const discord: Adapter = {
  id: 'discord',
  label: 'Discord',
  // Several maintained tools agree, 2026-11; class suffixes change weekly, so only prefixes are used.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'], path: '^/channels/[^/]+/\\d+' },
  thread: { url: ['/channels/[^/]+/(\\d+)'] },
  customer: { name: [{ sel: 'section[aria-label="Channel header"] h1' }, { sel: 'h1' }] },
  viewer: { name: [{ sel: 'section[aria-label="User area"] [class*="nameTag"]', match: '^\\s*([^\\n]+)' }] },
  list: ['ol[data-list-id="chat-messages"]'],
  item: {
    sel: 'li[id^="chat-messages-"]',
    id: [{ attr: 'id', match: '-(\\d+)$' }],
    edited: 'span[class*="edited"] time',
  },
  author: { from: [{ sel: '[id^="message-username-"]' }], carry: 'forward' },
  text: {
    sel: ['[id^="message-content-"]'],
    strip: '[id^="message-reply-context-"], span[class*="edited"], time',
  },
  time: {
    from: [
      { sel: 'time[id^="message-timestamp-"]', attr: 'datetime' },
      { sel: 'time[datetime]', attr: 'datetime' },
    ],
    format: 'machine',
  },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'sticker', sel: '[class*="stickerAsset"]' },
    { kind: 'image', sel: '[id^="message-accessories-"] img' },
    { kind: 'video', sel: '[id^="message-accessories-"] video' },
    { kind: 'audio', sel: '[id^="message-accessories-"] audio' },
    { kind: 'file', sel: '[id^="message-accessories-"] [class*="fileNameLink"]', name: [{}] },
  ],
  composer: { sel: ['[role="textbox"][contenteditable="true"][data-slate-editor="true"]'] },
};

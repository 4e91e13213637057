import type { Adapter } from '@/lib/domain/adapter';

/** Telegram Web A. */
export const telegramA: Adapter = {
  id: 'telegram-a',
  label: 'Telegram Web A',
  // Its source is open.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: { hosts: ['web.telegram.org'], path: '^/[az]/[^#]*#-?\\d' },
  thread: {
    url: ['/[az]/[^#]*#(-?\\d+(?:_\\d+)?)'],
    title: [{ sel: '.MiddleHeader .fullName' }, { sel: '.ChatInfo h3' }],
  },
  pane: ['#MiddleColumn'],
  customer: { name: [{ sel: '.MiddleHeader:not(:has(.group-status, [data-peer-id^="-"])) .fullName' }] },
  // While one chat gives way to another, both are mounted.
  list: ['.Transition_slide-active .messages-container', '.MessageList .messages-container'],
  item: {
    sel: '.message-list-item, .sticky-date',
    id: [{ attr: 'data-message-id' }, { attr: 'id', match: '^message-(.+)$' }],
    date: '.sticky-date',
    system: '.ActionMessage',
    editedWord: true,
  },
  author: {
    from: [{ sel: '.message-title-name' }, { sel: '.sender-title' }, { sel: '.message-title' }],
    carry: 'forward',
  },
  text: {
    sel: ['.text-content', '.action-message-content'],
    strip: '.MessageMeta, .Reactions, .EmbeddedMessage, .WebPage',
  },
  time: { from: [{ sel: '.message-time', attr: 'title' }, { sel: '.message-time' }], format: 'text' },
  direction: [{ by: 'selector', outbound: '.Message.own', inbound: '.Message:not(.own)' }],
  attachments: [
    { kind: 'sticker', sel: '.Sticker' },
    { kind: 'file', sel: '.File', name: [{ sel: '.file-title' }] },
    { kind: 'audio', sel: '.Audio' },
    { kind: 'video', sel: '.RoundVideo, .media-inner video' },
    { kind: 'image', sel: '.media-inner img' },
  ],
  composer: { sel: ['#editable-message-text[contenteditable="true"]', '.Composer [contenteditable="true"]'] },
  previews: {
    item: '.chat-list .Chat',
    name: [{ sel: '.fullName' }, { sel: 'h3' }],
    snippet: [{ sel: '.last-message' }],
    time: [{ sel: '.LastMessageMeta .time' }, { sel: '.time' }],
    unread: '.ChatBadge.unread',
  },
};

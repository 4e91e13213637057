import type { Adapter } from '@/lib/domain/adapter';

/** Rocket.Chat: omnichannel chats, direct messages and channels. */
export const rocketChat: Adapter = {
  id: 'rocket-chat',
  label: 'Rocket.Chat',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['rocket.chat'],
    path: '/(?:direct|channel|group|live)/[^/?#]+',
    probe: '[data-qa-type="message"], .rcx-message, .rc-message-box',
  },
  thread: {
    url: ['/(?:direct|channel|group|live)/([^/?#]+)'],
    title: [{ sel: '[data-qa-type="room-title"]' }, { sel: 'main header h1' }, { sel: 'h1' }],
  },
  // A room of channels and groups belongs to nobody; visitors of a live chat are named "guest-7".
  customer: {
    name: [
      { sel: '.rcx-sidebar-item--selected[href*="/live/"] .rcx-sidebar-item__title' },
      { sel: '.rcx-sidebar-item--selected[href*="/direct/"] .rcx-sidebar-item__title' },
      { sel: '[data-qa-type="username"][data-username^="guest-"]' },
    ],
  },
  viewer: { handle: [{ sel: '.rcx-sidebar-topbar [data-username], header [data-username]', attr: 'data-username' }] },
  list: ['.messages-list', '.messages-box', 'main:has([data-qa-type="message"])'],
  item: {
    sel: '[data-qa-type="message"], .rcx-message[data-id], .rcx-message-system, .rcx-message-divider',
    exclude: '.rcx-message-divider--unread',
    id: [{ attr: 'data-id' }, { attr: 'id' }],
    date: '.rcx-message-divider',
    system: '.rcx-message-system',
    edited: '.rcx-icon--name-edit',
  },
  author: {
    from: [{ sel: '[data-qa-type="username"], .rcx-message-header__name' }],
    handle: [{ sel: '[data-qa-type="username"]', attr: 'data-username' }],
    carry: 'forward',
  },
  text: {
    sel: ['.rcx-message-body', '.rcx-message-system__block'],
    strip: '.rcx-attachment__details, .rcx-message-system__time, .rcx-message-header__time, .rcx-message-reactions',
  },
  time: {
    from: [
      { sel: '.rcx-message-header__time, .rcx-message-system__time', attr: 'title' },
      { sel: 'time', attr: 'datetime' },
      { sel: '.rcx-message-header__time, .rcx-message-system__time, time' },
    ],
    format: 'text',
  },
  direction: [{ by: 'selector', outbound: '[data-own="true"]', inbound: '[data-own="false"]' }, { by: 'author' }],
  attachments: [
    {
      kind: 'image',
      sel: 'img.gallery-item:not(.rcx-attachment__details *), .rcx-attachment__image-box img:not(.rcx-attachment__details *)',
      name: [
        {
          within: '.rcx-message-attachment',
          sel: '.rcx-attachment__title',
          match: '^(.+?)(?:\\s*\\([^()]*\\))?$',
        },
        { attr: 'alt' },
      ],
    },
    { kind: 'video', sel: '.rcx-message-attachment video' },
    { kind: 'audio', sel: '.rcx-message-attachment audio' },
    {
      kind: 'file',
      sel: '.rcx-message-generic-preview:has(a[download])',
      name: [{ sel: '.rcx-message-generic-preview__title' }, { sel: 'a[download]' }],
    },
  ],
  composer: { sel: ['textarea[name="msg"]'] },
  previews: {
    item: '.rcx-sidebar-item',
    name: [{ sel: '[data-qa="sidebar-item-title"], .rcx-sidebar-item__title' }],
    snippet: [{ sel: '.rcx-sidebar-item__subtitle' }],
    time: [{ sel: '.rcx-sidebar-item__time, time' }],
    unread: '.rcx-sidebar-item--highlighted, [data-unread="true"], .rcx-badge',
  },
};

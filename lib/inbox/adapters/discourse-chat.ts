import type { Adapter } from '@/lib/domain/adapter';

/** Discourse chat channels; a thread panel beside the channel is left alone. */
export const discourseChat: Adapter = {
  id: 'discourse-chat',
  label: 'Discourse chat',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['discourse.group', 'meta.discourse.org'],
    path: '/chat/c/[^/?#]+/\\d+',
    probe: '.chat-messages-container, meta[name="generator"][content^="Discourse"]',
  },
  thread: {
    url: ['/chat/c/[^/?#]+/(\\d+)'],
    title: [
      { sel: '.c-navbar__channel-title' },
      { sel: '.chat-channel-title' },
      { sel: '.chat-channel-row.active .chat-channel-name__label' },
    ],
  },
  list: ['.chat-channel .chat-messages-container', '.chat-messages-container'],
  item: {
    sel: '.chat-message-container[data-id], .chat-message-separator',
    exclude: '.chat-message-separator-new',
    id: [{ attr: 'data-id' }],
    date: '.chat-message-separator',
    deleted: '.chat-message-container.-deleted',
    edited: '.chat-message-edited',
  },
  author: {
    from: [{ sel: '.chat-message-info__username__name' }],
    handle: [{ sel: '.chat-message-info__username', attr: 'data-user-card' }],
    carry: 'forward',
  },
  text: {
    sel: ['.chat-message-text'],
    strip: '.chat-message-edited, .chat-message-reaction-list, .chat-message-collapser, .chat-uploads, .chat-reply',
  },
  time: {
    from: [{ sel: '.chat-time', attr: 'title' }, { sel: '.chat-message-info__date, .chat-time' }],
    format: 'text',
  },
  direction: [{ by: 'selector', outbound: '.is-by-current-user', inbound: '.chat-message-container' }],
  attachments: [
    {
      kind: 'image',
      sel: 'img.chat-img-upload, .chat-uploads img',
      name: [{ within: '.chat-message-collapser', sel: '.chat-message-collapser-link-small' }, { attr: 'alt' }],
    },
    { kind: 'video', sel: '.chat-uploads video' },
    { kind: 'audio', sel: '.chat-uploads audio' },
    { kind: 'file', sel: '.chat-uploads .chat-other-upload', name: [{}] },
  ],
  composer: { sel: ['.chat-channel textarea.chat-composer__input', 'textarea.chat-composer__input'] },
  previews: {
    item: '.chat-channel-row',
    name: [{ sel: '.chat-channel-name__label' }],
    snippet: [{ sel: '.chat-channel__last-message' }],
    time: [{ sel: '.chat-channel__metadata-date' }],
    unread: '.has-unread, .chat-channel-unread-indicator',
  },
};

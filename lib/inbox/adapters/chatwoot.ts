import type { Adapter } from '@/lib/domain/adapter';

/** Chatwoot, v4 bubbles and legacy ones, hosted and self-hosted. */
export const chatwoot: Adapter = {
  id: 'chatwoot',
  label: 'Chatwoot',
  // Source and running 4.2.0, read 2026-11-20.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['app.chatwoot.com'],
    path: '^/app/accounts/\\d+/.*conversations/\\d+',
    probe: '.conversation-panel, .reply-box',
  },
  thread: { url: ['/app/accounts/\\d+/.*conversations/(\\d+)'] },
  pane: ['.conversation-details-wrap', '.conversation-view', 'main'],
  customer: { name: [{ sel: 'h3' }] },
  list: ['ul.conversation-panel', '.conversation-panel'],
  item: {
    sel: '.message-bubble-container[data-message-id], li[id^="message"]',
    id: [{ attr: 'data-message-id' }, { attr: 'id', match: '^message(\\d+)$' }],
    system: '[data-bubble-name="activity"], .justify-center, .center, .activity-wrap',
    private: '.is-private, .i-lucide-lock-keyhole',
  },
  author: {
    from: [{ sel: '.sender--name' }, { sel: 'span[role="img"][aria-label]', attr: 'aria-label' }],
    carry: 'backward',
  },
  text: {
    sel: [
      '[data-bubble-name] .prose-bubble',
      '.bubble .text-content',
      '[data-bubble-name="activity"]',
      '.activity-wrap',
    ],
    strip: '.line-clamp-2, time, .time, .message-text--metadata',
  },
  time: {
    from: [{ sel: 'time', attr: 'datetime' }, { sel: 'time' }, { sel: '.message-text--metadata .time' }],
    format: 'text',
  },
  direction: [
    {
      by: 'selector',
      outbound: '.justify-end, .right-bubble, li.right',
      inbound: '.justify-start, .left-bubble, li.left',
    },
    { by: 'side', bubble: '[data-bubble-name], .bubble' },
  ],
  attachments: [
    { kind: 'image', sel: '[data-bubble-name="image"] img, .bubble.is-image img, .bubble .image img' },
    { kind: 'video', sel: '[data-bubble-name="video"] video, .bubble video' },
    { kind: 'audio', sel: '[data-bubble-name="audio"] audio, .bubble audio' },
    { kind: 'file', sel: '[data-bubble-name="file"], .bubble .file' },
  ],
  composer: {
    sel: ['.reply-box .ProseMirror[contenteditable]', '.reply-box textarea'],
    noteIf: '.reply-box.is-private, .reply-box .is-private',
  },
};

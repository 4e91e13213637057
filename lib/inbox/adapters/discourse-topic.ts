import type { Adapter } from '@/lib/domain/adapter';

/** Discourse topics and personal messages. Posts far from the viewport are emptied: only those in the page are read. */
export const discourseTopic: Adapter = {
  id: 'discourse-topic',
  label: 'Discourse topics',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['discourse.group', 'meta.discourse.org'],
    path: '/t/(?:[^/?#]+/)?\\d+',
    probe: '.topic-post[data-post-number], meta[name="generator"][content^="Discourse"]',
  },
  // "/t/<slug>/<id>/<post>", or "/t/<id>/<post>" without the slug.
  thread: {
    url: ['/t/(?:[^/?#]*[^/?#\\d][^/?#]*/)?(\\d+)'],
    title: [{ sel: '#topic-title .fancy-title' }, { sel: '#topic-title h1' }, { sel: 'h1[data-topic-id]' }],
  },
  // Who opened the topic, unless it was the agent.
  customer: {
    name: [
      {
        sel: '.topic-post[data-post-number="1"]:not(.current-user-post, .post--current-user) .names :is(.first, .username) a',
      },
      { sel: '.topic-owner:not(.current-user-post, .post--current-user) .names :is(.first, .username) a' },
    ],
  },
  list: ['.post-stream', '#topic', '.topic-area'],
  item: {
    sel: '.topic-post[data-post-number]',
    exclude: '[aria-busy="true"]',
    id: [{ sel: 'article[data-post-id]', attr: 'data-post-id' }],
    system: '.small-action',
    private: '.post--whisper, .whisper',
    deleted: '.post--deleted, .topic-post.deleted',
    edited: '.post-info.edits',
  },
  author: {
    from: [{ sel: '.names :is(.first, .username) a' }, { sel: '.names a[data-user-card]' }],
    handle: [{ sel: '.names a[data-user-card]', attr: 'data-user-card' }],
    carry: 'none',
  },
  text: {
    sel: ['.cooked', '.small-action-contents', '.small-action-desc'],
    strip: 'aside.quote, .embedded-posts, .lightbox-wrapper .meta, .relative-date, a.attachment',
  },
  time: {
    from: [
      { sel: '.post-date .relative-date', attr: 'data-time' },
      { sel: '.relative-date', attr: 'data-time' },
      { sel: '.post-date', attr: 'title' },
    ],
    format: 'machine',
  },
  direction: [{ by: 'selector', outbound: '.post--current-user, .current-user-post', inbound: '.topic-post' }],
  attachments: [
    { kind: 'image', sel: '.cooked img:not(.emoji, .avatar, aside *, .embedded-posts *)' },
    { kind: 'video', sel: '.cooked video' },
    { kind: 'audio', sel: '.cooked audio' },
    { kind: 'file', sel: '.cooked a.attachment', name: [{}] },
  ],
  composer: {
    sel: ['#reply-control textarea.d-editor-input', '#reply-control .d-editor-input.ProseMirror'],
    noteIf: '#reply-control.composing-whisper',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Comments in YouTube Studio: on one video, or on all of a channel. */
export const youtubeStudio: Adapter = {
  id: 'youtube-studio',
  label: 'YouTube Studio comments',
  // Output of a tool's diagnosis on the live page, 2026-09-21.
  verified: { date: '2026-09-21', confidence: 'A' },
  match: { hosts: ['studio.youtube.com'], path: '^/(?:video|channel)/[\\w-]+/comments' },
  thread: {
    url: ['/(?:video|channel)/([\\w-]+)/comments'],
    title: [{ sel: '#entity-name' }, { sel: 'ytcp-navigation-drawer [class*="entity-name"]' }],
  },
  list: [':has(> ytcp-comment-thread)', 'ytcp-comments-section'],
  item: { sel: 'ytcp-comment', editedWord: true },
  author: { from: [{ sel: '#name' }, { sel: '#author-text' }, { sel: '.author-text' }], carry: 'none' },
  text: { sel: ['#content-text'] },
  time: { from: [{ sel: '.published-time-text' }, { sel: '#published-time-text' }], format: 'text' },
  direction: [
    {
      by: 'selector',
      outbound: 'ytcp-author-comment-badge:not([hidden])',
      inbound: 'ytcp-comment:not(:has(ytcp-author-comment-badge:not([hidden])))',
    },
  ],
  composer: {
    sel: [
      'ytcp-commentbox textarea#textarea',
      'ytcp-commentbox textarea, ytcp-commentbox-lit textarea',
      { css: 'ytcp-commentbox [contenteditable="true"]', seen: '2025-12-31', confidence: 'B' },
    ],
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Comments below a video on TikTok. */
export const tiktokComments: Adapter = {
  id: 'tiktok-comments',
  label: 'TikTok comments',
  // Several tools; `data-e2e` is taken away now and then, then parts of class names have to do.
  verified: { date: '2026-11-20', confidence: 'C' },
  match: { hosts: ['tiktok.com'], path: '^/@[^/]+/(?:video|photo)/\\d' },
  thread: { url: ['/(?:video|photo)/(\\d+)'], title: [{ sel: '[data-e2e="browse-video-desc"]' }, { sel: 'h1' }] },
  viewer: {
    handle: [{ sel: '[data-e2e="nav-profile"]', attr: 'href', match: '/(@[\\w.]+)' }],
  },
  list: [
    ':has(> [class*="DivCommentObjectWrapper"])',
    '[class*="DivCommentListContainer"]',
    ':has(> [class*="DivCommentItemWrapper"])',
  ],
  item: { sel: '[class*="DivCommentItemWrapper"]' },
  author: {
    from: [
      { sel: '[data-e2e^="comment-username-"] a' },
      { sel: '[data-e2e^="comment-username-"]', match: '^\\s*([^\\n▸·]+)' },
      { sel: 'a[href^="/@"]:not(:has(img))' },
    ],
    handle: [{ sel: 'a[href^="/@"]', attr: 'href', match: '/(@[\\w.]+)' }],
    carry: 'none',
  },
  text: { sel: ['[data-e2e^="comment-level-"]', '[class*="CommentText"]'] },
  direction: [{ by: 'author' }],
  attachments: [{ kind: 'image', sel: 'img:not(a img)' }],
  composer: {
    sel: ['[data-e2e="comment-input"] [contenteditable="true"]', '[class*="DivCommentInput"] [contenteditable="true"]'],
  },
};

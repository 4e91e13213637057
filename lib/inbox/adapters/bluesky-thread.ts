import type { Adapter } from '@/lib/domain/adapter';

/** Posts embedded in a post; replies are links themselves. */
const QUOTE = 'div[role="link"]:not([data-testid^="postThreadItem-by-"])';

/** A post of Bluesky with its replies, from the first post of the thread on. */
export const blueskyThread: Adapter = {
  id: 'bluesky-thread',
  label: 'Bluesky posts',
  // A live note and the app's source; labels are localised, so only test ids, links and structure are used.
  verified: { date: '2026-07-22', confidence: 'A' },
  match: { hosts: ['bsky.app'], path: '^/profile/[^/]+/post/[^/?#]+' },
  thread: { url: ['/post/([^/?#]+)'] },
  customer: {
    name: [{ sel: '[data-testid^="postThreadItem-by-"] a[href^="/profile/"][dir="auto"]' }],
  },
  viewer: {
    handle: [
      { sel: 'a[aria-label="Profile"][href^="/profile/"]', attr: 'href', match: '^/profile/([^/?#]+)$' },
      {
        sel: ':is(nav, [role="navigation"]) a[href^="/profile/"]:not([href*="/feed/"], [href*="/lists/"])',
        attr: 'href',
        match: '^/profile/([^/?#]+)$',
      },
    ],
  },
  list: ['[data-testid="postThreadScreen"]', 'main:has([data-testid^="postThreadItem-by-"])', '[role="main"]'],
  item: {
    sel: '[data-testid^="postThreadItem-by-"]',
    // The root has no link to itself, but links to who liked and reposted it.
    id: [
      { sel: `a[href*="/post/"][data-tooltip]:not(${QUOTE} *)`, attr: 'href', match: '/post/([^/?#]+)' },
      {
        sel: `a:is([href$="/liked-by"], [href$="/reposted-by"], [href$="/quotes"]):not(${QUOTE} *)`,
        attr: 'href',
        match: '/post/([^/?#]+)',
      },
      { sel: `a[href*="/post/"]:not(${QUOTE} *)`, attr: 'href', match: '/post/([^/?#]+)' },
    ],
  },
  author: {
    from: [{ sel: 'a[href^="/profile/"][dir="auto"]' }, { sel: 'a[href^="/profile/"]:not(:has(img))' }],
    handle: [{ attr: 'data-testid', match: '^postThreadItem-by-(.+)$' }],
    carry: 'none',
  },
  text: {
    sel: ['div[dir="auto"][data-word-wrap]', 'div[dir="auto"]:only-child:not(a *, button *, [aria-hidden="true"])'],
    strip: QUOTE,
  },
  time: {
    from: [
      { sel: `a[href*="/post/"][data-tooltip]:not(${QUOTE} *)`, attr: 'data-tooltip' },
      {
        sel: `a[href*="/post/"][aria-label]:not([href$="-by"], [href$="/quotes"], ${QUOTE} *)`,
        attr: 'aria-label',
      },
      // The root's is a line of text below its words.
      {
        sel: `div[dir="auto"]:not([data-word-wrap], [data-word-wrap] *, [aria-hidden="true"], a *, button *, ${QUOTE} *)`,
        match: '^.*\\d{1,2}[:.]\\d{2}.*$',
      },
    ],
    format: 'text',
  },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: `img:not(a *, ${QUOTE} *)` },
    { kind: 'video', sel: `video:not(${QUOTE} *)` },
  ],
  composer: { sel: ['[data-testid="composePostView"] [contenteditable="true"]'] },
};

import type { Adapter } from '@/lib/domain/adapter';

const NAMES = '[data-testid="User-Name"]';
/** The post that the page is about; replies below it can be tabbed to. */
const POST = 'article[data-testid="tweet"][tabindex="-1"]';
const TOP = '[data-testid="cellInnerDiv"][style*="translateY(0px)"]';

/** A post on X and the replies to it. */
export const xPosts: Adapter = {
  id: 'x-posts',
  label: 'X posts',
  // DOM dump of 2026-03, live note of 2026-06-15.
  verified: { date: '2026-06-15', confidence: 'A' },
  match: { hosts: ['x.com', 'twitter.com'], path: '^/\\w+/status/\\d' },
  thread: { url: ['/status/(\\d+)'] },
  pane: ['[data-testid="primaryColumn"]'],
  customer: {
    name: [
      { sel: `${POST} ${NAMES} a` },
      { sel: `${TOP} ${NAMES} a` },
      { sel: `${POST} ${NAMES}`, match: '^\\s*([^\\n@]+)' },
    ],
    handle: [
      { sel: `${POST} ${NAMES}`, match: '@\\w{1,15}' },
      { sel: `${TOP} ${NAMES}`, match: '@\\w{1,15}' },
    ],
  },
  viewer: {
    name: [{ sel: '[data-testid="SideNav_AccountSwitcher_Button"]', match: '^\\s*([^\\n@]+)' }],
    handle: [
      { sel: '[data-testid="SideNav_AccountSwitcher_Button"]', match: '@\\w{1,15}' },
      { sel: '[data-testid="AppTabBar_Profile_Link"]', attr: 'href', match: '^/(\\w{1,15})$' },
    ],
  },
  list: ['div:has(> [data-testid="cellInnerDiv"])', 'section'],
  item: {
    sel: 'article[data-testid="tweet"]',
    id: [{ sel: 'a[href*="/status/"]:has(time)', attr: 'href', match: '/status/(\\d+)' }],
    editedWord: true,
  },
  author: {
    from: [{ sel: `${NAMES} a` }, { sel: NAMES, match: '^\\s*([^\\n@]+)' }],
    handle: [{ sel: NAMES, match: '@\\w{1,15}' }],
    carry: 'none',
  },
  // A quoted post lies in a box that is a link.
  text: { sel: ['[data-testid="tweetText"]'], strip: 'div[role="link"]' },
  time: {
    from: [
      { sel: 'a[href*="/status/"] time', attr: 'datetime' },
      { sel: 'time', attr: 'datetime' },
    ],
    format: 'machine',
  },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: '[data-testid="tweetPhoto"]:not(div[role="link"] *) img' },
    { kind: 'video', sel: '[data-testid="videoPlayer"]:not(div[role="link"] *), video:not(div[role="link"] *)' },
  ],
  composer: { sel: ['[data-testid="tweetTextarea_0"]'] },
};

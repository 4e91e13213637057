import type { Adapter } from '@/lib/domain/adapter';

/** Reddit's chat rooms: five open shadow roots, one in another, so the steps between them are left open. */
export const redditChat: Adapter = {
  id: 'reddit-chat',
  label: 'Reddit chat',
  // Several tools agree on the elements; the path between them breaks often.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['www.reddit.com', 'chat.reddit.com'], path: '^(?:/chat)?/room/' },
  thread: { url: ['/room/([^/?#]+)'] },
  pane: ['rs-app >>> rs-room', 'body'],
  customer: { name: [{ sel: 'header :is(h1, h2, h3), header > div:not(:has(div, button))' }, { sel: 'header' }] },
  viewer: {
    handle: [
      {
        sel: ':is(header-user, #user-drawer-content, reddit-header-large) a[href^="/user/"]',
        attr: 'href',
        match: '^/user/([^/]+)',
      },
      { sel: 'a[href^="/user/"]:has(> img[alt^="u/"])', attr: 'href', match: '^/user/([^/]+)' },
    ],
  },
  list: ['>>> rs-virtual-scroll-dynamic', '>>> rs-timeline'],
  item: {
    // Days have no name of their own: they are what stands before an event and is none.
    sel: '>>> rs-timeline-event[data-id], :not(rs-timeline-event):has(+ rs-timeline-event)',
    id: [{ attr: 'data-id' }],
    date: ':not(rs-timeline-event):has(+ rs-timeline-event)',
    // "X accepted your chat request": a line of text alone, where messages have a box with a name, a time, a body.
    system:
      '>>> :host > :is(div, p, span):not(.room-message, :empty, :has(:not(a, b, strong, em))):is(:only-child, style:first-child + :last-child)',
  },
  author: {
    from: [{ sel: '>>> rs-username' }],
    handle: [{ sel: '>>> rs-username' }],
    carry: 'forward',
  },
  text: { sel: ['>>> .room-message-text'] },
  time: { from: [{ sel: '>>> rs-timestamp' }, { sel: '>>> time' }], format: 'text' },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: '>>> .room-message img' },
    { kind: 'image', sel: '>>> rs-image >>> img' },
    { kind: 'video', sel: '>>> video' },
  ],
  composer: { sel: ['rs-message-composer >>> textarea[name="message"]', '>>> textarea[name="message"]'] },
  // Rows are known to be links only: the rest is read by what stands where.
  previews: {
    item: 'rs-app >>> a[href*="/room/"]',
    name: [{ sel: 'img + * > :first-child > :first-child' }],
    snippet: [{ sel: 'img + * > :last-child:not(:first-child)' }],
    time: [{ sel: 'img + * > :first-child > :last-child:not(:first-child)' }],
    unread: 'img + * + *',
  },
};

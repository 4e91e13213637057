import type { Adapter } from '@/lib/domain/adapter';

/** Reddit's comments below a post: custom elements, one in another, with what matters in their attributes. */
export const redditComments: Adapter = {
  id: 'reddit-comments',
  label: 'Reddit comments',
  // Several maintained tools agree.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: {
    hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com'],
    path: '^/(?:(?:r|u|user)/[^/]+/)?comments/',
  },
  thread: {
    from: [
      { sel: 'shreddit-post', attr: 'id' },
      { sel: 'shreddit-comment-tree', attr: 'post-id' },
    ],
    title: [{ sel: 'shreddit-post', attr: 'post-title' }, { sel: 'h1' }],
  },
  customer: { name: [{ sel: 'shreddit-post', attr: 'author', match: '^[^\\[].*$' }] },
  viewer: {
    handle: [
      {
        sel: ':is(header-user, #user-drawer-content, reddit-header-large) a[href^="/user/"]',
        attr: 'href',
        match: '^/user/([^/]+)',
      },
    ],
  },
  list: ['shreddit-comment-tree'],
  item: {
    sel: 'shreddit-comment',
    nested: true,
    id: [{ attr: 'thingid' }],
    deleted: 'shreddit-comment[is-deleted]',
    // A second time says when it was edited.
    edited: '[slot="commentMeta"] faceplate-timeago ~ * faceplate-timeago, faceplate-timeago ~ faceplate-timeago',
    editedWord: true,
  },
  author: {
    from: [{ attr: 'author', match: '^[^\\[].*$' }],
    handle: [{ attr: 'author', match: '^[^\\[].*$' }],
    carry: 'none',
  },
  text: { sel: ['[slot="comment"]'], strip: 'blockquote' },
  time: {
    from: [{ sel: '[slot="commentMeta"] time[datetime]', attr: 'datetime' }, { attr: 'created' }],
    format: 'machine',
  },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: '[slot="comment"] img' },
    { kind: 'video', sel: '[slot="comment"] :is(video, shreddit-player)' },
  ],
  composer: {
    sel: [
      'shreddit-composer [slot="rte"][contenteditable="true"]',
      'shreddit-composer [contenteditable="true"][role="textbox"]',
      'shreddit-composer >>> [contenteditable="true"][role="textbox"]',
    ],
  },
};

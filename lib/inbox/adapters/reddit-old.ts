import type { Adapter } from '@/lib/domain/adapter';

/** The comments of old.reddit.com. */
export const redditOld: Adapter = {
  id: 'reddit-old',
  label: 'Old Reddit comments',
  // Several maintained tools agree; unchanged for years.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['old.reddit.com'], path: '^/(?:(?:r|u|user)/[^/]+/)?comments/' },
  thread: {
    from: [{ sel: '#siteTable .thing.link', attr: 'data-fullname' }],
    title: [{ sel: '#siteTable .thing.link a.title' }],
  },
  customer: { name: [{ sel: '#siteTable .thing.link', attr: 'data-author' }, { sel: '#siteTable .tagline .author' }] },
  viewer: { handle: [{ sel: '#header .user a' }, { sel: '.user a' }] },
  list: ['.commentarea > .nestedlisting', '.commentarea .sitetable'],
  item: {
    sel: '.thing.comment',
    nested: true,
    id: [{ attr: 'data-fullname' }, { attr: 'id', match: '^thing_(.+)$' }],
    deleted: '.thing.comment.deleted',
    edited: '.edited-timestamp',
  },
  author: {
    from: [{ attr: 'data-author' }, { sel: '.tagline .author' }],
    handle: [{ attr: 'data-author' }],
    carry: 'none',
  },
  text: { sel: ['.usertext-body .md', '.usertext-body'], strip: 'blockquote' },
  time: { from: [{ sel: '.tagline time[datetime]', attr: 'datetime' }], format: 'machine' },
  direction: [{ by: 'author' }],
  attachments: [{ kind: 'image', sel: '.usertext-body img' }],
  composer: { sel: ['.usertext-edit textarea[name="text"]'] },
};

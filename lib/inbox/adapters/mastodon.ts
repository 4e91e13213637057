import type { Adapter } from '@/lib/domain/adapter';

/** A post of Mastodon with its thread: accounts are compared with the signed-in one. */
export const mastodon: Adapter = {
  id: 'mastodon',
  label: 'Mastodon',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['mastodon.social', 'mastodon.online'],
    path: '^/(?:web/|deck/)?@[^/]+/\\d+',
    probe: '#mastodon',
  },
  thread: { url: ['/@[^/]+/(\\d+)'] },
  customer: { name: [{ sel: '.detailed-status .display-name__html' }] },
  viewer: {
    name: [{ sel: ':is(.navigation-bar, .compose-form) .display-name__html' }],
    handle: [{ sel: ':is(.navigation-bar, .compose-form) .display-name__account' }],
  },
  list: ['.scrollable:has(.detailed-status)', '.column:has(.detailed-status)', '[role="feed"]', '.scrollable'],
  item: {
    sel: 'article[data-id], .detailed-status:not(article *), .status__wrapper:not(article *, .status__quote *)',
    id: [{ attr: 'data-id' }, { sel: '.status[data-id]:not(.status__quote *)', attr: 'data-id' }],
    edited: '.status__relative-time abbr:not(.status__quote *)',
  },
  author: {
    from: [{ sel: '.display-name__html' }],
    handle: [{ sel: '.display-name__account' }, { sel: '.status__display-name', attr: 'title' }],
    carry: 'none',
  },
  text: {
    sel: ['.status__content__text', '.status__content'],
    // Parts of links that are not shown.
    strip: '.status__quote, .quote-inline, .status__prepend, .invisible',
  },
  time: {
    from: [
      { sel: '.status__relative-time time:not(.status__quote *)', attr: 'datetime' },
      { sel: '.detailed-status__datetime time', attr: 'datetime' },
      { sel: '.detailed-status__datetime' },
    ],
    format: 'text',
  },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: '.media-gallery img:not(.status__quote *)' },
    { kind: 'video', sel: '.video-player video:not(.status__quote *), .media-gallery video:not(.status__quote *)' },
    { kind: 'audio', sel: '.audio-player:not(.status__quote *)' },
  ],
  composer: { sel: ['textarea.autosuggest-textarea__textarea'] },
};

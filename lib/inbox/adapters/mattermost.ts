import type { Adapter } from '@/lib/domain/adapter';

/** Mattermost: channels and direct messages; the thread pane on the right is left alone. */
export const mattermost: Adapter = {
  id: 'mattermost',
  label: 'Mattermost',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['cloud.mattermost.com', 'community.mattermost.com'],
    path: '/[^/]+/(?:channels|messages)/[^/?#]+',
    probe: '#postListContent, .post-list__dynamic, .post[data-testid="postView"]',
  },
  thread: {
    url: ['/(?:channels|messages)/([^/?#]+)'],
    title: [{ sel: '#channelHeaderTitle' }, { sel: '#channel-header [role="heading"]' }],
  },
  // Only a direct message belongs to one person.
  customer: { name: [{ sel: '.SidebarChannel.active a[href*="/messages/@"] .SidebarChannelLinkLabel' }] },
  list: ['#postListContent', '.post-list__dynamic'],
  item: {
    sel: '.post[id^="post_"], .Separator.BasicSeparator',
    id: [{ attr: 'id', match: '^post_(\\w+)$' }],
    date: '.BasicSeparator',
    system: '.post--system',
    edited: '.post-edited__indicator',
    // Failed posts look alike, but keep their text.
    deleted: '.post--deleted, .post--hide-controls:not(:has(.post-message__text))',
  },
  author: {
    from: [{ sel: '.post__header .user-popover' }, { sel: '.post__header .col__name' }],
    carry: 'forward',
  },
  text: {
    sel: ['.post-message__text', '.post__body p'],
    strip: '.post-edited__indicator, .post__link',
  },
  time: { from: [{ sel: 'time', attr: 'datetime' }, { sel: 'time' }], format: 'text' },
  direction: [{ by: 'selector', outbound: '.post.current--user', inbound: '.post' }],
  attachments: [
    {
      kind: 'image',
      sel: '.file-view--single img, .file__image img, .image-loaded-container img',
      name: [
        { within: '.file__image', sel: '.image-name' },
        { attr: 'alt', match: '\\S+\\.\\w+$' },
      ],
    },
    { kind: 'video', sel: '.post__body video' },
    { kind: 'audio', sel: '.post__body audio' },
    { kind: 'file', sel: '.post-image__column', name: [{ sel: '.post-image__name' }] },
  ],
  composer: { sel: ['textarea#post_textbox', 'textarea[data-testid="post_textbox"]'] },
  previews: {
    item: '.SidebarChannel',
    name: [{ sel: '.SidebarChannelLinkLabel' }],
    unread: '.unread, .unread-title, .badge',
  },
};

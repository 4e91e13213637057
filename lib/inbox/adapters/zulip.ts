import type { Adapter } from '@/lib/domain/adapter';

/** Zulip: one topic of a channel, or direct messages. A flat list, so the author is compared with the signed-in user. */
export const zulip: Adapter = {
  id: 'zulip',
  label: 'Zulip',
  // Templates of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['zulipchat.com', 'chat.zulip.org'],
    path: '#narrow/(?:(?:channel|stream)/[^/]+/(?:topic|subject)|dm|pm-with)/',
    probe: '#compose-textarea, .message_row.selectable_row',
  },
  thread: {
    url: ['#narrow/((?:channel|stream)/[^/]+/(?:topic|subject)/[^/?]+|(?:dm|pm-with)/[^/?]+)'],
    title: [
      { sel: '.focused-message-list .message_header .stream-topic-inner' },
      { sel: '.focused-message-list .message_header .stream_topic' },
      { sel: '.focused-message-list .message_header_private_message .message_label_clickable' },
      { sel: '#left-sidebar .active-sub-filter .topic-name' },
    ],
  },
  // The list of people marks oneself.
  viewer: { name: [{ sel: 'li:has(.my_user_status) .user-name' }] },
  list: ['.focused-message-list', '.message-list', '.message_list'],
  item: {
    // The day's line stands inside the row of the day's first message, so a row is read from its box after the line.
    sel: '.message_row > .messagebox, .message_row:not(:has(> .messagebox)) .message_content, .date_row, .recipient_row_date',
    id: [
      { within: '.message_row', attr: 'data-message-id' },
      { within: '.message_row', attr: 'zid' },
      { within: '.message_row', attr: 'id', match: '(\\d+)$' },
    ],
    date: '.date_row, .recipient_row_date',
    edited: '.message_edit_notice, .message_row:has(.message_edit_notice) .message_content',
  },
  author: {
    from: [{ sel: '.sender_name_text' }, { within: '.message_row', sel: '.sender_name_text' }],
    carry: 'forward',
  },
  text: {
    sel: ['.message_content.rendered_markdown', '.message_content'],
    // "X said:" above a quote goes with the quote.
    strip: 'blockquote, p:has(> .user-mention.silent):has(+ blockquote), .message_embed, .message_edit_notice',
  },
  time: { from: [{ sel: '.message_time' }, { within: '.message_row', sel: '.message_time' }], format: 'text' },
  direction: [{ by: 'author' }],
  attachments: [
    { kind: 'image', sel: '.message_content img:not(.emoji, blockquote *, .message_embed *)' },
    { kind: 'video', sel: '.message_content video' },
    { kind: 'audio', sel: '.message_content audio' },
    {
      kind: 'file',
      sel: '.message_content p a[href*="/user_uploads/"]:not([href$=".jpg"], [href$=".jpeg"], [href$=".png"], [href$=".gif"], [href$=".webp"])',
      name: [{}],
    },
  ],
  composer: { sel: ['textarea#compose-textarea'] },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Element, the Matrix client, hosted and self-hosted. */
export const element: Adapter = {
  id: 'element',
  label: 'Element (Matrix)',
  // Components of the app's source.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: {
    hosts: ['app.element.io', 'develop.element.io'],
    path: '#/room/[!#][^/?]+',
    probe: '.mx_MatrixChat, .mx_RoomView',
  },
  thread: {
    url: ['#/room/([!#][^/?]+)'],
    title: [
      { sel: '.mx_RoomHeader_heading' },
      { sel: '.mx_RoomHeader [role="heading"]' },
      { sel: '[class*="RoomHeader_name"]' },
    ],
  },
  list: ['.mx_RoomView_timeline .mx_RoomView_MessageList', '.mx_RoomView_MessageList'],
  item: {
    // Of a day's line only the heading: all else of it, and it to others, is hidden from assistive tools.
    sel: '.mx_EventTile[data-event-id], .mx_GenericEventListSummary, .mx_TimelineSeparator h2, .mx_TimelineSeparator:not(:has(h2))',
    // Unfolded, its events are rows of their own.
    exclude: '[data-expanded="true"]',
    id: [{ attr: 'data-event-id' }],
    date: '.mx_TimelineSeparator, .mx_TimelineSeparator h2',
    system: '.mx_EventTile_info, .mx_GenericEventListSummary',
    deleted: '.mx_RedactedBody',
    edited: '.mx_EventTile_edited',
  },
  author: {
    from: [{ sel: '.mx_DisambiguatedProfile_displayName' }],
    handle: [{ sel: '.mx_DisambiguatedProfile', attr: 'title', match: '@[^\\s():]+:[^\\s()]+' }],
    carry: 'forward',
  },
  text: {
    sel: ['.mx_EventTile_body', '.mx_RedactedBody', '.mx_GenericEventListSummary_summary', '.mx_TextualEvent'],
    strip: '.mx_ReplyChain, .mx_EventTile_edited, .mx_MessageTimestamp',
  },
  time: {
    from: [
      { sel: ':is(.mx_EventTile, .mx_EventTile_line) > a[aria-label]', attr: 'aria-label' },
      { sel: '.mx_MessageTimestamp' },
    ],
    format: 'text',
  },
  direction: [{ by: 'selector', outbound: '[data-self="true"]', inbound: '[data-self="false"]' }],
  attachments: [
    { kind: 'sticker', sel: '[class*="mx_MSticker"] img' },
    { kind: 'image', sel: '.mx_MImageBody img:not(.mx_ReplyChain *)', name: [{ attr: 'alt' }] },
    { kind: 'video', sel: '.mx_MVideoBody video' },
    { kind: 'audio', sel: '.mx_MAudioBody, .mx_MVoiceMessageBody' },
    {
      kind: 'file',
      sel: '.mx_MFileBody_info:not(.mx_ReplyChain *)',
      name: [{ sel: '.mx_MFileBody_info_filename' }, {}],
    },
  ],
  composer: {
    sel: ['.mx_BasicMessageComposer_input[role="textbox"]', '.mx_WysiwygComposer_Editor_content[contenteditable]'],
  },
  previews: {
    item: '.mx_RoomTile',
    name: [{ sel: '.mx_RoomTile_title' }],
    snippet: [{ sel: '.mx_RoomTile_subtitle' }],
    unread: '.mx_NotificationBadge_visible, .mx_RoomTile_titleHasUnreadEvents',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Direct messages on X: X Chat (`/i/chat/`, since late 2025) and the older `/messages/`. */
export const xMessages: Adapter = {
  id: 'x-messages',
  label: 'X messages',
  // X Chat: live notes and DOM dumps of 2026-03 to 2026-06. Old messages: constants of several tools.
  verified: { date: '2026-06-15', confidence: 'A' },
  match: { hosts: ['x.com', 'twitter.com'], path: '^/(?:i/chat/(?!requests)[^/]+|messages/\\d)' },
  thread: { url: ['/i/chat/([^/?#]+)', '/messages/(\\d[\\d-]*)'] },
  pane: ['[data-testid="dm-conversation-panel"]', '[data-testid="DmActivityContainer"]', 'main'],
  customer: {
    name: [{ sel: '[data-testid="dm-conversation-header"]', match: '^\\s*([^\\n@]+)' }, { sel: 'h2' }],
    handle: [{ sel: '[data-testid="dm-conversation-header"]', match: '@(\\w{1,15})' }],
  },
  list: [
    '[data-testid="dm-message-scroller"]',
    '[data-testid="dm-message-list"]',
    '[data-testid="dm-message-list-container"]',
    '[data-testid="DmScrollerContainer"]',
    '[data-testid="DmActivityViewport"]',
  ],
  item: {
    sel: '[data-testid^="message-"]:not([data-testid^="message-text-"]):not([data-testid^="message-list"]), [data-testid="messageEntry"]',
    id: [{ attr: 'data-testid', match: '^message-(.+)$' }],
    editedWord: true,
  },
  text: {
    sel: [
      '[data-testid^="message-text-"]:not([data-testid="message-text-toggle"]) span[dir="auto"]',
      '[data-testid="tweetText"]',
    ],
    strip: '[data-testid="message-text-toggle"], time',
  },
  time: {
    from: [
      { sel: 'time', attr: 'datetime' },
      { sel: '[data-testid^="message-text-"]', match: '(\\d{1,2}:\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?)\\s*$' },
      { sel: 'time' },
    ],
    format: 'text',
  },
  direction: [
    { by: 'selector', outbound: '.justify-end', inbound: '.justify-start' },
    { by: 'style' },
    { by: 'side', bubble: '[data-testid^="message-text-"], [data-testid="tweetText"]' },
  ],
  attachments: [
    { kind: 'image', sel: 'img' },
    { kind: 'video', sel: 'video' },
    { kind: 'audio', sel: 'audio' },
  ],
  composer: {
    sel: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
  },
  previews: {
    item: '[data-testid^="dm-conversation-item-"], [data-testid="conversation"]',
    name: [{ sel: 'span' }],
    snippet: [{ sel: 'span + span' }],
    time: [{ sel: 'time' }, { sel: ':scope > span' }],
  },
};

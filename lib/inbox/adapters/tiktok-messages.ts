import type { Adapter } from '@/lib/domain/adapter';

const ITEM = ':is([data-e2e="chat-item"], [class*="DivChatItemWrapper"])';
/** Time rows and notices stand between the messages, which have a box each or none. */
const BETWEEN = `:has(> div > ${ITEM}:only-child) > div:not(:has(> ${ITEM})), div:has(+ ${ITEM}):not(${ITEM}), ${ITEM} + div:not(${ITEM})`;

/** Direct messages on TikTok. The address names no conversation: the other person's handle stands for it. */
export const tiktokMessages: Adapter = {
  id: 'tiktok-messages',
  label: 'TikTok messages',
  // Several tools of 2026; `data-e2e` is taken away now and then, then parts of class names have to do.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['tiktok.com'], path: '^/messages' },
  thread: { from: [{ sel: '[data-e2e="chat-uniqueid"]', match: '@?(\\S+)' }] },
  customer: { name: [{ sel: '[data-e2e="chat-nickname"]' }], handle: [{ sel: '[data-e2e="chat-uniqueid"]' }] },
  list: [`:has(> div > ${ITEM}:only-child)`, `:has(> ${ITEM})`],
  item: {
    sel: `${ITEM}, ${BETWEEN}`,
    date: '[class*="TimeContainer"]',
    system: BETWEEN,
  },
  text: { sel: ['[class*="TextContainer"]', 'p'] },
  direction: [
    // Pictures of the person stand at the edge, too.
    { by: 'side', bubble: 'a[href*="/@"], [class*="TextContainer"], img, video' },
    { by: 'style', on: '[class*="TextContainer"], img, video' },
  ],
  attachments: [
    { kind: 'image', sel: 'img:not(a img)' },
    { kind: 'video', sel: 'video' },
  ],
  composer: {
    sel: [
      '[data-e2e="message-input-area"] [contenteditable="true"]',
      '[class*="DivMessageInputArea"] [contenteditable="true"]',
    ],
  },
  previews: {
    item: '[data-e2e="chat-list-item"]',
    name: [{ sel: '[class*="Nickname"]' }, { sel: 'p' }],
    snippet: [{ sel: '[class*="SpanInfoExtract"]' }],
    time: [{ sel: '[class*="InfoTime"]' }],
    unread: '[class*="NewMessage"]',
  },
};

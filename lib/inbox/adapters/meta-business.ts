import type { Adapter } from '@/lib/domain/adapter';

/** Atomic classes for `justify-content`: at the end the page's messages, at the start the customer's. */
const ALIGNED = ':is(.x13a6bvl, .x1nhvcw1)';
const HOLDS_ROWS = 'div:has(> div > .x13a6bvl, > div > .x1nhvcw1)';
const COMPOSER = '[contenteditable="true"][role="textbox"]';

/** The inbox of Meta Business Suite. Labels are localised and classes atomic: structure and alignment. */
export const metaBusiness: Adapter = {
  id: 'meta-business',
  label: 'Meta Business Suite',
  // One tool tested against a saved page, 2026; the labels of other languages are not known.
  verified: { date: '2026-11-20', confidence: 'C' },
  match: { hosts: ['business.facebook.com'], path: '^/latest/inbox/[^#]*[?&]selected_item_id=\\d' },
  thread: { url: ['[?&]selected_item_id=([\\w-]+)'] },
  pane: [
    `div:has([aria-label*="Message list container"]):has(${COMPOSER}, textarea)`,
    `${'div:has(div[aria-label]:not([role="textbox"]) .x13a6bvl, div[aria-label]:not([role="textbox"]) .x1nhvcw1)'}:has(${COMPOSER}, textarea)`,
    `div:has([role="region"][aria-label]):has(${COMPOSER}, textarea)`,
  ],
  // Only customers have a picture beside their messages.
  customer: {
    name: [{ sel: '.x1nhvcw1 > img[alt]:not([alt=""])', attr: 'alt' }, { sel: 'h1, h2, h3, [role="heading"]' }],
  },
  list: [
    `div[aria-label*="Message list container"]:is(${HOLDS_ROWS}), div[aria-label*="Message list container"] ${HOLDS_ROWS}`,
    `div[role="region"][aria-label*="message" i] ${HOLDS_ROWS}`,
    `div[aria-label]:not([role="textbox"]) ${HOLDS_ROWS}`,
  ],
  item: {
    sel: `${HOLDS_ROWS} > div`,
    // "Seen by Ana" is text and nothing else; notices have an element for it.
    exclude: 'div:not(:has(*))',
    date: '.x14vqqas',
    system: `${HOLDS_ROWS} > div:not(:has(.x13a6bvl, .x1nhvcw1))`,
    editedWord: true,
    deletedWord: true,
  },
  text: { sel: ['.x1y1aw1k', '.x1fqp7bg', `${ALIGNED} > div`] },
  direction: [
    { by: 'selector', outbound: '.x13a6bvl', inbound: '.x1nhvcw1' },
    { by: 'style', on: `${ALIGNED} > div` },
    { by: 'side', bubble: '.x1fqp7bg' },
  ],
  attachments: [
    { kind: 'video', sel: 'video' },
    { kind: 'audio', sel: 'audio' },
    { kind: 'image', sel: 'img' },
  ],
  composer: { sel: [COMPOSER, 'textarea'] },
  previews: {
    item: '[role="grid"] [role="row"]',
    name: [{ sel: 'span' }],
    time: [{ sel: 'span + span' }],
    snippet: [{ sel: 'div:has(> span + span) ~ span' }],
    unread: ':scope > span:empty',
  },
};

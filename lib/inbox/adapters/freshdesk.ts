import type { Adapter } from '@/lib/domain/adapter';

const CONTACT = 'a[href*="/contacts/"]';
const AGENT = 'a[href*="/agents/"]';

/** Freshdesk tickets. The list has no agreed names: a row is an Ember view with a time and a link to its sender. */
export const freshdesk: Adapter = {
  id: 'freshdesk',
  label: 'Freshdesk',
  // The composer by several tools of 2026, the list by one.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['freshdesk.com'], path: '^/a/tickets/\\d+' },
  thread: {
    url: ['/a/tickets/(\\d+)'],
    title: [{ sel: '[class*="ticket-subject"]' }, { sel: 'h1, h2' }],
  },
  customer: { name: [{ sel: CONTACT }] },
  list: [
    {
      css: '[class*="ticket-details__"][id^="ember"]:has(> [id^="ember"] time[datetime])',
      seen: '2026-11-20',
      confidence: 'C',
    },
    { css: '[id^="ember"]:has(> [id^="ember"] time[datetime])', seen: '2026-11-20', confidence: 'C' },
  ],
  item: {
    sel: `[id^="ember"]:has(time[datetime]):has(${CONTACT}, ${AGENT})`,
    private: '[id^="ember"][class*="note"]',
  },
  author: {
    // Beside the time; links in the text may lead to people as well.
    from: [
      { sel: `:has(time[datetime]) > :is(${CONTACT}, ${AGENT})` },
      { sel: `:is(${CONTACT}, ${AGENT}):not([class*="mention"])` },
    ],
    carry: 'none',
  },
  text: {
    sel: ['[class*="ticket-details__text"]', '[class*="ticket-details__"] [dir]', '[dir]'],
    strip: '.freshdesk_quote, .gmail_quote, [class*="quoted"], button, a[download]',
  },
  time: { from: [{ sel: 'time[datetime]', attr: 'datetime' }], format: 'machine' },
  direction: [
    {
      by: 'selector',
      outbound: `:has(time[datetime]) > ${AGENT}`,
      inbound: `:has(time[datetime]) > ${CONTACT}`,
    },
    { by: 'selector', outbound: `${AGENT}:not([class*="mention"])`, inbound: CONTACT },
  ],
  attachments: [
    { kind: 'image', sel: '[class*="ticket-details__text"] img, [dir] img' },
    {
      kind: 'file',
      sel: 'a[download], a[href*="/attachments/"]',
      name: [{ attr: 'download' }, { attr: 'title' }, {}],
    },
  ],
  composer: {
    sel: [
      '[data-test-id="active-editor"][contenteditable="true"]',
      '[data-test-id="active-editor"] [contenteditable="true"]',
      'div.fr-element.fr-view[contenteditable="true"]',
    ],
    noteIf: '[class*="note"]:has([data-test-id="active-editor"], .fr-element)',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Zendesk Agent Workspace: every opened ticket stays mounted, so the visible one is the pane. */
export const zendesk: Adapter = {
  id: 'zendesk',
  label: 'Zendesk',
  // Several tools of 2026 agree on the test ids.
  verified: { date: '2026-11-20', confidence: 'A' },
  match: { hosts: ['zendesk.com'], path: '^/agent/tickets/\\d+' },
  thread: {
    url: ['/agent/tickets/(\\d+)'],
    title: [
      { sel: '[data-test-id="omni-header-subject"]', attr: 'value' },
      { sel: '[data-test-id="omni-header-subject"]' },
      { sel: '[data-test-id="ticket-pane-subject"]', attr: 'value' },
      { sel: '[data-test-id="ticket-pane-subject"]' },
    ],
  },
  pane: ['[data-ticket-id]', '[data-test-id^="ticket-"][data-test-id$="-standard-layout"]'],
  customer: {
    name: [
      { sel: '[data-test-id="ticket-system-field-requester-select"]' },
      // The requester opens nearly every ticket.
      { sel: 'article:has([type="end-user"]) [data-test-id="omni-log-item-sender"]' },
      { sel: 'article:has([type="end-user"]) [data-test-id="omni-log-comment-user-link"]' },
      {
        sel: 'article:not(:has([data-test-id="omni-log-avatar-badge-AgentBadge"])) [data-test-id="omni-log-item-sender"]',
      },
    ],
  },
  list: ['[data-test-id="omni-log-container"]'],
  item: {
    sel: '[data-test-id="omni-log-comment-item"]',
    private: '[data-test-id="omni-log-item-message"][type="internal"], [data-test-id="omni-log-internal-note-tag"]',
  },
  author: {
    from: [{ sel: '[data-test-id="omni-log-item-sender"]' }, { sel: '[data-test-id="omni-log-comment-user-link"]' }],
    carry: 'none',
  },
  text: {
    sel: [
      '[data-test-id="omni-log-message-content"]',
      '[data-test-id="omni-log-item-message"]',
      { css: '.zd-comment', seen: '2026-11-20', confidence: 'B' },
    ],
    strip:
      'blockquote, .gmail_quote, .signature, button, ul:has(a[download]), [data-test-id^="convo-log-item-"], [data-test-id*="attachment"]',
  },
  time: {
    from: [
      { sel: 'time[data-test-id^="timestamp-"]', attr: 'datetime' },
      { sel: 'time[datetime]', attr: 'datetime' },
    ],
    format: 'machine',
  },
  direction: [
    {
      by: 'selector',
      outbound: '[data-test-id="omni-log-item-message"][type="agent"]',
      inbound: '[data-test-id="omni-log-item-message"][type="end-user"]',
    },
    { by: 'selector', outbound: '[data-test-id="omni-log-avatar-badge-AgentBadge"]' },
    { by: 'otherwise', is: 'inbound' },
  ],
  attachments: [
    { kind: 'image', sel: '[data-test-id="omni-log-item-message"] img' },
    {
      kind: 'file',
      sel: '[data-test-id="omni-log-item-message"] a[download], [data-test-id*="attachment"] a[href]',
      name: [{ attr: 'download' }, { attr: 'title' }, {}],
    },
  ],
  composer: {
    sel: [
      '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
      '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
      '[data-test-id^="omnicomposer-"] [contenteditable="true"]',
    ],
    // The switcher is named after its mode, in the language of the agent; nothing else in the box tells.
    noteIf:
      '[data-test-id="omnichannel-channel-switcher-button"]:is([aria-label*="internal note" i], [aria-label*="interne notiz" i], [aria-label*="nota intern" i], [aria-label*="note interne" i], [aria-label*="interne notitie" i], [aria-label*="observação interna" i], [aria-label*="внутрен" i], [aria-label*="社内メモ"], [aria-label*="内部"])',
  },
};

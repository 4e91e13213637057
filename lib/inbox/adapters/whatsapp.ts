import type { Adapter } from '@/lib/domain/adapter';

/** WhatsApp Web. No thread id in URL or page since 2026: the header's name stands for it. */
export const whatsapp: Adapter = {
  id: 'whatsapp',
  label: 'WhatsApp Web',
  // Live DOM notes of 2026-07 and 2026-09-24 (Portuguese UI): only structure and icons are used, labels as extras.
  verified: { date: '2026-09-24', confidence: 'A' },
  match: { hosts: ['web.whatsapp.com'] },
  pane: ['#main'],
  customer: { name: [{ sel: 'header span[dir="auto"]' }] },
  list: ['[data-testid="conversation-panel-messages"]', '[role="application"]', '#main'],
  item: {
    sel: '[role="row"]',
    // Encryption and phone number notices: rows with an id but neither a sender nor anything sent.
    system:
      '[data-id]:not(:has([data-pre-plain-text], .copyable-text, .selectable-text, img, video, audio, canvas, [data-icon^="tail-"], [data-icon^="msg-"], [data-icon^="wds-ic-"], [data-icon^="recalled"], [data-icon^="audio"], [data-icon^="document"]))',
    editedWord: true,
    id: [{ sel: '[data-id]', attr: 'data-id' }],
    deleted: '[data-icon="recalled"], [data-icon="recalled-out"], [data-icon="recalled-in"]',
  },
  author: {
    from: [
      {
        sel: '.copyable-text[data-pre-plain-text]',
        attr: 'data-pre-plain-text',
        match: '^\\[[^\\]]*\\] ([\\s\\S]+?): ?$',
      },
    ],
    carry: 'forward',
  },
  text: {
    sel: [
      '.copyable-text[data-pre-plain-text] .selectable-text',
      '[data-testid="selectable-text"]',
      '.selectable-text',
    ],
    strip: '[aria-label="Quoted message"], [data-testid="quoted-message"], .quoted-mention',
  },
  time: {
    from: [{ sel: '.copyable-text[data-pre-plain-text]', attr: 'data-pre-plain-text', match: '^\\[([^\\]]*)\\]' }],
    format: 'text',
  },
  direction: [
    {
      by: 'selector',
      outbound:
        '[data-icon="tail-out"], [data-icon^="msg-"], [data-icon^="wds-ic-read"], [data-icon^="wds-ic-delivered"], [data-icon^="wds-ic-sent"], [aria-label="You:"], .message-out',
      inbound: '[data-icon="tail-in"], .message-in',
    },
    { by: 'side', bubble: '.copyable-text, [data-id] img:not(.emoji)' },
    { by: 'author' },
  ],
  attachments: [
    { kind: 'sticker', sel: '[data-testid="sticker"] img, img[alt^="Sticker"]' },
    { kind: 'image', sel: '[data-id] img:not(.emoji)' },
    { kind: 'video', sel: '[data-icon="media-play"], video' },
    { kind: 'audio', sel: '[data-icon="audio-play"], audio' },
    { kind: 'file', sel: '[data-icon^="audio-download"], [data-icon^="document"]', name: [{ attr: 'title' }] },
  ],
  composer: {
    sel: ['footer [contenteditable="true"][role="textbox"][data-lexical-editor]', 'footer [contenteditable="true"]'],
  },
  previews: {
    item: '#pane-side [role="row"]',
    name: [{ sel: 'span[dir="auto"][title]' }, { sel: 'span[dir="auto"]' }],
    snippet: [{ sel: '[role="gridcell"] ~ * [dir]' }, { sel: '[role="gridcell"] ~ * [title]' }],
    time: [{ sel: 'span:not([dir], [role="row"] [dir] *, [aria-label], [data-icon])' }],
    // Ticks and marks are labelled, too, but they are icons.
    unread: 'span[aria-label]:not([data-icon], :has([data-icon], svg))',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** What the site calls the person themselves, in its languages. */
const OWN =
  'You Du Sie Tú Usted Vos Vous Toi Tu Você Eu Hai Jij Je U Ty Dig Sinä Dumneavoastră Siz Sen Εσείς Вы Ви Ti Bạn Anda Ikaw あなた 나 你 您 คุณ אתה את أنت आप আপনি'.split(
    ' ',
  );
/** "At Nov 16, 2026, 9:02 AM, Ana Lima: text", in any language: the sender stands behind the clock. */
const SENDER = '\\d{1,2}[:.h]\\d{2}(?![\\d.])(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?[\\s,،、]{1,3}([^:：]+?)\\s?(?:[:：]|$)';
const MESSAGE = '[aria-roledescription][aria-label]';

/** Messenger, on messenger.com and in facebook.com. */
export const messenger: Adapter = {
  id: 'messenger',
  label: 'Messenger',
  // Live notes of 2026-07-12; labels are localised and classes atomic, so: roles, the label's order, geometry.
  verified: { date: '2026-07-12', confidence: 'B' },
  match: { hosts: ['messenger.com', 'facebook.com'], path: '^/(?:messages/)?(?:e2ee/)?t/\\d' },
  thread: {
    url: ['/(?:e2ee/)?t/(\\d+)'],
    title: [{ sel: 'h2' }, { sel: 'a[href*="facebook.com/"]', match: '^\\s*([^\\n]+)' }],
  },
  pane: ['[role="main"]'],
  customer: {
    name: [
      { sel: 'a[href*="facebook.com/"] h2' },
      { sel: 'a[href*="facebook.com/"]', match: '^\\s*([^\\n]+)' },
      { sel: '[aria-label^="Messages in conversation with "]', attr: 'aria-label', match: 'conversation with (.+)$' },
    ],
  },
  list: ['[role="log"]', { css: '[role="grid"]', seen: '2025-12-31', confidence: 'B' }],
  item: {
    sel: '[role="row"], [aria-roledescription][aria-label]:not([role="row"] *, [role="row"])',
    // Dates stand in such rows, too; the reader tells them by their words.
    system: '[role="row"]:not([aria-roledescription], :has([aria-roledescription]))',
    editedWord: true,
    deletedWord: true,
  },
  author: {
    from: [{ sel: MESSAGE, attr: 'aria-label', match: SENDER }],
    carry: 'none',
    own: OWN,
  },
  text: {
    sel: [
      'div[dir="auto"]:not([role="button"] *)',
      'span[dir="auto"]:not([role="button"] *)',
      { css: '[dir="auto"]', seen: '2025-12-31', confidence: 'C' },
    ],
  },
  time: {
    from: [{ sel: MESSAGE, attr: 'aria-label', match: '^(.{0,60}?\\d{1,2}[:.h]\\d{2}(?:\\s?[AaPp]\\.?\\s?[Mm]\\b)?)' }],
    format: 'text',
  },
  direction: [
    { by: 'side', bubble: '[dir="auto"]:not([role="button"] *), [role="img"], a[download], video, audio, img' },
    { by: 'label', from: [{ sel: MESSAGE, attr: 'aria-label', match: SENDER }], own: OWN },
  ],
  attachments: [
    { kind: 'sticker', sel: 'div[role="img"]' },
    { kind: 'file', sel: 'a[download]', name: [{ attr: 'download' }, {}] },
    { kind: 'video', sel: 'video' },
    { kind: 'audio', sel: 'audio' },
    { kind: 'image', sel: 'img:not([role="button"] img)' },
  ],
  composer: { sel: ['[contenteditable="true"][role="textbox"]'] },
  previews: {
    item: 'a[role="link"][href*="/t/"]:not([role="main"] a)',
    name: [{ sel: '[dir="auto"]' }],
    snippet: [{ sel: '[dir="auto"] ~ * [dir="auto"]' }],
    time: [{ sel: 'abbr' }],
    unread:
      '[aria-label="Mark as read"], [aria-label="Als gelesen markieren"], [aria-label="Marquer comme lu"], [aria-label="Marcar como leído"], [aria-label="Marcar como lida"], [aria-label="Marcar como lido"], [aria-label="Segna come già letto"], [aria-label="Markeren als gelezen"]',
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** What Gmail calls the reader of a mail among its recipients. */
const ME =
  ':is([name="me"], [name="ich"], [name="mich"], [name="mir"], [name="moi"], [name="yo"], [name="mí"], [name="eu"], [name="mim"], [name="io"], [name="me stesso"], [name="ik"], [name="mij"], [name="mig"], [name="mnie"], [name="ja"], [name="ben"], [name="я"], [name="мне"], [name="自分"], [name="我"], [name="나"])';

/** Gmail's open thread. Collapsed mails show a snippet only and are left out. */
export const gmail: Adapter = {
  id: 'gmail',
  label: 'Gmail',
  // Class names that tools have relied on for ten years.
  verified: { date: '2026-11-20', confidence: 'B' },
  match: { hosts: ['mail.google.com'], path: '^/mail/.*#[^?]*/[A-Za-z0-9]{16,}' },
  thread: {
    from: [
      { sel: 'h2.hP', attr: 'data-legacy-thread-id' },
      { sel: '[data-legacy-thread-id]', attr: 'data-legacy-thread-id' },
    ],
    title: [{ sel: 'h2.hP' }, { sel: '[data-legacy-thread-id]' }],
  },
  // Mails being written elsewhere stand outside of it.
  pane: ['[role="main"]', 'body'],
  customer: {
    name: [
      { sel: `.adn:has(.g2${ME}) .gD`, attr: 'name' },
      { sel: `.adn .g2:not(${ME})`, attr: 'name' },
      { sel: '.gD[email]', attr: 'name' },
    ],
    handle: [
      { sel: `.adn:has(.g2${ME}) .gD`, attr: 'email' },
      { sel: `.adn .g2:not(${ME})`, attr: 'email' },
      { sel: '.gD[email]', attr: 'email' },
    ],
  },
  viewer: {
    name: [{ sel: 'a[aria-label*="@"]', attr: 'aria-label', match: '[:：]\\s*(\\S[^(（]*?)\\s*[(（]' }],
    handle: [{ sel: 'a[aria-label*="@"]', attr: 'aria-label', match: '([^\\s()（）<>:：]+@[^\\s()（）<>]+)' }],
  },
  list: ['.nH.hx', '[role="list"]:has(.adn)', '[role="main"]'],
  item: {
    sel: '.adn.ads[data-message-id]',
    exclude: '.kv .adn, .kQ .adn',
    id: [{ attr: 'data-legacy-message-id' }, { attr: 'data-message-id' }],
  },
  author: {
    from: [{ sel: 'span.gD[email]', attr: 'name' }, { sel: 'span.gD' }],
    handle: [{ sel: 'span.gD[email]', attr: 'email' }],
    carry: 'none',
  },
  text: { sel: ['.a3s.aiL', '.a3s'], strip: '.gmail_quote, .gmail_extra, .ajR, .h5' },
  time: { from: [{ sel: 'span.g3[title]', attr: 'title' }, { sel: 'span.g3' }], format: 'text' },
  direction: [{ by: 'author' }],
  attachments: [
    {
      kind: 'image',
      sel: '.aQH [download_url^="image/"]',
      name: [{ attr: 'download_url', match: '^[^:]*:([^:]+):' }],
    },
    { kind: 'image', sel: '.a3s img:not(.ajT, .gmail_quote img, .gmail_extra img)' },
    {
      kind: 'video',
      sel: '.aQH [download_url^="video/"]',
      name: [{ attr: 'download_url', match: '^[^:]*:([^:]+):' }],
    },
    {
      kind: 'audio',
      sel: '.aQH [download_url^="audio/"]',
      name: [{ attr: 'download_url', match: '^[^:]*:([^:]+):' }],
    },
    { kind: 'file', sel: '.aQH [download_url]', name: [{ attr: 'download_url', match: '^[^:]*:([^:]+):' }] },
  ],
  composer: {
    sel: ['div[g_editable="true"][role="textbox"][contenteditable="true"]', '.Am.Al.editable[contenteditable="true"]'],
  },
};

import type { Adapter } from '@/lib/domain/adapter';

/** Bluesky chats: no test ids, the side alone tells who wrote. */
export const blueskyMessages: Adapter = {
  id: 'bluesky-messages',
  label: 'Bluesky chats',
  // A live note and the app's source.
  verified: { date: '2026-07-22', confidence: 'A' },
  match: { hosts: ['bsky.app'], path: '^/messages/(?!settings|inbox)[^/?#]+' },
  thread: { url: ['/messages/([^/?#]+)'] },
  // The header links to the other person's profile; of several lines the first is the name.
  customer: {
    name: [
      {
        sel: ':is(main, [role="main"]) a[href^="/profile/"]:not(div[role="link"] *, [data-word-wrap] *)',
        match: '^\\s*([^\\n@]+)',
      },
    ],
  },
  // What stands above the box to write in.
  list: ['div:has([data-word-wrap]):has(+ div textarea)', 'main', '[role="main"]'],
  item: {
    sel: '[data-word-wrap]:not(button *, div[role="link"] *), div[dir="auto"]:only-child:not([data-word-wrap], [data-word-wrap] *, a *, button *, [tabindex] *)',
    date: 'div:not([data-word-wrap])',
  },
  text: { sel: ['[data-word-wrap]'] },
  direction: [{ by: 'side' }],
  composer: { sel: [':is(main, [role="main"]) textarea', 'textarea'] },
};

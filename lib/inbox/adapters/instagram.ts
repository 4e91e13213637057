import type { Adapter } from '@/lib/domain/adapter';

const COMPOSER = '[contenteditable="true"][role="textbox"]';
/** A profile: a link of one path segment. */
const PEER = 'a[role="link"][href^="/"]:not([href="/"], [href*="/direct/"], [href^="/explore/"], [href^="/reels/"])';
/**
 * Rows are plain boxes: what holds them has several, and a later one of them holds text. A short thread has no more than
 * one message may have boxes inside, so there the outermost counts.
 */
const MANY = `div:has(> div ~ div ~ div ~ div ~ div [dir="auto"]):not(:has(> div ${COMPOSER}))`;
const FEW = `div:has(> div ~ div ~ div [dir="auto"]):not(:has(> div ${COMPOSER}))`;
const OUTERMOST = `${FEW}:not(${FEW} *)`;

/** Direct messages on Instagram. No roles, names or times on messages since mid 2026: sides and structure only. */
export const instagram: Adapter = {
  id: 'instagram',
  label: 'Instagram',
  // Live notes of 2026-07-12 and 13.
  verified: { date: '2026-07-13', confidence: 'A' },
  match: { hosts: ['instagram.com'], path: '^/direct/t/\\d' },
  thread: { url: ['/direct/t/(\\d+)'] },
  // The smallest box that holds composer and peer: the main element holds the inbox, too.
  pane: [`div:has(> div ${COMPOSER}):has(${PEER})`, 'main'],
  customer: {
    name: [{ sel: `${PEER} h2` }, { sel: `${PEER} [dir="auto"]` }, { sel: PEER, match: '^\\s*([^\\n]+)' }],
    handle: [{ sel: PEER, attr: 'href', match: '^/([\\w.]+)/?$' }],
  },
  list: [
    { css: MANY, seen: '2026-07-13', confidence: 'B' },
    { css: OUTERMOST, seen: '2026-07-13', confidence: 'C' },
  ],
  item: {
    sel: `${MANY} > div, ${OUTERMOST} > div`,
    editedWord: true,
    deletedWord: true,
  },
  text: {
    sel: [
      'div[dir="auto"]:not([role="button"] *)',
      'span[dir="auto"]:not([role="button"] *)',
      // Bubbles have been buttons ("Double tap to like").
      '[dir="auto"]',
    ],
  },
  direction: [
    { by: 'side', bubble: '[dir="auto"], img, audio, video, svg, [role="button"]' },
    { by: 'style', on: '[dir="auto"], img, audio, video, svg' },
  ],
  attachments: [
    { kind: 'video', sel: 'video' },
    { kind: 'audio', sel: 'audio' },
    { kind: 'image', sel: `img:not(${PEER} img)` },
  ],
  composer: { sel: [COMPOSER] },
  previews: {
    item: '[aria-label="Thread list"] [role="button"]:has([dir="auto"])',
    name: [{ sel: '[dir="auto"]' }],
    snippet: [{ sel: '[dir="auto"] ~ * [dir="auto"]' }],
    time: [{ sel: 'abbr' }],
    // A dot behind the text, which only screen readers are told about, in words of the language.
    unread: ':scope > :has([dir="auto"]) ~ *',
  },
};

import fc from 'fast-check';
import type { Look } from './look.ts';

const often = (outOf: number) => fc.integer({ min: 1, max: outOf }).map((roll) => roll !== 1);

/** Any look. A family may fix what belongs to its structure. */
export const arbitraryLook: fc.Arbitrary<Look> = fc.record({
  seed: fc.nat(999_983),
  naming: fc.constantFrom('plain', 'block-element', 'camel', 'module', 'opaque'),
  rowWrappers: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
  bubbleWrappers: fc.constantFrom(0, 0, 1, 2, 3, 4),
  palette: fc.nat(5),
  times: fc.constantFrom('element', 'text', 'text', 'none'),
  clock: fc.constantFrom('24h', '24h', '12h', 'relative', 'full'),
  lines: fc.constantFrom('break', 'pre', 'paragraph'),
  account: fc.constantFrom('menu', 'picture', 'sentence'),
  avatars: fc.constantFrom('picture', 'picture', 'initials', 'none'),
  hasEmojiImages: often(6).map((isNot) => !isNot),
  hasRowIds: fc.boolean(),
  hasHeader: often(6),
  hasToolbar: fc.boolean(),
  hasTyping: often(5).map((isNot) => !isNot),
  hasUnread: often(4).map((isNot) => !isNot),
  hasReactions: fc.boolean(),
  hasOlder: often(4).map((isNot) => !isNot),
  hasReceipts: fc.boolean(),
});

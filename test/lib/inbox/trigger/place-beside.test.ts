import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from '@/lib/inbox/trigger/place-beside';

const room = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 380, height: 300 };
const words = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 20 });

it('stands below the words, and above them where there is more room', () => {
  expect(placeBeside(words(100, 100), size, room, false)).toMatchObject({ left: 100, top: 126, isAbove: false });
  expect(placeBeside(words(100, 700), size, room, false)).toMatchObject({ left: 100, top: 394, isAbove: true });
});

it('ends where the words end in a right-to-left box', () => {
  expect(placeBeside(words(600, 100), size, room, true).left).toBe(640 - 380);
});

it('never leaves the room, and never covers the words', () => {
  const length = fc.integer({ min: 0, max: 2_000 });
  fc.assert(
    fc.property(length, length, length, length, fc.boolean(), (left, top, width, height, isRightToLeft) => {
      const anchor = words(left % 960, top % 780);
      const at = placeBeside(anchor, { width: Math.min(width, 984), height }, room, isRightToLeft);
      const shownHeight = Math.min(height, at.maxHeight);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + Math.min(width, 984)).toBeLessThanOrEqual(1000);
      if (shownHeight > 0) {
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + shownHeight).toBeLessThanOrEqual(800);
        expect(at.isAbove ? at.top + shownHeight <= anchor.top : at.top >= anchor.bottom).toBe(true);
      }
    }),
  );
});

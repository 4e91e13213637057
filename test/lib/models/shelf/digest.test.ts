import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startDigest } from '@/lib/models/shelf/digest';

describe.each(['md5', 'sha256'] as const)('%s piece by piece', (algorithm) => {
  it('is that of the whole, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (pieces) => {
        const digest = startDigest(algorithm);
        const whole = createHash(algorithm);
        for (const piece of pieces) {
          digest.update(piece);
          whole.update(piece);
        }
        expect(digest.finish()).toBe(whole.digest('hex'));
      }),
    );
  });

  it('is right around the ends of its blocks, and for views into larger memory', () => {
    const memory = Uint8Array.from({ length: 400 }, (_, at) => at * 7);
    for (let length = 0; length <= 260; length += 1) {
      const digest = startDigest(algorithm);
      digest.update(memory.subarray(3, 3 + length));
      const expected = createHash(algorithm)
        .update(memory.subarray(3, 3 + length))
        .digest('hex');
      expect(digest.finish(), `${length} bytes`).toBe(expected);
    }
  });
});

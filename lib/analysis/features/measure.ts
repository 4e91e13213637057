import type { FeatureBuffer } from './feature-buffer';
import { hashText } from './hash.ts';

/** Where a measure came from: `[start, end)` in the source. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Adds measures of one block by name: `value` shared out evenly over the `spans` it was read from. A measure that
 * nothing in the text speaks for is not added.
 */
export function createMeasure(
  block: number,
): (buffer: FeatureBuffer, name: string, value: number, spans: Span[]) => void {
  const hashes = new Map<string, number>();
  return (buffer, name, value, spans) => {
    if (value === 0 || spans.length === 0) return;
    const known = hashes.get(name);
    const hash = known ?? hashText(name);
    if (known === undefined) hashes.set(name, hash);
    for (const { start, end } of spans) buffer.add(block, hash, value / spans.length, start, end);
  };
}

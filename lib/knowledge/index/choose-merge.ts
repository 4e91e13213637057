import type { Segment } from './segment.ts';

type Sized = Pick<Segment, 'living' | 'ids'>;

/** A merge of so many takes a tenth of a second, and as much memory again as they do. */
const MOST_MERGED = 25_000;

/** More than half of it is gone. */
export const isHollow = ({ living, ids }: Sized): boolean => living * 2 < ids.length;

/**
 * From which segment on all are merged into one; their number when none are. A segment is merged with the younger ones
 * once they weigh as much, so that each document is written few times; large ones stay as they are.
 */
export function chooseMerge(segments: readonly Sized[]): number {
  let younger = 0;
  let from = segments.length;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at];
    if (segment === undefined || segment.living + younger > MOST_MERGED) break;
    if (isHollow(segment) || (younger > 0 && younger >= segment.living)) from = at;
    younger += segment.living;
  }
  return from;
}

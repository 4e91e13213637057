import type { Likeness } from '@/lib/domain/told-apart';

/** Whether a person said that these two replies are alike on purpose. */
export type AreApart = (likeness: Likeness, one: string, other: string) => boolean;

/**
 * The parts of a group after those who were told apart are: two belong together where a chain of others, each not told
 * apart from the next, joins them. Both the parts and their members are in the order of the group.
 */
export function splitApart<T>(group: readonly T[], areApart: (one: T, other: T) => boolean): T[][] {
  const places = new Map(group.map((one, at) => [one, at]));
  const left = new Set(group);
  const parts: T[][] = [];
  for (const first of group) {
    if (!left.delete(first)) continue;
    const part = [first];
    // Grows while it is gone through.
    for (const one of part)
      for (const other of left)
        if (!areApart(one, other)) {
          left.delete(other);
          part.push(other);
        }
    parts.push(part.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
  }
  return parts;
}

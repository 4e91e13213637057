import type { TimelineMessage } from '@/lib/domain/timeline';

/** Items of a page as they are shown, with their place in the whole list, from 1. */
export interface LaidOut<Item> {
  /** Names the page as long as the list stands. */
  key: string;
  rows: { item: Item; place: number; /** The one above it, wherever it stands. */ above: Item | null }[];
}

/** Pages of a list one below the other: each item once, though who wrote meanwhile moved up and may come twice. */
export function layOutPages<Item extends { key: string }>(
  pages: readonly { items: readonly Item[] }[],
): LaidOut<Item>[] {
  const seen = new Set<string>();
  let above: Item | null = null;
  const laidOut: LaidOut<Item>[] = [];
  for (const { items } of pages) {
    const rows: LaidOut<Item>['rows'] = [];
    for (const item of items) {
      if (seen.has(item.key)) continue;
      seen.add(item.key);
      rows.push({ item, place: seen.size, above });
      above = item;
    }
    const [head] = rows;
    if (head) laidOut.push({ key: head.item.key, rows });
  }
  return laidOut;
}

/** Midnight before a moment, here. */
const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Whether a message begins another day than the one above it. */
export const isNewDay = (message: TimelineMessage, above: TimelineMessage | null): boolean =>
  !above || startOfDay(above.at) !== startOfDay(message.at);

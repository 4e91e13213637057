import { isPointable } from './row-parts';
import type { Trial } from './try-adapter';

export type Side = 'customer' | 'you' | 'note' | 'notice' | 'not-read';

const SIDES = { inbound: 'customer', outbound: 'you', internal: 'note', system: 'notice' } as const;
const MOST_UNREAD = 60;

/** Each row that an adapter reads with its side, and what stands among the rows and is not read. */
export function markRows({ rows }: Trial): { element: Element; side: Side }[] {
  const marked = rows.map(({ element, message }) => ({
    element,
    side: message ? SIDES[message.direction] : ('not-read' as const),
  }));
  const elements = new Set(rows.map(({ element }) => element));
  const boxes = new Set(rows.flatMap(({ element }) => element.parentElement ?? []));
  const beside = [...boxes]
    .flatMap((box) => [...box.children])
    .filter((child) => !elements.has(child) && ![...elements].some((row) => child.contains(row)) && isPointable(child))
    .slice(0, MOST_UNREAD);
  return [...marked, ...beside.map((element) => ({ element, side: 'not-read' as const }))];
}

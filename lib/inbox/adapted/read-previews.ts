import type { Adapter, Part } from '@/lib/domain/adapter';
import type { Preview } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { queryAll } from '../page/query';
import { readParts, select } from './read-part';

/** A person looks at the first of them; longer lists are virtualised anyway. */
const MOST_PREVIEWS = 100;

/** The page's own list of conversations as an adapter describes it. */
export function readPreviews(page: Document, { previews }: Adapter): Preview[] {
  if (!previews) return [];
  const read = (row: Element, parts: readonly Part[] | undefined) =>
    cutText(readParts(row, parts)?.value.replace(/\s+/g, ' ') ?? '', limits.name);
  const found: Preview[] = [];
  for (const row of queryAll(page, previews.item).slice(0, MOST_PREVIEWS)) {
    const name = read(row, previews.name);
    if (!name) continue;
    const snippet = read(row, previews.snippet);
    const time = read(row, previews.time);
    found.push({
      name,
      ...(snippet ? { snippet } : {}),
      ...(time ? { time } : {}),
      unread: previews.unread !== undefined && select(row, previews.unread) !== null,
    });
  }
  return found;
}

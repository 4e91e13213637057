import type { Direction } from '@/lib/domain/message';
import type { Row } from './row';

/** Rows without an author belong to the one before or after them, within one direction and between dates. */
export type Carry = 'none' | 'forward' | 'backward';

interface Named {
  author: string | null;
  handle: string | null;
}

/** The author of each row; a date, a notice or the other direction ends a group. */
export function carryAuthors(rows: readonly Row[], carry: Carry): Named[] {
  const named = rows.map(({ author, handle = null }): Named => ({ author, handle }));
  if (carry === 'none') return named;
  let last: Named = { author: null, handle: null };
  let direction: Direction | null = null;
  for (let step = 0; step < rows.length; step++) {
    const index = carry === 'forward' ? step : rows.length - 1 - step;
    const row = rows[index];
    if (!row || row.kind === 'other') continue;
    const isGroup = row.kind === 'message' && row.direction !== 'system';
    if (!isGroup || row.direction !== direction) last = { author: null, handle: null };
    if (!isGroup) continue;
    if (row.author !== null) last = { author: row.author, handle: row.handle ?? null };
    direction = row.direction;
    named[index] = last;
  }
  return named;
}

import { changed, type GenericRow } from './generic-row';

/** What the sides that the rows of a thread lean to tell. */
export interface Sides {
  /** By author: rows at the end, less rows at the start. */
  byAuthor: ReadonlyMap<string, number>;
  starts: number;
  ends: number;
  /** Whether one's own messages stand on the other side than the others': sure, or not contradicted (`one`). */
  tells: 'both' | 'one' | null;
}

export function findSides(rows: readonly GenericRow[]): Sides {
  const byAuthor = new Map<string, number>();
  const counts = { open: 0, starts: 0, ends: 0, boxed: 0, named: 0, namedEnds: 0 };
  for (const row of rows) {
    if (!isOpen(row)) continue;
    const { author, lean, isBoxed } = row;
    counts.open++;
    if (lean === 'end') counts.ends++;
    if (lean === 'start') counts.starts++;
    if (isBoxed) counts.boxed++;
    if (!author || !lean) continue;
    counts.named++;
    if (lean === 'end') counts.namedEnds++;
    byAuthor.set(author, (byAuthor.get(author) ?? 0) + (lean === 'end' ? 1 : -1));
  }
  const { open, starts, ends, boxed } = counts;
  const isSplit = ends > 0 && (starts > 0 || ends < open);
  const isConsistent = areConsistent(byAuthor, counts.named, counts.namedEnds, ends);
  const tells = !isConsistent ? null : isSplit ? 'both' : boxed > open / 2 ? 'one' : null;
  return { byAuthor, starts, ends, tells };
}

/** The row with the direction that its side tells; one that fills the width, by where its author mostly writes. */
export function withSide(row: GenericRow, sides: Sides): GenericRow {
  const { byAuthor } = sides;
  if (!isOpen(row)) return row;
  const isEnd = row.lean ? row.lean === 'end' : row.author !== null && (byAuthor.get(row.author) ?? 0) > 0;
  return changed(row, isEnd ? 'outbound' : 'inbound', isEnd && isBorrowed(row, sides) ? null : row.author);
}

/** Named after one who writes on the other side: of a quote, or of those who have seen it. */
const isBorrowed = ({ author, lean }: GenericRow, { byAuthor, tells }: Sides) =>
  author !== null && lean === 'end' && tells === 'both' && (byAuthor.get(author) ?? 0) < 0;

/** A message whose direction is not known yet. */
export const isOpen = ({ kind, direction }: GenericRow) => kind === 'message' && direction === null;

/** Sides that change from row to row of one author are chance: long lines, pictures, answers set in. */
function areConsistent(sides: ReadonlyMap<string, number>, total: number, ends: number, allEnds: number): boolean {
  let clear = 0;
  let isAnyAtEnd = false;
  for (const vote of sides.values()) {
    clear += Math.abs(vote);
    if (vote > 0) isAnyAtEnd = true;
  }
  return clear >= 0.7 * total && (isAnyAtEnd || ends < allEnds || allEnds === 0);
}

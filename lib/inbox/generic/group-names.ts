import { changed, type GenericRow } from './generic-row';
import { isInitials } from './is-initials';

/** Rows looked at for where names stand, the newest. */
const COMPARED = 200;

/** Gives the rows below a heading of their group its name. */
export function withGroupNames(rows: readonly GenericRow[]): readonly GenericRow[] {
  if (!rows.some(({ isName }) => isName)) return rows;
  let heading: GenericRow | null = null;
  return rows.map((row, index) => {
    const next = rows[index + 1];
    // A row of its own for the face of a group, with the letters of the name.
    if (row.kind === 'message' && next?.author && isInitials(row.text, next.author))
      return changed(row, 'system', null);
    if (row.isName) heading = row;
    else if (row.kind === 'break' || row.author || !isInGroupOf(row, heading)) heading = null;
    else if (heading && row.kind === 'message' && row.direction !== 'system')
      return changed(row, row.direction, heading.author);
    return row;
  });
}

const isInGroupOf = (row: GenericRow, heading: GenericRow | null) =>
  row.group === heading?.group || Boolean(heading?.group?.contains(row.group));

/** True where the last of an author's messages in a row is the one that is named. */
export function namesLast(rows: readonly GenericRow[]): boolean {
  let firsts = 0;
  const messages = rows.slice(-COMPARED).filter(({ kind }) => kind === 'message');
  messages.forEach(({ author, direction }, index) => {
    if (!author) return;
    const [before, after] = [messages[index - 1], messages[index + 1]];
    if (after && !after.author && after.direction === direction) firsts++;
    if (before && !before.author && before.direction === direction) firsts--;
  });
  return firsts < 0;
}

/** What a table's columns are called; the first name of each is ours. Small letters, `_` between words. */
export type ColumnNames<Column extends string> = Record<Column, readonly string[]>;

export interface ReadHead<Column extends string> {
  /** What each cell of a head row names; the first of two that name the same, undefined for what means nothing here. */
  read(cells: readonly string[]): (Column | undefined)[];
  /** The names that a column for it may have, as a message tells them. */
  namesOf(column: Column): string;
}

/** A name as it is looked up: "Short code" is `short_code`. */
export const columnKey = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Finds columns by the names that sheets and other tools give them. */
export function createReadHead<Column extends string>(names: ColumnNames<Column>): ReadHead<Column> {
  const byName = new Map<string, Column>(
    (Object.keys(names) as Column[]).flatMap((column) => names[column].map((name) => [name, column] as const)),
  );
  return {
    read(cells) {
      const taken = new Set<Column>();
      return cells.map((cell) => {
        const column = byName.get(columnKey(cell));
        if (column === undefined || taken.has(column)) return undefined;
        taken.add(column);
        return column;
      });
    },
    namesOf: (column) => names[column].join(', '),
  };
}

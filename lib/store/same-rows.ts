/** Values as text whose fields stand in one order, so that two rows can be compared. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Whether two rows say the same, whatever the order of their fields. */
export const areSameRows = (a: unknown, b: unknown): boolean => sortedText(a) === sortedText(b);

/** A row of a numbered table without its number. */
export function withoutId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const { id: _, ...rest } = row as { id?: unknown };
  return rest;
}

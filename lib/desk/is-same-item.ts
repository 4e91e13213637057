/** Whether two articles, or two replies, are the same to the letter. */
export function isSameItem<T extends object>(one: T, other: T | undefined): boolean {
  if (other === undefined) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>;
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** "1.6 GB", in steps of a thousand as downloads are counted. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** step;
  const digits = step >= 3 ? 1 : 0;
  return `${value.toFixed(digits)} ${units[step] ?? ''}`;
}

/** "40 seconds", "3 minutes", "2 hours": what is left, never more exact than it is known. */
export function formatWait(seconds: number): string {
  const said = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;
  if (seconds < 55) return said(Math.max(5, Math.ceil(seconds / 5) * 5), 'second');
  if (seconds < 55 * 60) return said(Math.ceil(seconds / 60), 'minute');
  return said(Math.ceil(seconds / 3_600), 'hour');
}

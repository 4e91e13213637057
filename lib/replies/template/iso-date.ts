const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Noon UTC of a date written as `2026-11-22`; null for anything else, and for days that no month has. */
export function readIsoDate(value: string): Date | null {
  const match = written.exec(value.trim());
  if (match === null) return null;
  const date = new Date(`${match[0]}T12:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(match[0]) ? null : date;
}

/** `2026-11-22`; null where the year has other than four digits. */
export function writeIsoDate(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString().slice(0, 10);
  return written.test(iso) ? iso : null;
}

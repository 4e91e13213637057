import { limits } from '@/lib/domain/limits';
import { cutText } from './cut-text';

/** Without a zone it is the device's own time, as the page would show it. */
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Seconds (with a fraction on Slack) and milliseconds since 1970, between 2001 and 2286. */
const EPOCH = /^(\d{10})(?:(\d{3})|\.(\d{3})\d*)?$/;

/** A machine-readable time as ISO 8601 in UTC, or null when the value is not one. */
export function readMachineTime(value: string | null | undefined): string | null {
  const raw = value?.trim() ?? '';
  const epoch = EPOCH.exec(raw);
  const date = epoch
    ? Number(epoch[1]) * 1_000 + Number(epoch[2] ?? epoch[3] ?? 0)
    : DATE_AND_TIME.test(raw)
      ? Date.parse(raw)
      : Number.NaN;
  return Number.isFinite(date) ? new Date(date).toISOString() : null;
}

/** Splits a read time into what the domain keeps: `sentAt` when a machine can read it, else `timeText`. */
export function timeOf(value: string | null): { sentAt?: string; timeText?: string } {
  if (!value) return {};
  const sentAt = readMachineTime(value);
  return sentAt ? { sentAt } : { timeText: cutText(value.trim(), limits.name) };
}

import type { ShownChange } from '@/components/dashboard/transfer/file-kind';
import { diffLines } from '@/lib/knowledge/diff-lines';

/** The parts of a value that a person tells apart, in their order. */
const showPart = (part: unknown): string =>
  typeof part === 'object' && part !== null
    ? Object.values(part).flat().filter(Boolean).map(String).join(': ')
    : String(part);

const show = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(showPart).join(', ');
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
};

/** Follow from the change of the others. */
const untold = new Set(['body', 'version', 'updatedAt']);

/** A change of an article or a reply as a person compares it. */
export function describeChange<T extends { body: string }>({
  before,
  after,
  fields,
}: {
  before: T;
  after: T;
  fields: readonly string[];
}): ShownChange {
  return {
    fields: fields
      .filter((field) => !untold.has(field))
      .map((field) => ({ field, before: show(before[field as keyof T]), after: show(after[field as keyof T]) })),
    body: before.body === after.body ? [] : diffLines(before.body, after.body),
  };
}

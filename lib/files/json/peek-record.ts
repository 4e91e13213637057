import type { NamedFile } from '../named-file';
import { isRecord } from '../is-record';
import { peekJson } from './peek-json';

/**
 * The first record in the JSON of a help desk: of a page that holds them in `list`, or of a plain list. Null for what holds
 * none, and for our own format.
 */
export function peekRecord(file: NamedFile | undefined, list: string): Record<string, unknown> | null {
  const start = file === undefined ? null : peekJson(file);
  const item = start?.item ?? null;
  if (start === null || item === null || start.fields['format'] !== undefined) return null;
  const held = item[list];
  const first: unknown = Array.isArray(held) ? held[0] : item;
  return isRecord(first) ? first : null;
}

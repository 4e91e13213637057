import type { NamedFile } from '../../named-file';
import { decodeText } from '../decode-text';
import { JsonFault, scanJson } from './scan-json';

export interface JsonStart {
  /** Fields of the top object, as far as they stand before the first item of a list, and that list's. */
  fields: Record<string, unknown>;
  /** The list's field; null for a top list, or where there is none. */
  list: string | null;
  /** The first object in a list; null where there is none. */
  item: Record<string, unknown> | null;
}

/** Enough for the fields around a list and its first article; formats are recognised by these. */
const HEAD = 400_000;
/** A long value is not needed to recognise anything, and would be parsed twice. */
const MOST_FIELDS = 50;

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

const cache = new WeakMap<Uint8Array, JsonStart | null>();

/** How the JSON of a file begins; null for what is no JSON. Cheap for large files, and kept while the bytes are. */
export function peekJson({ path, bytes }: NamedFile): JsonStart | null {
  const known = cache.get(bytes);
  if (known !== undefined) return known;
  const start = look({ path, bytes });
  cache.set(bytes, start);
  return start;
}

const look = (file: NamedFile): JsonStart | null => {
  const start: JsonStart = { fields: {}, list: null, item: null };
  try {
    // A letter that is cut in two at the end of the head is dropped, as in any part of a file.
    const head = file.bytes.length > HEAD ? cutHead(file.bytes) : file.bytes;
    const { text } = decodeText({ path: file.path, bytes: head });
    let seen = 0;
    for (const { field, isInList, from, to } of scanJson(text)) {
      const value = parse(text.slice(from, to));
      if (isInList && typeof value === 'object' && value !== null) {
        start.list = field;
        start.item = { ...value };
        return start;
      }
      if (field !== null) start.fields[field] = isInList ? [value] : value;
      seen += 1;
      if (seen > MOST_FIELDS) break;
    }
  } catch (error) {
    if (!(error instanceof JsonFault) || Object.keys(start.fields).length === 0)
      return error instanceof JsonFault && error.isCut ? start : null;
  }
  return start;
};

/** The first bytes, up to a line's or an ASCII letter's end. */
const cutHead = (bytes: Uint8Array): Uint8Array => {
  let end = HEAD;
  while (end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end -= 1;
  return bytes.subarray(0, end - (end % 2));
};

import type { NamedFile } from '../named-file';
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
/** More fields than that tell nothing new. */
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
  // A page of a hundred articles may itself be the first item, and longer than the head.
  const isLong = bytes.length > HEAD;
  const start = look({ path, bytes: isLong ? cutHead(bytes) : bytes }) ?? (isLong ? look({ path, bytes }) : null);
  cache.set(bytes, start);
  return start;
}

const look = (file: NamedFile): JsonStart | null => {
  // Without a prototype, so that a field called `__proto__` is one like any other.
  const start: JsonStart = { fields: Object.create(null) as Record<string, unknown>, list: null, item: null };
  try {
    const { text } = decodeText(file);
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
    // What is no text, or no JSON, is no file of these formats; of one that was cut off, what stands before may tell it.
    if (!(error instanceof JsonFault && error.isCut)) return null;
    return Object.keys(start.fields).length > 0 ? start : null;
  }
  return start;
};

/** The first bytes, up to a line's or an ASCII letter's end. */
const cutHead = (bytes: Uint8Array): Uint8Array => {
  let end = HEAD;
  while (end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end -= 1;
  return bytes.subarray(0, end - (end % 2));
};

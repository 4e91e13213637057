import { encodeText } from '@/lib/files/encode-text';
import type { NamedFile } from '@/lib/files/named-file';

/** A JSON file, indented. */
export const writeJson = (path: string, value: unknown): NamedFile => ({
  path,
  bytes: encodeText(`${JSON.stringify(value, null, 2)}\n`),
});

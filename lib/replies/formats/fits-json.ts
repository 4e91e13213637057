import { peekJson } from '@/lib/files/json/peek-json';
import { isRecord } from '@/lib/files/is-record';
import type { NamedFile } from '@/lib/files/named-file';

/**
 * Whether the first item of one of the files, or of its list `list`, is such a record. Files that name their own format
 * are not looked at.
 */
export const fitsJson = (
  files: readonly NamedFile[],
  list: string,
  isIt: (record: Record<string, unknown>) => boolean,
): boolean =>
  files.some((file) => {
    const start = peekJson(file);
    if (start === null || start.item === null || start.fields['format'] !== undefined) return false;
    if (start.list !== null && start.list !== list) return false;
    const pages: unknown = start.item[list];
    const first: unknown = Array.isArray(pages) ? pages[0] : start.item;
    return isRecord(first) && isIt(first);
  });

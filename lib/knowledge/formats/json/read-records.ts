import type { NamedFile } from '../../named-file';
import type { ReadOptions } from '../article-format';
import type { Collected } from '../collect-articles';
import { isRecord } from '../is-record';
import { readJson } from './read-json';

export type JsonRecord = Record<string, unknown>;

/**
 * The articles of an export of a help centre: objects in the list `field` of a page, in pages one after the other or
 * in a list, or in a plain list.
 */
export async function readRecords(
  files: readonly NamedFile[],
  field: string,
  collected: Collected,
  take: (record: JsonRecord, where: { file: string; line: number }) => void,
  options?: ReadOptions,
): Promise<void> {
  await readJson(
    files,
    collected,
    ({ file, line, field: found, isInList, value }) => {
      if (!isInList || (found !== null && found !== field)) return;
      const page = isRecord(value) ? value[field] : undefined;
      for (const record of Array.isArray(page) ? page : [value]) {
        if (isRecord(record)) take(record, { file, line });
        else collected.fault({ file, line }, 'What stands here is no article. It is left out.');
      }
    },
    options,
  );
}

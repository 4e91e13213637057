import type { TellFault } from '../collect-faults';
import { isRecord } from '../is-record';
import type { NamedFile } from '../named-file';
import type { ReadOptions } from '../read-options';
import { readJson } from './read-json';

export type JsonRecord = Record<string, unknown>;

/**
 * The records of another tool's export: objects in the list `list` of a page, in pages one after the other or in a
 * list, or in a plain list. `item` is what one is called where something else stands there, such as "article".
 */
export async function readRecords(
  files: readonly NamedFile[],
  { list, item }: { list: string; item: string },
  fault: TellFault,
  take: (record: JsonRecord, where: { file: string; line: number }) => void,
  options?: ReadOptions,
): Promise<void> {
  await readJson(
    files,
    fault,
    ({ file, line, field, isInList, value }) => {
      if (!isInList || (field !== null && field !== list)) return;
      const page = isRecord(value) ? value[list] : undefined;
      for (const record of Array.isArray(page) ? page : [value]) {
        if (isRecord(record)) take(record, { file, line });
        else fault({ file, line }, `What stands here is no ${item}. It is left out.`);
      }
    },
    options,
  );
}

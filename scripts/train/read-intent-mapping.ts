import { join } from 'node:path';
import type { DataSetName } from './data-sets/data-sets.ts';
import { readTable } from './read-own-messages.ts';

/** Our intent of each label of a public set whose meaning truly is the same; labels that are missing here are not used. */
export function readIntentMapping(set: DataSetName): Map<string, string> {
  const table = readTable(join(import.meta.dirname, 'data', 'intent-mapping.tsv'), 3);
  return new Map(table.flatMap(([name, label = '', intent = '']) => (name === set ? [[label, intent]] : [])));
}

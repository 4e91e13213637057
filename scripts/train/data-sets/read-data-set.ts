import { join } from 'node:path';
import { z } from '../../../lib/domain/zod.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import type { Split } from '../read-own-messages.ts';
import { type DataSet, type DataSetName, dataSets } from './data-sets.ts';
import { MissingData, readLines } from './read-lines.ts';

const rowSchema = z.object({
  text: z.string(),
  label: z.string().optional(),
  labels: z.array(z.string()).optional(),
  lang: z.string().default('en'),
});

/** One split of a set. Throws `MissingData` when it is not in `folder`, or when the set has no such split. */
export function readDataSet(folder: string, name: DataSetName, split: Split): Example[] {
  const set: DataSet = dataSets[name];
  const file = set.files[split];
  if (file === undefined) throw new MissingData(`${name} has no ${split} split`);
  return z
    .array(rowSchema)
    .parse(readLines(join(folder, set.folder ?? name), file, set.origin))
    .map(({ text, label, labels, lang }) => ({
      text: set.clean?.(text) ?? text,
      labels: labels ?? (label === undefined ? [] : [label]),
      language: lang,
    }));
}

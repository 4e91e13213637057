import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A data set that is not in the data folder; the message says which and where it comes from. */
export class MissingData extends Error {}

/** The objects of `folder/name.jsonl` or `folder/name.jsonl.gz`. `origin` is told when neither is there. */
export function readLines(folder: string, name: string, origin: string): unknown[] {
  const plain = join(folder, `${name}.jsonl`);
  const packed = `${plain}.gz`;
  if (!existsSync(plain) && !existsSync(packed))
    throw new MissingData(`${plain}(.gz) is missing. It comes from ${origin}`);
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(packed)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../fixtures/articles');

/** A file of `test/fixtures/articles`, under its name there or another. */
export const readFixture = (name: string, path = name) => ({
  path,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
});

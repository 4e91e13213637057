import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../fixtures/replies');

/** A file of `test/fixtures/replies`. */
export const readFixture = (name: string) => ({ path: name, bytes: new Uint8Array(readFileSync(join(folder, name))) });

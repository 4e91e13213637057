import { existsSync, readFileSync } from 'node:fs';
import { type Artefact, readArtefact } from '../../lib/analysis/scoring/read-artefact.ts';
import { Refusal } from './refusal.ts';

/** The models that ship. Throws `Refusal` without the file, `DamagedArtefact` when it is not whole. */
export async function openArtefact(file: string): Promise<Artefact> {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file. \`npm run train\` makes it.`);
  return readArtefact(new Uint8Array(readFileSync(file)));
}

import { existsSync, readFileSync } from 'node:fs';
import { type Analysis, createAnalysis } from '../../lib/analysis/create-analysis.ts';
import { readArtefact } from '../../lib/analysis/scoring/read-artefact.ts';
import { Refusal } from './refusal.ts';

/** The models that ship, ready to judge. Throws `Refusal` without the file, `DamagedArtefact` when it is not whole. */
export async function openAnalysis(file: string): Promise<Analysis> {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file. \`npm run train\` makes it.`);
  return createAnalysis(await readArtefact(new Uint8Array(readFileSync(file))));
}

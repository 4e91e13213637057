import { readFileSync } from 'node:fs';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';

/** The models that ship, for what must hold of them and of no other. */
export const shippedAnalysis = createAnalysis(
  await readArtefact(new Uint8Array(readFileSync('public/models/analysis.bin'))),
);

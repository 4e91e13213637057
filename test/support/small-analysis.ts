import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { trainSmallModels } from './train-small-models';

// The tests need models and must not need the artefact that ships. These are trained from our own messages, once for all
// test files: they are kept by the hash of everything that they come from, so that a change of any of it trains them anew.

const origins = ['lib/analysis', 'scripts/train', 'test/support'];

function hashOrigins(): string {
  const hash = createHash('sha256');
  for (const folder of origins) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:ts|tsv)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}

function readKept(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

async function loadSmallModels(): Promise<LinearModel[]> {
  const folder = join(tmpdir(), 'deskmate-test-models');
  const path = join(folder, `${hashOrigins()}.bin`);
  const kept = readKept(path);
  if (kept) return (await readArtefact(kept)).models;
  const file = writeArtefact(trainSmallModels(), []);
  mkdirSync(folder, { recursive: true });
  // Test files run beside each other: what one of them reads must never be half of what another writes.
  writeFileSync(`${path}.${process.pid}`, file);
  renameSync(`${path}.${process.pid}`, path);
  return (await readArtefact(file)).models;
}

const models = await loadSmallModels();

/** Small models of tone, emotion, urgency, topics and rough words. */
export const smallModels = (): LinearModel[] => models;

export const smallAnalysis = () => createAnalysis({ models, network: null, hash: 'small' });

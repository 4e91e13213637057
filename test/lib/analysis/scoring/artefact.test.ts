import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedArtefact, readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { linearModel } from './linear-model';

const sources = [{ name: 'ours', origin: 'the authors', licence: 'Apache-2.0' }];
const models = fc.array(linearModel, { maxLength: 3 });

describe('an artefact', () => {
  it('is read as it was written, to the last weight', async () => {
    await fc.assert(
      fc.asyncProperty(models, async (written) => {
        const { hash, ...read } = await readArtefact(writeArtefact(written, sources));
        expect(read).toEqual({ models: written, sources, network: null });
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('is the same file each time', () => {
    fc.assert(
      fc.property(models, (written) => {
        expect(writeArtefact(structuredClone(written), sources)).toEqual(writeArtefact(written, sources));
      }),
    );
  });

  it('is refused with any bit changed', async () => {
    await fc.assert(
      fc.asyncProperty(models, fc.nat(), fc.integer({ min: 0, max: 7 }), async (written, place, bit) => {
        const file = writeArtefact(written, sources);
        const at = place % file.length;
        // The length of the header lies outside the hash: a wrong one shows in what is read.
        file[at] = (file[at] ?? 0) ^ (1 << bit);
        await expect(readArtefact(file)).rejects.toThrow(DamagedArtefact);
      }),
    );
  });

  it('is refused when cut short, and so is any other file', async () => {
    await fc.assert(
      fc.asyncProperty(models, fc.nat(), async (written, length) => {
        const file = writeArtefact(written, sources);
        await expect(readArtefact(file.slice(0, length % file.length))).rejects.toThrow(DamagedArtefact);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expect(readArtefact(new Uint8Array(bytes))).rejects.toThrow(DamagedArtefact);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSealed } from '@/lib/privacy/vault/header';
import { openSealed, sealStream } from '@/lib/privacy/vault/seal';

/** The fewest rounds that are taken, since a test is no attacker. */
const rounds = 100_000;

async function* piecesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}
async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
const seal = (bytes: Uint8Array, passphrase = 'correct horse') =>
  collect(sealStream(passphrase, piecesOf(bytes, 50_000), rounds));
const open = (sealed: Uint8Array, passphrase = 'correct horse', length = 70_000) =>
  collect(openSealed(passphrase, piecesOf(sealed, length)));

const sample = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251);

describe('a sealed file', () => {
  it.each([0, 1, 262_143, 262_144, 262_145, 600_000])('of %i bytes opens to the same', async (length) => {
    const sealed = await seal(sample(length));
    expect(isSealed(sealed)).toBe(true);
    expect(await open(sealed)).toEqual(sample(length));
  });

  it('opens whatever pieces it comes in, and in whatever form the passphrase is typed', async () => {
    const sealed = await seal(sample(300_000), 'caf\u00e9 \ufb01nal');
    expect(await open(sealed, 'cafe\u0301 final', 17)).toEqual(sample(300_000));
  });

  it('tells of its own parameters, with the count of rounds that OWASP names', async () => {
    const sealed = await collect(sealStream('x', piecesOf(new Uint8Array(1), 1)));
    expect(new TextDecoder().decode(sealed)).toContain('"iterations":600000');
  });

  it('never seals the same twice alike', async () => {
    expect(await seal(sample(10))).not.toEqual(await seal(sample(10)));
  });

  it('says that the passphrase is wrong', async () => {
    await expect(open(await seal(sample(10)), 'Correct horse')).rejects.toMatchObject({
      kind: 'passphrase',
      message: 'The passphrase does not fit this file. Nothing was changed.',
    });
  });

  it('says that it was cut off, wherever', async () => {
    const sealed = await seal(sample(600_000));
    const head = 13 + new DataView(sealed.buffer).getUint32(9) + 32;
    // Within the header, at the end of a part, within one, and before the last byte.
    for (const length of [8, 10, head - 1, head, head + 4 + 262_160, head + 300_000, sealed.length - 1])
      await expect(open(sealed.subarray(0, length)), `${length}`).rejects.toMatchObject({ kind: 'truncated' });
  });

  it('notices any changed byte, and never takes it for a wrong passphrase', async () => {
    const sealed = await seal(sample(3_000));
    const head = 13 + new DataView(sealed.buffer).getUint32(9) + 32;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: sealed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = sealed.slice();
          changed[at] = (changed[at] ?? 0) ^ by;
          const fault: unknown = await open(changed).catch((error: unknown) => error);
          expect(fault).toMatchObject({ name: 'VaultFault' });
          expect((fault as { kind: string }).kind).not.toBe('passphrase');
          if (at < 8) expect((fault as { kind: string }).kind).toBe('foreign');
          if (at >= head + 4) expect((fault as { kind: string }).kind).toBe('damaged');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('notices parts that were swapped, or put on from another file', async () => {
    const sealed = await seal(sample(600_000));
    const head = 13 + new DataView(sealed.buffer).getUint32(9) + 32;
    const part = 262_164;
    const swapped = sealed.slice();
    swapped.set(sealed.subarray(head, head + part), head + part);
    swapped.set(sealed.subarray(head + part, head + 2 * part), head);
    await expect(open(swapped)).rejects.toMatchObject({ kind: 'damaged' });
    const longer = new Uint8Array(sealed.length + 20);
    longer.set(sealed);
    await expect(open(longer)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('refuses what is no file of ours, and what a newer Deskmate made', async () => {
    await expect(open(new TextEncoder().encode('{"format":"other"}'))).rejects.toMatchObject({ kind: 'foreign' });
    await expect(open(new Uint8Array(0))).rejects.toMatchObject({ kind: 'foreign' });
    const newer = await seal(sample(1));
    newer[8] = 2;
    await expect(open(newer)).rejects.toMatchObject({ kind: 'newer' });
  });
});

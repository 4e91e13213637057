import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import { readZipEntries } from '@/lib/models/shelf/read-zip-entries';

const encoder = new TextEncoder();
const read = async (zip: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const { path, open } of await readZipEntries(new Blob([zip])))
    found[path] = await new Response(await open()).text();
  return found;
};

/** A stored file, told about as zips of more than 4 GB tell: every size and place in the fields of zip64. */
function makeZip64(name: string, text: string): Uint8Array<ArrayBuffer> {
  const [path, data] = [encoder.encode(name), encoder.encode(text)];
  const extraBytes = 4 + 24;
  const central = 30 + path.length + data.length;
  const end64 = central + 46 + path.length + extraBytes;
  const zip = new Uint8Array(end64 + 56 + 20 + 22);
  const view = new DataView(zip.buffer);
  const big = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  view.setUint32(0, 0x0403_4b50, true);
  view.setUint16(26, path.length, true);
  zip.set(path, 30);
  zip.set(data, 30 + path.length);
  view.setUint32(central, 0x0201_4b50, true);
  for (const at of [20, 24, 42]) view.setUint32(central + at, 0xffff_ffff, true);
  view.setUint16(central + 28, path.length, true);
  view.setUint16(central + 30, extraBytes, true);
  zip.set(path, central + 46);
  const extra = central + 46 + path.length;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 24, true);
  big(extra + 4, data.length);
  big(extra + 12, data.length);
  big(extra + 20, 0);
  view.setUint32(end64, 0x0606_4b50, true);
  big(end64 + 40, end64 - central);
  big(end64 + 48, central);
  view.setUint32(end64 + 56, 0x0706_4b50, true);
  big(end64 + 64, end64);
  view.setUint32(end64 + 76, 0x0605_4b50, true);
  view.setUint32(end64 + 76 + 12, 0xffff_ffff, true);
  view.setUint32(end64 + 76 + 16, 0xffff_ffff, true);
  return zip;
}

describe('the files of a zip', () => {
  it('are read as they were packed, stored or deflated', async () => {
    const files = { 'a/one.txt': encoder.encode('one'.repeat(500)), 'two.txt': encoder.encode('') };
    for (const level of [0, 6] as const) {
      const zip = zipSync(files, { level }) as Uint8Array<ArrayBuffer>;
      expect(await read(zip)).toEqual({ 'a/one.txt': 'one'.repeat(500), 'two.txt': '' });
    }
  });

  it('are found by the fields of zip64', async () => {
    expect(await read(makeZip64('Small/weights.bin', 'weights'))).toEqual({ 'Small/weights.bin': 'weights' });
  });

  it('of a damaged one are refused with a sentence, and never otherwise', async () => {
    const good = [
      zipSync({ 'a.txt': encoder.encode('hello') }) as Uint8Array<ArrayBuffer>,
      makeZip64('b.txt', 'there'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(250), fc.nat(255)), { maxLength: 6 }),
        fc.nat(300),
        async (zip, changes, cut) => {
          const bytes = zip.slice(0, Math.max(0, zip.length - (cut > 200 ? cut - 200 : 0)));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const entries = await readZipEntries(new Blob([bytes])).catch((error: unknown) => error);
          if (Array.isArray(entries)) return;
          expect(entries).toBeInstanceOf(ModelFailure);
        },
      ),
      { numRuns: 500 },
    );
  });
});

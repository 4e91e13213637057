import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, zipLimits } from '@/lib/files/read-zip';
import { writeZip } from '@/lib/files/write-zip';

const text = (path: string, content: string) => ({ path, bytes: strToU8(content) });
const refusal = (bytes: Uint8Array, limits = zipLimits) => {
  try {
    readZip(bytes, limits);
    return 'not refused';
  } catch (error) {
    return (error as Error).message;
  }
};

/** Writes over bytes of each header that follows a signature. */
const patch = (zip: Uint8Array, signature: number[], change: (view: DataView, at: number) => void): Uint8Array => {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (signature.every((byte, index) => copy[at + index] === byte)) change(view, at);
  }
  return copy;
};
const central = [0x50, 0x4b, 1, 2];
const end = [0x50, 0x4b, 5, 6];
const paths = fc.stringMatching(/^[a-zé😀 .-]{1,8}\.md$/u).filter((path) => !/^\.|\/\./.test(path));

describe('readZip and writeZip', () => {
  it('give back what was put in, sorted by name', () => {
    fc.assert(
      fc.property(fc.dictionary(paths, fc.uint8Array({ maxLength: 300 }), { maxKeys: 8 }), (content) => {
        const files = Object.entries(content).map(([path, bytes]) => ({ path, bytes }));
        const names = new Set(files.map(({ path }) => path.normalize('NFC')));
        fc.pre(names.size === files.length);
        const read = readZip(writeZip(files)).map(({ path, bytes }) => [path, Array.from(bytes)]);
        const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        expect(read).toEqual(sorted.map(({ path, bytes }) => [path, Array.from(bytes)]));
      }),
    );
  });

  it('write the same bytes whatever the order', () => {
    const files = [text('b.md', 'two'), text('a/c.md', 'one'), text('1.md', 'three')];
    expect(writeZip(files.toReversed())).toEqual(writeZip(files));
    expect(writeZip(files)[10]).toBe(0);
  });

  it('reads a big file, folders and names in other letters', () => {
    const big = strToU8(Array.from({ length: 200_000 }, (_, at) => Math.sin(at)).join());
    const zip = zipSync({ 'Fragen & Öl/': new Uint8Array(), 'Fragen & Öl/🚚 صندوق.md': big });
    const [file, ...others] = readZip(zip);
    expect(others).toEqual([]);
    expect(file?.path).toBe('Fragen & Öl/🚚 صندوق.md');
    expect(file?.bytes.length).toBe(big.length);
  });

  it('reads names of old tools', () => {
    const zip = patch(zipSync({ 'x~.md': strToU8('a') }), [0x78, 0x7e], (view, at) => view.setUint8(at + 1, 0x81));
    expect(readZip(zip)[0]?.path).toBe('xü.md');
  });

  it.each([
    ['../../evil.md', 'leads out of the zip'],
    ['a/../b.md', 'leads out of the zip'],
    ['/etc/passwd', 'absolute'],
    ['C:/x.md', 'absolute'],
    ['a\\..\\b.md', 'backslash'],
    ['./a.md', 'plain path'],
    ['a//b.md', 'plain path'],
    ['a\u202Edm.exe', 'do not show'],
    ['a\u0000.md', 'do not show'],
    ['n'.repeat(501), 'longer than 500'],
  ])('refuses the name %j', (name, why) => {
    const message = refusal(zipSync({ 'good.md': strToU8('x'), [name]: strToU8('x') }));
    expect(message).toContain(why);
    expect(() => writeZip([text(name, 'x')])).toThrow(why);
  });

  it('refuses two files of one name, also when written with other code points', () => {
    const twice = patch(zipSync({ 'a.md': strToU8('1'), 'b.md': strToU8('2') }), [0x62, 0x2e], (view, at) =>
      view.setUint8(at, 0x61),
    );
    expect(refusal(twice)).toBe('This zip holds "a.md" twice.');
    expect(refusal(zipSync({ 'é.md': strToU8('1'), 'e\u0301.md': strToU8('2') }))).toContain('twice');
    expect(() => writeZip([text('a.md', '1'), text('a.md', '2')])).toThrow('There are two files "a.md".');
  });

  it('refuses what is too large, before it unpacks', () => {
    const zip = writeZip([text('a.md', 'x'.repeat(900)), text('b.md', 'y'.repeat(900))]);
    expect(refusal(zip, { ...zipLimits, bytes: 100 })).toMatch(/^The zip is 1 MB; at most 1 MB are read/);
    expect(refusal(zip, { ...zipLimits, unpacked: 1_000 })).toContain('reached at "b.md"');
    expect(refusal(zip, { ...zipLimits, entries: 1 })).toBe('This zip lists 2 files; at most 1 are read.');
    expect(refusal(new Uint8Array(200_000_000))).toBe('The zip is 200 MB; at most 100 MB are read.');
  });

  it('refuses a bomb, and one that lies about its size', () => {
    const bomb = writeZip([{ path: 'bomb.md', bytes: new Uint8Array(40_000_000) }]);
    expect(bomb.length).toBeLessThan(60_000);
    expect(refusal(bomb)).toMatch(/^"bomb.md" would grow to 40 MB from \d+ bytes/);
    const lies = patch(bomb, central, (view, at) => view.setUint32(at + 24, 1_000, true));
    expect(refusal(lies)).toContain('"bomb.md" unpacks to more than the 1000 bytes');
  });

  it('refuses files that lie on each other', () => {
    const zip = writeZip([text('a.md', 'x'.repeat(50)), text('b.md', 'x'.repeat(50))]);
    let count = 0;
    const same = patch(zip, central, (view, at) => {
      count += 1;
      if (count === 2) view.setUint32(at + 42, 0, true);
    });
    expect(refusal(same)).toContain('"b.md" has another name where it lies');
    const nested = zipSync({ 'a.md': [strToU8('x'.repeat(9)), { level: 0 }], 'b.md': strToU8('y') });
    expect(refusal(patch(nested, central, grow(20, 24)))).toBe(
      '"b.md" and "a.md" lie on each other in the zip, which is not read.',
    );
  });

  it('refuses a zip that was cut off, wherever it was', () => {
    const zip = writeZip([text('a.md', 'one '.repeat(99)), text('b.md', 'two '.repeat(99))]);
    for (let length = 0; length < zip.length; length += 1) expect(refusal(zip.slice(0, length))).toMatch(/zip/);
    expect(refusal(zip.slice(0, 60))).toBe('This zip is damaged or was cut off: its list of files is missing.');
    expect(refusal(strToU8('<html>'))).toBe('This is not a zip file.');
  });

  it('names the file that is damaged, encrypted, a link, or packed otherwise', () => {
    const zip = writeZip([text('a.md', Array.from({ length: 200 }, (_, at) => at * at).join())]);
    expect(refusal(patch(zip, central, (view, at) => view.setUint32(at + 16, 7, true)))).toContain('"a.md" is damaged');
    expect(refusal(patch(zip, central, (view, at) => view.setUint16(at + 8, 1, true)))).toContain(
      '"a.md" is encrypted',
    );
    expect(refusal(patch(zip, central, (view, at) => view.setUint16(at + 10, 12, true)))).toContain('method 12');
    const link = zipSync({ 'l.md': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120_777 << 16 }] });
    expect(refusal(link)).toContain('"l.md" is a link');
    expect(refusal(patch(zip, end, (view, at) => view.setUint16(at + 4, 1, true)))).toContain('one part of several');
  });

  it('gives the files or an Error with a sentence, whatever the bytes', () => {
    const zip = writeZip([text('a.md', 'one '.repeat(99)), { path: 'b.bin', bytes: deflateSync(strToU8('two')) }]);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const copy = zip.slice();
        copy[at] = byte;
        expect(refusal(copy)).toMatch(/^not refused$|\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

/** Makes the first entry claim more bytes, packed and unpacked, than it has. */
function grow(...fields: number[]) {
  let isFirst = true;
  return (view: DataView, at: number) => {
    if (!isFirst) return;
    isFirst = false;
    for (const field of fields) view.setUint32(at + field, 30, true);
  };
}

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDeskpack, publishFiles } from '@/lib/knowledge/packs/build-deskpack';
import { openDeskpack } from '@/lib/knowledge/packs/open-deskpack';
import { openPackFiles } from '@/lib/knowledge/packs/open-pack-files';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import { packLimits } from '@/lib/knowledge/packs/pack-limits';
import { makeKey } from '@/lib/knowledge/packs/sign-manifest';
import { sampleFiles } from './sample-pack';

const about = { id: 'music-school', version: '1.2.0' };
let key = { pem: '', publicKey: '' };
let built = new Uint8Array();
beforeAll(async () => {
  key = await makeKey();
  built = await buildDeskpack(about, sampleFiles(), key.pem);
});

const refused = async (bytes: Uint8Array): Promise<string> => {
  const { pack, faults, publicKey } = await openDeskpack(bytes, 'x.deskpack');
  expect(pack).toBeNull();
  // What is refused is vouched for by nobody.
  if (faults.some(({ file }) => file === 'signature.json')) expect(publicKey).toBeNull();
  return faults.map(describePackFault).join('\n');
};
const published = async () => (await publishFiles(about, sampleFiles(), key.pem)).files;
const zip = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));

describe('a signed pack', () => {
  it('opens with the pack and who signed it', async () => {
    const opened = await openDeskpack(built);
    expect(opened.faults).toEqual([]);
    expect(opened).toMatchObject({ publicKey: key.publicKey, pack: { id: 'music-school', articles: [{}, {}] } });
  });

  it('is the same to the byte from the same folder and key, in whatever order the files come', async () => {
    expect(await buildDeskpack(about, sampleFiles().toReversed(), key.pem)).toEqual(built);
  });

  it('opens the same from its unzipped folder', async () => {
    const opened = await openPackFiles(await published());
    expect(opened).toMatchObject({
      publicKey: key.publicKey,
      faults: [],
      manifest: (await openDeskpack(built)).manifest,
    });
  });

  it('takes a private key as JWK too', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
    const jwk = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
    expect((await openDeskpack(await buildDeskpack(about, sampleFiles(), jwk))).publicKey).toHaveLength(43);
    await expect(buildDeskpack(about, sampleFiles(), '{"kty":"RSA"}')).rejects.toThrow('no Ed25519 private key');
  });

  it('is refused when any byte of any file was changed', async () => {
    const files = await published();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, by) => {
        const changed = files.map(({ path, bytes }, at) => {
          if (at !== which % files.length) return { path, bytes };
          const copy = new Uint8Array(bytes);
          copy[where % copy.length] = (copy[where % copy.length] ?? 0) ^ by;
          return { path, bytes: copy };
        });
        const { pack, publicKey } = await openPackFiles(changed);
        // A changed key in signature.json may be another key, but its signature fits nothing.
        expect(pack === null || publicKey === key.publicKey).toBe(true);
        if (pack !== null) expect(files[which % files.length]?.path).toBe('signature.json');
      }),
      { numRuns: 200 },
    );
  });

  it('says which file was changed, is missing, or was put in', async () => {
    const files = await published();
    const without = files.filter(({ path }) => path !== 'articles/prices.md');
    const other = { path: 'articles/prices.md', bytes: new TextEncoder().encode('# Prices\n\nFree') };
    expect(await refused(zip(without))).toMatch(/^articles\/prices\.md: .*missing/);
    expect(await refused(zip([...without, other]))).toMatch(/^articles\/prices\.md: .*changed/);
    expect(await refused(zip([...files, { ...other, path: 'articles/new.md' }]))).toMatch(
      /^articles\/new\.md: The manifest does not name/,
    );
  });

  it('is refused when the signature is of another key’s making', async () => {
    const other = (await publishFiles(about, sampleFiles(), (await makeKey()).pem)).files;
    const mixed = (await published()).map((file) => {
      if (file.path !== 'signature.json') return file;
      const mine = JSON.parse(new TextDecoder().decode(file.bytes)) as object;
      const theirs = other.find(({ path }) => path === 'signature.json')?.bytes;
      const { signature } = JSON.parse(new TextDecoder().decode(theirs)) as { signature: string };
      return { ...file, bytes: new TextEncoder().encode(JSON.stringify({ ...mine, signature })) };
    });
    expect(await refused(zip(mixed))).toMatch(/^signature\.json: The signature does not fit/);
  });

  it('is refused when it goes by another name than it is signed with', async () => {
    expect(await refused(await buildDeskpack({ ...about, version: '9.0.0' }, sampleFiles(), key.pem))).toMatch(
      /^manifest\.json: .*version/,
    );
  });
});

describe('bad input', () => {
  it('refuses a pack of 200 MB without looking into it', async () => {
    expect(await refused(new Uint8Array(200 * 1024 * 1024))).toMatch(/^x\.deskpack: .*larger than the 50 MB/);
  });

  it('refuses a zip bomb', async () => {
    const bomb = zipSync({ 'articles/a.md': new Uint8Array(packLimits.unpackedBytes + 1) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toMatch(/articles\/a\.md/);
  });

  it.each(['../evil.md', '/evil.md', 'articles/../../evil.md', 'C:\\evil.md'])('refuses the name %s', async (path) => {
    expect(await refused(zip([...(await published()), { path, bytes: new Uint8Array(3) }]))).toMatch(/evil\.md/);
  });

  it('refuses a manifest that names a file outside the pack', async () => {
    const files = (await published()).map((file) =>
      file.path === 'manifest.json'
        ? {
            ...file,
            bytes: new TextEncoder().encode(
              new TextDecoder().decode(file.bytes).replace('articles/prices.md', '../prices.md'),
            ),
          }
        : file,
    );
    expect(await refused(zip(files))).toMatch(/^manifest\.json: .*prices\.md/);
  });

  it('refuses a pack that was cut off, wherever, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: built.length - 1 }), async (length) => {
        expect(await refused(built.slice(0, length))).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('says of other files what they are not', async () => {
    expect(await refused(new TextEncoder().encode('<!doctype html>'))).toMatch(/neither a \.deskpack/);
    expect(await refused(new TextEncoder().encode('{"format":"other"}'))).toMatch(/^x\.deskpack: format: /);
  });
});

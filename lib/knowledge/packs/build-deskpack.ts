import type { NamedFile } from '../../files/named-file.ts';
import { writeZip } from '../../files/write-zip.ts';
import { buildManifest, manifestPath, signaturePath } from './manifest';
import { isPackFile } from './read-pack-files';
import { signManifest } from './sign-manifest';

/** The files of a pack as they are published: its own, the manifest, and the signature where there is a key. */
export async function publishFiles(
  pack: { id: string; version: string },
  files: readonly NamedFile[],
  privateKey: string | null,
): Promise<{ files: NamedFile[]; publicKey: string | null }> {
  const own = files.filter(({ path }) => isPackFile(path) && path !== manifestPath && path !== signaturePath);
  const manifest = await buildManifest(pack, own);
  const published = [...own, { path: manifestPath, bytes: manifest }];
  if (privateKey === null) return { files: published, publicKey: null };
  const { bytes, publicKey } = await signManifest(manifest, privateKey);
  return { files: [...published, { path: signaturePath, bytes }], publicKey };
}

/** The published files as one `.deskpack`. Ed25519 has no randomness: same folder and key, same bytes. */
export async function buildDeskpack(
  pack: { id: string; version: string },
  files: readonly NamedFile[],
  privateKey: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeZip((await publishFiles(pack, files, privateKey)).files);
}

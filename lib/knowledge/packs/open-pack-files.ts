import type { PackFile } from '@/lib/domain/pack';
import type { NamedFile } from '../../files/named-file.ts';
import { hashBytes } from './encode';
import { manifestPath, readManifest, signaturePath } from './manifest';
import { faultOf, type PackFault } from './pack-fault';
import { readPackFiles, type ReadPack } from './read-pack-files';
import { verifyManifest } from './sign-manifest';

export interface OpenedPack extends ReadPack {
  /** SHA-256 of manifest.json; null for a pack without one, which nobody can have signed. */
  manifest: string | null;
  /** Whose signature fits; null when nobody signed. A signature that does not fit is a fault, not null. */
  publicKey: string | null;
  files: PackFile[];
}

/**
 * Opens the files of a built pack: the signature against the manifest, each file against its hash, then the content. A
 * pack without a manifest is read too, as one that nobody signed.
 */
export async function openPackFiles(all: readonly NamedFile[]): Promise<OpenedPack> {
  const manifestFile = all.find(({ path }) => path === manifestPath);
  const signatureFile = all.find(({ path }) => path === signaturePath);
  const given = all.filter((file) => file !== manifestFile && file !== signatureFile);
  const faults: PackFault[] = [];
  let publicKey: string | null = null;

  const files: PackFile[] = [];
  for (const { path, bytes } of given) files.push({ path, bytes, sha256: await hashBytes(bytes) });

  if (manifestFile) {
    const manifest = readManifest(manifestFile.bytes);
    if ('what' in manifest) faults.push(manifest);
    else faults.push(...compareWithManifest(manifest.files, files));
    if (signatureFile) {
      const verified = await verifyManifest(manifestFile.bytes, signatureFile.bytes);
      if ('what' in verified) faults.push(verified);
      else publicKey = verified.publicKey;
    }
    const read = faults.length === 0 ? readPackFiles(files) : { pack: null, faults: [], places: new Map() };
    if (read.pack && !('what' in manifest) && (read.pack.id !== manifest.id || read.pack.version !== manifest.version))
      faults.push(faultOf(manifestPath, 'The id and version are not those of pack.yaml.'));
    const all = [...faults, ...read.faults];
    return {
      ...read,
      pack: all.length > 0 ? null : read.pack,
      faults: all,
      manifest: await hashBytes(manifestFile.bytes),
      publicKey,
      files,
    };
  }
  if (signatureFile) faults.push(faultOf(signaturePath, 'There is a signature, but no manifest.json that it signs.'));
  const read = readPackFiles(files);
  return {
    ...read,
    pack: faults.length > 0 ? null : read.pack,
    faults: [...faults, ...read.faults],
    manifest: null,
    publicKey: null,
    files,
  };
}

/** Every file that is named must be there to the byte, and no other. */
function compareWithManifest(
  named: readonly { path: string; sha256: string; bytes: number }[],
  files: readonly PackFile[],
): PackFault[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const missing = named.flatMap(({ path, sha256 }) => {
    const file = byPath.get(path);
    byPath.delete(path);
    if (!file) return [faultOf(path, 'The manifest names this file, but it is missing.')];
    return file.sha256 === sha256
      ? []
      : [faultOf(path, 'This file is not the one that the manifest names: it was changed.')];
  });
  return [...missing, ...[...byPath.keys()].map((path) => faultOf(path, 'The manifest does not name this file.'))];
}

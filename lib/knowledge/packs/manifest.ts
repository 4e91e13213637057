import { packSchema } from '@/lib/domain/pack';
import { packIdSchema } from '@/lib/domain/pack-id';
import { z } from '@/lib/domain/zod';
import type { NamedFile } from '../../files/named-file.ts';
import { checkEntryName } from '../../files/zip/check-entry-name.ts';
import { hashBytes } from './encode';
import { faultOf, type PackFault } from './pack-fault';
import { packLimits } from './pack-limits';
import { readJsonPart } from './read-json-part';

export const manifestPath = 'manifest.json';
export const signaturePath = 'signature.json';

const manifestFileSchema = z.strictObject({
  path: z.string().min(1).max(300),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(0).max(packLimits.fileBytes),
});

/** What a pack is made of: the one thing that is signed. */
export const manifestSchema = z.strictObject({
  format: z.literal('deskmate-manifest'),
  formatVersion: z.literal(1),
  id: packIdSchema,
  version: packSchema.shape.version,
  files: z.array(manifestFileSchema).min(1).max(packLimits.files),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a pack's files, as the bytes that are signed. Same files, same bytes. */
export async function buildManifest(
  pack: { id: string; version: string },
  files: readonly NamedFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const listed = [];
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    listed.push({ path, sha256: await hashBytes(bytes), bytes: bytes.length });
  const manifest: Manifest = {
    format: 'deskmate-manifest',
    formatVersion: 1,
    id: pack.id,
    version: pack.version,
    files: listed,
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** Reads a manifest; its names are held against the rules of names in a zip, since they become addresses. */
export function readManifest(bytes: Uint8Array): Manifest | PackFault {
  const parsed = readJsonPart(manifestPath, bytes, manifestSchema);
  if ('what' in parsed) return parsed;
  const seen = new Set<string>();
  let total = 0;
  for (const { path, bytes: size } of parsed.read.files) {
    const wrong = checkEntryName(path);
    if (wrong !== null) return faultOf(manifestPath, wrong);
    const name = path.normalize('NFC').toLowerCase();
    if (seen.has(name)) return faultOf(manifestPath, `The file “${path}” is named twice.`);
    if (path === manifestPath || path === signaturePath)
      return faultOf(manifestPath, `The file “${path}” can’t be a part of what is signed.`);
    seen.add(name);
    total += size;
  }
  if (total <= packLimits.unpackedBytes) return parsed.read;
  const most = packLimits.unpackedBytes / 1024 / 1024;
  return faultOf(manifestPath, `The files are more than ${most} MB together, which is more than a pack may hold.`);
}

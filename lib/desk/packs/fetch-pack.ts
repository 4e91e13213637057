import type { PackFile } from '@/lib/domain/pack';
import { hashBytes } from '@/lib/knowledge/packs/encode';
import { manifestPath, readManifest, signaturePath } from '@/lib/knowledge/packs/manifest';
import { openDeskpack } from '@/lib/knowledge/packs/open-deskpack';
import { openPackFiles, type OpenedPack } from '@/lib/knowledge/packs/open-pack-files';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import { packLimits } from '@/lib/knowledge/packs/pack-limits';
import { verifyManifest } from '@/lib/knowledge/packs/sign-manifest';
import type { Fetched } from '@/lib/platform/fetch-address';

/** Files that are asked for at once: a server of static files does not notice, and one slow file does not hold all. */
const atOnce = 4;

export interface KnownPack {
  /** Hash of the manifest that is installed. */
  manifest: string | null;
  version: string;
  files: readonly PackFile[];
}

export interface FetchPackParts {
  /** What is installed of the pack with this id; null when nothing is. */
  known(id: string): Promise<KnownPack | null>;
  /** Why a signature stops everything before a file is asked for; null when it does not. */
  refuse(id: string, publicKey: string | null): Promise<string | null>;
  get(address: string, most: number): Promise<Fetched>;
  onProgress(done: number, total: number): void;
}

export type FetchedPack =
  | { kind: 'unchanged'; id: string; version: string }
  | { kind: 'opened'; opened: OpenedPack }
  /** Signed by whom it should not be: nothing of it was downloaded. */
  | { kind: 'distrusted'; id: string; publicKey: string | null; reason: string }
  | { kind: 'failed'; reason: string };

const failed = (reason: string): FetchedPack => ({ kind: 'failed', reason });

/**
 * Reads a pack from its address. Of a folder: the manifest, the signature, and then those files whose hash is not at
 * hand; each is held against its hash before anything is read of it.
 */
export async function fetchPack(address: string, parts: FetchPackParts): Promise<FetchedPack> {
  if (!address.endsWith('/')) {
    const file = await parts.get(address, packLimits.packedBytes);
    if (!file.ok) return failed(file.reason);
    if (file.isHtml || isPage(file.bytes)) return failed(webPage);
    return { kind: 'opened', opened: await openDeskpack(file.bytes, address.split('/').at(-1)) };
  }
  const manifestFile = await parts.get(address + manifestPath, packLimits.manifestBytes);
  if (!manifestFile.ok) return failed(`${manifestPath}: ${manifestFile.reason}`);
  if (manifestFile.isHtml || isPage(manifestFile.bytes)) return failed(webPage);
  const manifest = readManifest(manifestFile.bytes);
  if ('what' in manifest) return failed(describePackFault(manifest));

  const known = await parts.known(manifest.id);
  if (known?.manifest === (await hashBytes(manifestFile.bytes)))
    return { kind: 'unchanged', id: manifest.id, version: manifest.version };

  const signatureFile = await parts.get(address + signaturePath, packLimits.signatureBytes);
  const isSigned = signatureFile.ok && !signatureFile.isHtml;
  // Some servers say "forbidden" of what is not there, and some answer everything with their front page.
  if (!signatureFile.ok && ![403, 404, 410].includes(signatureFile.status ?? 0))
    return failed(`${signaturePath}: ${signatureFile.reason}`);
  const signer = isSigned ? await verifyManifest(manifestFile.bytes, signatureFile.bytes) : { publicKey: null };
  if ('what' in signer) return failed(describePackFault(signer));
  const reason = await parts.refuse(manifest.id, signer.publicKey);
  if (reason !== null) return { kind: 'distrusted', id: manifest.id, publicKey: signer.publicKey, reason };

  const files = await fetchFiles(address, manifest.files, known?.files ?? [], parts);
  if (typeof files === 'string') return failed(files);
  const opened = await openPackFiles([
    ...files,
    { path: manifestPath, bytes: manifestFile.bytes },
    ...(isSigned ? [{ path: signaturePath, bytes: signatureFile.bytes }] : []),
  ]);
  return { kind: 'opened', opened };
}

/** The files that a manifest names; a sentence where one can't be had. */
async function fetchFiles(
  address: string,
  wanted: readonly { path: string; sha256: string; bytes: number }[],
  known: readonly PackFile[],
  { get, onProgress }: FetchPackParts,
): Promise<{ path: string; bytes: Uint8Array }[] | string> {
  const atHand = new Map(known.map((file) => [file.sha256, file.bytes]));
  const files = wanted.map(({ path, sha256 }) => ({ path, bytes: atHand.get(sha256) ?? null }));
  const missing = [...wanted.keys()].filter((at) => files[at]?.bytes === null);
  let done = 0;
  let fault: string | null = null;
  const next = async (): Promise<void> => {
    for (let at = missing.shift(); at !== undefined && fault === null; at = missing.shift()) {
      const one = wanted[at];
      if (!one) continue;
      const file = await get(address + one.path.split('/').map(encodeURIComponent).join('/'), Math.max(one.bytes, 1));
      if (!file.ok) fault = `${one.path}: ${file.reason}`;
      else if (file.bytes.length !== one.bytes || (await hashBytes(file.bytes)) !== one.sha256)
        fault = `${one.path}: This file is not the one that the manifest names. If the pack was just published, look again in a few minutes.`;
      else files[at] = { path: one.path, bytes: file.bytes };
      onProgress(++done, total);
    }
  };
  const total = missing.length;
  onProgress(0, total);
  await Promise.all(Array.from({ length: atOnce }, next));
  return fault ?? files.map(({ path, bytes }) => ({ path, bytes: bytes ?? new Uint8Array() }));
}

const webPage =
  'What is there is a web page, not a pack. The address of a pack is the folder that its manifest.json is in.';

/** Whatever the server calls it, what begins with a tag is no JSON and no zip. */
const isPage = (bytes: Uint8Array): boolean => /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));

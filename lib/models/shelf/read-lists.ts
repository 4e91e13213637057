import type { CatalogModel } from '@/lib/domain/catalog';
import type { LockedModel } from '../models-lock';
import { type Digest, startDigest } from './digest';
import type { ModelFile } from './held-record';
import {
  type ChatConfig,
  chatConfigSchema,
  configPath,
  pickTokenizer,
  type TensorList,
  tensorListPath,
  tensorListSchema,
} from './model-list';
import { shelfFaults } from './shelf-faults';

const decoder = new TextDecoder('utf-8', { fatal: true });

const readJson = (bytes: Uint8Array, path: string): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch (error) {
    // What a sign-in page looks like when it calls itself JSON.
    if (/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))) throw shelfFaults.webPage(path);
    throw shelfFaults.unreadable(path, String(error));
  }
};

export const hashOf = (bytes: Uint8Array): string => {
  const digest: Digest = startDigest('sha256');
  digest.update(bytes);
  return digest.finish();
};

/** @throws ModelFailure where it is no config that web-llm could read, or not of this model */
export function readConfig(bytes: Uint8Array, { id }: CatalogModel): { config: ChatConfig; tokenizer: string } {
  const { data: config, error } = chatConfigSchema.safeParse(readJson(bytes, configPath));
  if (!config) throw shelfFaults.unreadable(configPath, error.message);
  const tokenizer = pickTokenizer(config);
  if (tokenizer === null) throw shelfFaults.unreadable(configPath, 'it names no tokenizer that can be read');
  if (!id.includes(config.quantization)) {
    throw shelfFaults.notAsListed(configPath, `quantization ${config.quantization}, which is not that of ${id}`);
  }
  return { config, tokenizer };
}

/** @throws ModelFailure */
export function readTensorList(bytes: Uint8Array): TensorList {
  const { data, error } = tensorListSchema.safeParse(readJson(bytes, tensorListPath));
  if (!data) throw shelfFaults.unreadable(tensorListPath, error.message);
  return data;
}

/**
 * All files that web-llm reads of a model, with what each must be: by the extension's own lock where it has weighed the
 * model, by the server's list of weights otherwise.
 *
 * @throws ModelFailure where the server's list names files that the lock does not
 */
export function listFiles(
  { config, tensorList, tokenizer }: { config: Uint8Array; tensorList: Uint8Array; tokenizer: string },
  locked: LockedModel | null,
): ModelFile[] {
  const fromServer: ModelFile[] = [
    ...[
      { path: configPath, bytes: config },
      { path: tensorListPath, bytes: tensorList },
    ].map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      hash: { algorithm: 'sha256' as const, hex: hashOf(bytes) },
      toldBy: 'nobody' as const,
    })),
    { path: tokenizer, bytes: null, hash: null, toldBy: 'nobody' },
    ...readTensorList(tensorList).records.map(({ dataPath, nbytes, md5sum }) => ({
      path: dataPath,
      bytes: nbytes,
      hash: md5sum === undefined ? null : { algorithm: 'md5' as const, hex: md5sum },
      toldBy: md5sum === undefined ? ('nobody' as const) : ('list' as const),
    })),
  ];
  if (!locked?.files) return fromServer;
  return fromServer.map((file) => {
    const known = locked.files?.find(({ path }) => path === file.path);
    if (!known || (file.bytes !== null && file.bytes !== known.bytes))
      throw shelfFaults.notAsListed(file.path, 'it is not what this version of Deskmate was weighed with');
    const { bytes, sha256 } = known;
    if (file.hash?.algorithm === 'sha256' && file.hash.hex !== sha256)
      throw shelfFaults.notAsListed(file.path, `sha256 ${file.hash.hex} instead of ${sha256}`);
    return { path: file.path, bytes, hash: { algorithm: 'sha256', hex: sha256 }, toldBy: 'lock' };
  });
}

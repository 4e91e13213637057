import { createHash, randomBytes } from 'node:crypto';
import type { CatalogModel } from '@/lib/domain/catalog';

/** A model as its server has it: real lists and formats, with noise for weights. */
export function makeModelFiles({ shards = [300_000, 120_000, 50_000], hasHashes = true } = {}): Map<
  string,
  Uint8Array<ArrayBuffer>
> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const text = (path: string, value: unknown) => files.set(path, new TextEncoder().encode(JSON.stringify(value)));
  text('mlc-chat-config.json', {
    version: '0.1.0',
    model_type: 'qwen2',
    quantization: 'q4f16_1',
    context_window_size: 32_768,
    tokenizer_files: ['tokenizer.json', 'vocab.json', 'tokenizer_config.json'],
  });
  text('tokenizer.json', { version: '1.0', model: { type: 'BPE', vocab: { a: 0 }, merges: [] } });
  const weights = shards.map((length) => new Uint8Array(randomBytes(length)));
  weights.forEach((bytes, at) => files.set(`params_shard_${at}.bin`, bytes));
  text('tensor-cache.json', {
    metadata: {
      ParamSize: shards.length,
      ParamBytes: shards.reduce((sum, length) => sum + length, 0),
      BitsPerParam: 4.5,
    },
    records: weights.map((bytes, at) => ({
      dataPath: `params_shard_${at}.bin`,
      format: 'raw-shard',
      nbytes: bytes.length,
      records: [
        {
          name: `layer.${at}`,
          shape: [bytes.length],
          dtype: 'uint8',
          format: 'f32-to-bf16',
          nbytes: bytes.length,
          byteOffset: 0,
        },
      ],
      ...(hasHashes && { md5sum: createHash('md5').update(bytes).digest('hex') }),
    })),
  });
  return files;
}

export const makeModel = (address: string, id = 'Small-1B-q4f16_1-MLC'): CatalogModel => ({
  id,
  name: 'Small',
  kind: 'chat',
  address,
  library: 'small.wasm',
  needsF16: true,
  downloadBytes: null,
  memoryMb: 100,
  contextTokens: 4_096,
  languages: ['en'],
  licence: 'MIT',
  tier: 'tiny',
  goodFor: 'Tests.',
});

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

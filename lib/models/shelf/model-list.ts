import { z } from '@/lib/domain/zod';

// The two lists that a model begins with, as its server sends them. Both are hostile until they have passed here.

/** Names of files beside the list: no folders, no way out, nothing that another cache entry could be mistaken for. */
const fileNameSchema = z.string().regex(/^[\w-][\w.-]{0,199}$/);

/** More would be no model for a browser; web-llm's largest are 5 GB. */
const MOST_BYTES = 16 * 1024 ** 3;
const MOST_SHARDS = 5_000;

const shardSchema = z.object({
  dataPath: fileNameSchema,
  nbytes: z.number().int().positive().max(MOST_BYTES),
  md5sum: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  records: z.array(z.looseObject({ name: z.string(), nbytes: z.number(), byteOffset: z.number() })),
});

/** `tensor-cache.json`: https://github.com/apache/tvm writes it; each record is a file of weights. */
export const tensorListSchema = z
  .object({ records: z.array(shardSchema).min(1).max(MOST_SHARDS) })
  .refine(({ records }) => records.reduce((sum, { nbytes }) => sum + nbytes, 0) <= MOST_BYTES)
  .refine(({ records }) => new Set(records.map(({ dataPath }) => dataPath)).size === records.length)
  .refine(({ records }) =>
    records.every((shard) => shard.records.every(({ byteOffset, nbytes }) => byteOffset + nbytes <= shard.nbytes)),
  );
export type TensorList = z.infer<typeof tensorListSchema>;

/** `mlc-chat-config.json`, of which we need the least. */
export const chatConfigSchema = z.looseObject({
  model_type: z.string(),
  quantization: z.string(),
  tokenizer_files: z.array(z.string()),
});
export type ChatConfig = z.infer<typeof chatConfigSchema>;

/** The tokenizer that web-llm picks of those that a config names; null where it would pick none. */
export const pickTokenizer = ({ tokenizer_files }: ChatConfig): 'tokenizer.json' | 'tokenizer.model' | null => {
  if (tokenizer_files.includes('tokenizer.json')) return 'tokenizer.json';
  return tokenizer_files.includes('tokenizer.model') ? 'tokenizer.model' : null;
};

export const configPath = 'mlc-chat-config.json';
export const tensorListPath = 'tensor-cache.json';
/** What the same list was called by older tools; web-llm looks for the newer name only. */
export const olderTensorListPath = 'ndarray-cache.json';

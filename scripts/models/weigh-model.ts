import { createHash } from 'node:crypto';
import { z } from '../../lib/domain/zod.ts';
import type { LockedModel } from '../../lib/models/models-lock.ts';

// What Hugging Face says of a repository: https://huggingface.co/docs/hub/api. Large files are told with their SHA-256; small
// ones are fetched and hashed.

const infoSchema = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) });
const treeSchema = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number().int(),
    lfs: z.object({ oid: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int() }).optional(),
  }),
);
/** What web-llm reads of a model, and nothing else. */
const isRead = (path: string): boolean =>
  /^(mlc-chat-config\.json|tensor-cache\.json|tokenizer\.(json|model)|params_shard_\d+\.bin)$/.test(path);

const ask = async (address: string): Promise<Response> => {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(`${address}: no answer came (${error instanceof Error ? error.message : String(error)}).`);
  });
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`);
  return response;
};

/** The commit of a repository and its files with their sizes and hashes. No weights are fetched. @throws with a sentence */
export async function weighModel(repository: string, hub = 'https://huggingface.co'): Promise<LockedModel> {
  const { sha: revision } = infoSchema.parse(await (await ask(`${hub}/api/models/${repository}`)).json());
  const tree = treeSchema.parse(await (await ask(`${hub}/api/models/${repository}/tree/${revision}`)).json());
  const found = tree.filter(({ type, path }) => type === 'file' && isRead(path));
  // web-llm takes the other one only where this one is missing.
  const read = found.some(({ path }) => path === 'tokenizer.json')
    ? found.filter(({ path }) => path !== 'tokenizer.model')
    : found;
  const files = await Promise.all(
    read.map(async ({ path, lfs }) => {
      if (lfs) return { path, bytes: lfs.size, sha256: lfs.oid };
      const content = new Uint8Array(
        await (await ask(`${hub}/${repository}/resolve/${revision}/${path}`)).arrayBuffer(),
      );
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    }),
  );
  for (const needed of ['mlc-chat-config.json', 'tensor-cache.json', 'params_shard_0.bin']) {
    if (!files.some(({ path }) => path === needed))
      throw new Error(`${repository} has no ${needed}: web-llm can't read it.`);
  }
  return { revision, files: files.toSorted((a, b) => a.path.localeCompare(b.path)) };
}

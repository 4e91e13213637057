import { z } from '../domain/zod.ts';

// What a release vouches for. A null is a thing that nobody has weighed yet: `npm run fetch-models -- --lock` fills it on a
// machine with internet, and nothing else may.

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const lockedLibrarySchema = z.object({
  /** File name in `public/models`. */
  name: z.string().regex(/^[\w.-]+\.wasm$/),
  address: z.url({ protocol: /^https$/ }),
  bytes: z.number().int().positive().nullable(),
  sha256: sha256Schema.nullable(),
});
export type LockedLibrary = z.infer<typeof lockedLibrarySchema>;

/** `models.lock.json`: the libraries. For scripts and the build only; no address of code may be in the extension. */
export const librariesLockSchema = z.object({
  /** The version of @mlc-ai/web-llm that the libraries are made for; another one refuses to link them. */
  webllm: z.string(),
  libraries: z.array(lockedLibrarySchema),
});
export type LibrariesLock = z.infer<typeof librariesLockSchema>;

const lockedModelSchema = z.object({
  /** The commit that the files were weighed at; addresses then lead to it, and not to whatever is newest. */
  revision: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  /** Those that web-llm reads; null until weighed. */
  files: z
    .array(z.object({ path: z.string().min(1), bytes: z.number().int().positive(), sha256: sha256Schema }))
    .nullable(),
});
export type LockedModel = z.infer<typeof lockedModelSchema>;

/** `weighed-models.json`: the files of each model, by its id in the catalog. */
export const weighedModelsSchema = z.record(z.string(), lockedModelSchema);
export type WeighedModels = z.infer<typeof weighedModelsSchema>;

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import {
  type LibrariesLock,
  librariesLockSchema,
  type WeighedModels,
  weighedModelsSchema,
} from '../../lib/models/models-lock.ts';

export const lockPath = 'models.lock.json';
export const weighedPath = 'lib/models/weighed-models.json';
export const librariesFolder = 'public/models';

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

export const readLibrariesLock = (path = lockPath): LibrariesLock => librariesLockSchema.parse(readJson(path));
export const readWeighedModels = (path = weighedPath): WeighedModels => weighedModelsSchema.parse(readJson(path));

/** Whole or not at all. */
export function writeJson(path: string, value: unknown): void {
  writeFileSync(`${path}.part`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}

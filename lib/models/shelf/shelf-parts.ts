import type { LockedModel } from '../models-lock';
import type { Asking } from './ask-server';
import type { Records } from './create-records';
import type { Caches } from './model-caches';

/** What the operations on the shelf share. */
export interface ShelfParts {
  caches: Caches;
  asking: Asking;
  records: Records;
  /** What the extension itself knows of a model's files; null where nobody has weighed them. */
  locked(id: string): LockedModel | null;
  /** Bytes that may still be stored; null where the browser does not tell. */
  free(): Promise<number | null>;
  now(): number;
}

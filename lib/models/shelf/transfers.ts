import type { ModelTransfer } from '@/lib/domain/model-files';
import type { ChosenFile } from './model-shelf';

/**
 * Downloads, imports and checks: one runs at a time, the others wait. Models are named by their id in the catalog. Each call
 * resolves once the work is begun or waits in line; how it goes, and how it failed, stands in `list`.
 */
export interface Transfers {
  list(): ModelTransfer[];
  /** Begins, or goes on with, a download. It goes on by itself after a restart, unless it was paused. */
  download(model: string): Promise<void>;
  /** What came is kept. */
  pause(model: string): Promise<void>;
  /** What came is deleted (a check is only ended). Resolves to the bytes that were given back. */
  cancel(model: string): Promise<number>;
  verify(model: string): Promise<void>;
  /** Verifies, then fetches what was damaged. Resolves when that is begun, or nothing was damaged. */
  repair(model: string): Promise<void>;
  importFiles(model: string, files: readonly ChosenFile[]): Promise<void>;
  /** Deletes a model. Resolves to the bytes that were given back. */
  remove(model: string): Promise<number>;
  /** Goes on with what was on its way when the browser was closed or the line was lost: at the start, and when it is online again. */
  goOn(): Promise<void>;
  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void>;
}

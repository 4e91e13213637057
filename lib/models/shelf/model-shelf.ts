import type { CatalogModel } from '@/lib/domain/catalog';
import type { DownloadPlan, HeldModel } from '@/lib/domain/model-files';

/** Bytes that are done, of all; `total` is null until the list of files is known. */
export type OnBytes = (done: number, total: number | null) => void;

/** A file that a person chose; `path` as it stands in its folder or zip. */
export interface ChosenFile {
  path: string;
  blob: Blob;
}

/**
 * The model files on this machine, in the caches that web-llm reads (`webllm/model`, `webllm/config`). Each rejects with a
 * `ModelFailure`, or with the signal's reason where it was aborted.
 */
export interface ModelShelf {
  held(model: CatalogModel): Promise<HeldModel>;
  /** Asks for the list of files and what is free. Nothing else is fetched. */
  plan(model: CatalogModel, signal: AbortSignal): Promise<DownloadPlan>;
  /** Fetches what is missing and verifies it. Aborted or failed, what came is kept, and the next call goes on from there. */
  download(model: CatalogModel, onBytes: OnBytes, signal: AbortSignal): Promise<void>;
  /** Reads every byte again. What is damaged or missing is taken away and named; a `download` then fetches just that. */
  verify(model: CatalogModel, onBytes: OnBytes, signal: AbortSignal): Promise<string[]>;
  /** From a folder's files, or from one zip of them. Nothing is kept unless all of it verifies. */
  importFiles(model: CatalogModel, files: readonly ChosenFile[], onBytes: OnBytes, signal: AbortSignal): Promise<void>;
  /** Writes down whether a download goes on by itself after a restart. */
  want(model: CatalogModel, isWanted: boolean): Promise<void>;
  /** Resolves to the bytes that were given back. */
  remove(model: CatalogModel): Promise<number>;
}

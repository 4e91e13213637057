import type { ChosenFile } from './model-shelf';
import { olderTensorListPath, tensorListPath } from './model-list';
import { readZipEntries } from './read-zip-entries';
import { shelfFaults } from './shelf-faults';

/** A file to be imported, read as often as needed without being in memory whole. */
export interface ImportSource {
  path: string;
  /** As it is told; what comes may differ. */
  size: number;
  open(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * The files of the one model in what a person chose: a folder, the files of one, or a zip; by their names, without folders.
 *
 * @throws ModelFailure where there is no model in it, or more than one
 */
export async function openImport(chosen: readonly ChosenFile[]): Promise<Map<string, ImportSource>> {
  const [first] = chosen;
  const isZip = chosen.length === 1 && first !== undefined && /\.zip$/i.test(first.path);
  const sources = isZip
    ? await readZipEntries(first.blob)
    : chosen.map(({ path, blob }) => ({
        path,
        size: blob.size,
        open: async () => blob.stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
      }));
  const lists = sources.filter(({ path }) => [tensorListPath, olderTensorListPath].includes(fileName(path)));
  const folders = new Set(lists.map(({ path }) => folderOf(path)));
  if (folders.size > 1)
    throw shelfFaults.importUnfit(
      'There is more than one model in what you chose.',
      'Choose the folder of one of them.',
    );
  const [folder] = folders;
  if (folder === undefined) throw shelfFaults.importLacks(tensorListPath);
  const files = new Map(
    sources.filter(({ path }) => folderOf(path) === folder).map((source) => [fileName(source.path), source]),
  );
  const older = files.get(olderTensorListPath);
  if (older && !files.has(tensorListPath)) files.set(tensorListPath, older);
  return files;
}

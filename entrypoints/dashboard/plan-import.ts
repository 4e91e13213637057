import type { ChosenFile, ReadyImport, Step } from '@/components/dashboard/transfer/file-kind';
import type { ImportDesk, ReadItems } from './import-desk';

/** All files together; more does not fit into memory beside the items made of them. */
const mostBytes = 300_000_000;
/** Items and characters that cross the port at once. */
const pieceLength = 200;
const pieceText = 400_000;

interface NamedFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The formats of one kind of items. */
export interface Formats<T> {
  /** "articles" */
  many: string;
  all: readonly { id: string; name: string }[];
  /** Id of the format that the files are in; null where none fits. */
  recognise: (files: readonly NamedFile[]) => string | null;
  read: (
    format: string,
    files: readonly NamedFile[],
    options: { signal: AbortSignal; onProgress: (share: number) => void },
  ) => Promise<ReadItems<T>>;
}

interface PlanImport<T> {
  desk: ImportDesk<T>;
  formats: Formats<T>;
  files: readonly ChosenFile[];
  /** Id of the format that the person chose; null takes the one that fits. */
  format: string | null;
  onStep: (step: Step) => void;
  signal: AbortSignal;
}

const nameOf = (files: readonly ChosenFile[]): string => {
  const [first] = files;
  const folder = first?.path.includes('/') ? first.path.split('/')[0] : undefined;
  return (files.length === 1 ? first?.path : (folder ?? `${files.length} files`)) ?? 'files';
};

/**
 * Reads files in this page (HTML needs a document), hands what they hold to the desk and has it plan the import.
 * @throws Error with a sentence that names the file; nothing is kept then
 */
export async function planImport<T extends { body: string }>({
  desk,
  formats,
  files,
  format: wanted,
  onStep,
  signal,
}: PlanImport<T>): Promise<ReadyImport> {
  // Its text would come in loose, without its name, its signature and its way back.
  const pack = files.find(({ path }) => /\.deskpack$/i.test(path));
  if (pack) throw new Error(`“${pack.path}” is a pack: install it under Packs.`);
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > mostBytes)
    throw new Error(`${nameOf(files)} is ${Math.ceil(size / 1e6)} MB; at most ${mostBytes / 1e6} MB are read at once.`);
  const named = await Promise.all(
    files.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  signal.throwIfAborted();
  const format = wanted ?? formats.recognise(named);
  if (format === null || !formats.all.some(({ id }) => id === format)) {
    const known = formats.all.map(({ name }) => name).join(', ');
    throw new Error(`${nameOf(files)} holds no ${formats.many} in a format that is known. Known are: ${known}.`);
  }
  const read = await formats.read(format, named, {
    signal,
    onProgress: (share) => onStep({ what: 'reading', share }),
  });
  signal.throwIfAborted();

  const id = await desk.begin(nameOf(files).slice(0, 300));
  try {
    await desk.add(id, { items: [], faults: [], told: read.told });
    // Faults are sentences: hundreds of them cross at once.
    for (let at = 0; at < read.faults.length; at += pieceLength)
      await desk.add(id, { items: [], faults: read.faults.slice(at, at + pieceLength), told: [] });
    for (let at = 0; at < read.items.length;) {
      signal.throwIfAborted();
      let length = 0;
      let end = at;
      for (const { body } of read.items.slice(at, at + pieceLength)) {
        length += body.length;
        if (end > at && length > pieceText) break;
        end++;
      }
      await desk.add(id, { items: read.items.slice(at, end), faults: [], told: [] });
      at = end;
      onStep({ what: 'sending', share: at / read.items.length });
    }
    onStep({ what: 'comparing', share: 1 });
    return { ...(await desk.plan(id)), format };
  } catch (error) {
    void desk.cancel(id).catch(() => undefined);
    throw error;
  }
}

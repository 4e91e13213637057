import type { ChosenFile, ReadyImport, Step } from '@/components/dashboard/knowledge/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { articleFormats, recogniseFormat } from '@/lib/knowledge/formats/formats';

/** All files together; more does not fit into memory beside the articles made of them. */
const mostBytes = 300_000_000;
/** Articles and characters that cross the port at once. */
const pieceLength = 200;
const pieceText = 400_000;

interface PlanImport {
  desk: Pick<DashboardDesk, 'beginImport' | 'addToImport' | 'planImport' | 'cancelImport'>;
  formats: { articleFormats: typeof articleFormats; recogniseFormat: typeof recogniseFormat };
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
 * Reads files in this page (HTML needs a document), hands the articles to the desk and has it plan the import.
 * @throws Error with a sentence that names the file; nothing is kept then
 */
export async function planImport({
  desk,
  formats,
  files,
  format: wanted,
  onStep,
  signal,
}: PlanImport): Promise<ReadyImport> {
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > mostBytes)
    throw new Error(`${nameOf(files)} is ${Math.ceil(size / 1e6)} MB; at most ${mostBytes / 1e6} MB are read at once.`);
  const named = await Promise.all(
    files.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  signal.throwIfAborted();
  const format =
    wanted === null ? formats.recogniseFormat(named) : (formats.articleFormats.find(({ id }) => id === wanted) ?? null);
  if (!format) {
    const known = formats.articleFormats.map(({ name }) => name).join(', ');
    throw new Error(`${nameOf(files)} holds no articles in a format that is known. Known are: ${known}.`);
  }
  const read = await format.read(named, { signal, onProgress: (share) => onStep({ what: 'reading', share }) });
  signal.throwIfAborted();

  const id = await desk.beginImport(nameOf(files).slice(0, 300));
  try {
    await desk.addToImport(id, { articles: [], faults: [], told: read.told });
    // Faults are sentences: hundreds of them cross at once.
    for (let at = 0; at < read.faults.length; at += pieceLength)
      await desk.addToImport(id, { articles: [], faults: read.faults.slice(at, at + pieceLength), told: [] });
    for (let at = 0; at < read.articles.length;) {
      signal.throwIfAborted();
      let length = 0;
      let end = at;
      for (const { body } of read.articles.slice(at, at + pieceLength)) {
        length += body.length;
        if (end > at && length > pieceText) break;
        end++;
      }
      await desk.addToImport(id, { articles: read.articles.slice(at, end), faults: [], told: [] });
      at = end;
      onStep({ what: 'sending', share: at / read.articles.length });
    }
    onStep({ what: 'comparing', share: 1 });
    return { ...(await desk.planImport(id)), format: format.id };
  } catch (error) {
    void desk.cancelImport(id).catch(() => undefined);
    throw error;
  }
}

import type { TakeOut } from '@/lib/domain/keeping';
import { sealStream } from '@/lib/privacy/vault/seal';
import { latestVersion } from '@/lib/store/schema';
import type { Store } from '@/lib/store/open-store';
import type { TakenRows } from '@/lib/store/take-out';
import { toBase64 } from '../uploads';
import type { TakeOutPiece } from './keeping-contract';
import { writeHtml, writeJson, writeRedactedJson } from './readable/write-copy';
import { backupFormat, backupVersion, encodeTexts, writeBackup, type BackupHead } from './write-backup';

/** Bytes of one piece on its way to the dashboard: a port carries JSON, and one message of it has a limit. */
const pieceLength = 512 * 1024;
/** Files that are written at once; an older one that was never fetched to its end makes way. */
const mostAtOnce = 4;

interface Writing {
  bytes: AsyncGenerator<Uint8Array, void>;
  done: number;
  total: number;
}

/** Writes files for the dashboard, piece by piece as it asks for them: no more of one is in memory than a piece. */
export function keepTakeOuts({ store, now }: { store: Store; now: () => number }) {
  const writings = new Map<string, Writing>();
  let last = 0;

  async function* counted(writing: Writing, rows: AsyncIterable<TakenRows>): AsyncGenerator<TakenRows, void> {
    for await (const some of rows) {
      writing.done += some.rows.length;
      yield some;
    }
  }

  /** The same store, whose rows are counted as they are read. */
  const watched = (writing: Writing): Pick<Store, 'takingOut'> => ({
    takingOut: {
      ...store.takingOut,
      takeAll: async function* takeAll() {
        yield* counted(writing, await store.takingOut.takeAll());
      } as unknown as Store['takingOut']['takeAll'],
      takePerson: async (person) => {
        const rows = await store.takingOut.takePerson(person);
        for (const some of rows) writing.done += some.rows.length;
        return rows;
      },
    },
  });

  const write = (
    writing: Writing,
    { about, format, isRedacted, settings }: TakeOut,
  ): AsyncGenerator<Uint8Array, void> => {
    const source = watched(writing);
    const head: BackupHead = {
      format: backupFormat,
      formatVersion: backupVersion,
      database: latestVersion,
      madeAt: new Date(now()).toISOString(),
      ...(settings !== undefined && { settings }),
    };
    if (format === 'backup')
      return writeBackup(
        head,
        (async function* rows() {
          yield* await source.takingOut.takeAll();
        })(),
      );
    if (format === 'html') return encodeTexts(writeHtml(source, head, about, isRedacted));
    return encodeTexts(isRedacted ? writeRedactedJson(source, head, about) : writeJson(source, head, about));
  };

  return {
    async begin(what: TakeOut): Promise<string> {
      const [oldest] = writings.keys();
      if (writings.size >= mostAtOnce && oldest !== undefined) writings.delete(oldest);
      const total =
        what.about === null
          ? await store.takingOut.countTaken()
          : Object.values(await store.erasing.countPerson(what.about)).reduce((sum, count) => sum + count, 0);
      const id = `take-out-${++last}`;
      const writing: Writing = { bytes: (async function* nothing() {})(), done: 0, total };
      const plain = write(writing, what);
      writing.bytes = what.passphrase === null ? plain : sealStream(what.passphrase, plain);
      writings.set(id, writing);
      return id;
    },
    /** The next piece; null after the last, when the file is forgotten here. */
    async next(id: string): Promise<TakeOutPiece> {
      const writing = writings.get(id);
      if (!writing) throw new Error('This file is not being written any more. Begin again.');
      const parts: Uint8Array[] = [];
      let length = 0;
      while (length < pieceLength) {
        const { done, value } = await writing.bytes.next();
        if (done) break;
        parts.push(value);
        length += value.length;
      }
      const { done, total } = writing;
      if (length === 0) {
        writings.delete(id);
        return { piece: null, done, total };
      }
      const joined = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        joined.set(part, at);
        at += part.length;
      }
      return { piece: toBase64(joined), done, total };
    },
    async drop(id: string): Promise<void> {
      const writing = writings.get(id);
      writings.delete(id);
      await writing?.bytes.return();
    },
  };
}
export type TakeOuts = ReturnType<typeof keepTakeOuts>;

import { type Asking, askServer, judgeAnswer, MOST_TRIES, readBody, waitBefore } from './ask-server';
import { startDigest } from './digest';
import type { ModelFile } from './held-record';
import { openPieces } from './pieces';
import { isStorageFull, shelfFaults } from './shelf-faults';

/** Bytes that are kept at a time: at most so many are fetched twice after a restart. */
const PIECE = 4 * 1024 * 1024;

interface Shard extends ModelFile {
  bytes: number;
}

/** Bytes on their way to the disk, joined to pieces. */
function createBuffer(put: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of waiting) {
      bytes.set(piece, at);
      at += piece.length;
    }
    waiting = [];
    length = 0;
    await put(bytes);
  };
  return {
    flush,
    length: () => length,
    async add(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      waiting.push(bytes);
      length += bytes.length;
      if (length >= PIECE) await flush();
    },
  };
}

/** Where a partial answer begins; null where it does not say, or says something else than bytes. */
const beginsAt = (contentRange: string | null): number | null => {
  const match = /^bytes (\d{1,15})-\d{1,15}\//.exec(contentRange ?? '');
  return match ? Number(match[1]) : null;
};

/**
 * Fetches one file of weights, verifies it, and only then puts it where web-llm finds it. It goes on from the pieces that
 * are kept, whatever broke off before: a pause, a lost connection, a closed browser. A server that can't go on in the middle sends all
 * of it again. Resolves to its hash.
 *
 * @throws ModelFailure, or the signal's reason; the pieces are kept unless they were wrong
 */
export async function fetchShard(
  asking: Asking,
  { ours, target }: { ours: Cache; target: Cache },
  { path, bytes, hash, address }: Shard & { address: string },
  onBytes: (held: number) => void,
  signal: AbortSignal,
): Promise<{ algorithm: 'md5' | 'sha256'; hex: string }> {
  const { wait, mostSilence } = asking;
  const algorithm = hash?.algorithm ?? 'sha256';
  const pieces = await openPieces(ours, address);
  let digest = startDigest(algorithm);
  let hasFailedToVerify = false;

  const startOver = async (): Promise<void> => {
    await pieces.drop();
    digest = startDigest(algorithm);
    onBytes(0);
  };
  const readAgain = async (): Promise<void> => {
    digest = startDigest(algorithm);
    for await (const piece of pieces.read()) digest.update(piece);
  };

  if (pieces.length() > bytes) await startOver();
  else await readAgain().catch(startOver);
  onBytes(pieces.length());

  for (let attempt = 0; ; attempt += 1) {
    if (pieces.length() === bytes) {
      const hex = digest.finish();
      if (hash === null || hash.hex === hex) {
        signal.throwIfAborted();
        await pieces.moveTo(target);
        return { algorithm, hex };
      }
      // Pieces of two versions of a file make a third; fetched in one go it is what the server has.
      await startOver();
      if (hasFailedToVerify) throw shelfFaults.notAsListed(path, `${algorithm} ${hex} instead of ${hash.hex}`);
      hasFailedToVerify = true;
      attempt = 0;
    }

    const from = pieces.length();
    const answer = await askServer(asking, address, { signal, from });
    const no = answer.ok
      ? judgeAnswer(answer, path)
      : { isPassing: true, failure: shelfFaults.noNetwork(answer.reason) };
    if (!answer.ok || no) {
      if (answer.ok) await answer.body?.cancel();
      // The pieces do not fit the file that is there now.
      if (answer.ok && answer.status === 416 && from > 0) {
        await startOver();
        continue;
      }
      if (!no?.isPassing || attempt >= MOST_TRIES - 1) throw no?.failure ?? shelfFaults.noNetwork('');
      await wait(waitBefore(attempt, answer.ok ? answer.headers.get('retry-after') : null), signal);
      continue;
    }
    if (from > 0 && (answer.status === 200 || beginsAt(answer.headers.get('content-range')) !== from)) {
      await startOver();
      // All of it comes, which is as good; something else from the middle is not.
      if (answer.status !== 200) {
        await answer.body?.cancel();
        if (attempt >= MOST_TRIES - 1) throw shelfFaults.notAsListed(path, 'another part than was asked for');
        continue;
      }
    }

    const before = pieces.length();
    const buffer = createBuffer((piece) => pieces.add(piece));
    const take = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
      if (pieces.length() + buffer.length() + piece.length > bytes) {
        await startOver();
        throw shelfFaults.notAsListed(path, `more than the ${bytes} bytes that are listed`);
      }
      digest.update(piece);
      await buffer.add(piece);
      onBytes(pieces.length() + buffer.length());
    };
    try {
      if (answer.body) await readBody(answer.body, take, { signal, mostSilence });
      await buffer.flush();
    } catch (error) {
      if (isStorageFull(error)) throw shelfFaults.storageFull(String(error));
      // A pause loses nothing that came, if it can be kept.
      if (signal.aborted) await buffer.flush().catch(() => undefined);
      throw error;
    }
    if (pieces.length() > before) attempt = -1;
    else if (attempt >= MOST_TRIES - 1) throw shelfFaults.noNetwork(`${path} broke off at byte ${before}`);
    if (pieces.length() < bytes) await wait(waitBefore(Math.max(attempt, 0), null), signal);
  }
}

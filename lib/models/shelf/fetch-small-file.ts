import { type Asking, askServer, judgeAnswer, MOST_TRIES, readBody, waitBefore } from './ask-server';
import { shelfFaults } from './shelf-faults';

/**
 * Fetches a file that fits into memory, whole, as often as it takes.
 *
 * @throws ModelFailure, or the signal's reason
 */
export async function fetchSmallFile(
  asking: Asking,
  address: string,
  { path, most, signal }: { path: string; /** Bytes; more are not read. */ most: number; signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  const { wait, mostSilence } = asking;
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt === MOST_TRIES - 1;
    const answer = await askServer(asking, address, { signal });
    if (!answer.ok) {
      if (isLast) throw shelfFaults.noNetwork(answer.reason);
      await wait(waitBefore(attempt, null), signal);
      continue;
    }
    const no = judgeAnswer(answer, path);
    if (no) {
      await answer.body?.cancel();
      if (isLast || !no.isPassing) throw no.failure;
      await wait(waitBefore(attempt, answer.headers.get('retry-after')), signal);
      continue;
    }
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    const ended =
      answer.body &&
      (await readBody(
        answer.body,
        (bytes) => {
          length += bytes.length;
          if (length > most) throw shelfFaults.notAsListed(path, `more than ${most} bytes`);
          pieces.push(bytes);
        },
        { signal, mostSilence },
      ));
    const announced = answer.headers.get('content-encoding') === null ? answer.headers.get('content-length') : null;
    if (ended === 'ended' && (announced === null || Number(announced) === length))
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    if (isLast) throw shelfFaults.noNetwork(`${path} broke off after ${length} bytes`);
    await wait(waitBefore(attempt, null), signal);
  }
}

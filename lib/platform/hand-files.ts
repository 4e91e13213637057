// Files of gigabytes from a page of the extension to the desk's worker, which is of the same origin: as references, over a
// channel of their own, since the ports between them carry JSON only.

const nameOf = (channel: string): string => `deskmate-files-${channel}`;

interface Handed {
  path: string;
  blob: Blob;
}

const isHanded = (value: unknown): value is Handed =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'blob' in value &&
  value.blob instanceof Blob;

/** A folder's files stand by their paths in it; a single file by its name. */
const handedOf = (file: File): Handed => ({ path: file.webkitRelativePath || file.name, blob: file });

/**
 * Offers files under a name that nobody else knows, until `close` is called.
 * @returns the channel, to be told to the other side
 */
export function offerFiles(files: readonly File[]): { channel: string; close: () => void } {
  const channel = crypto.randomUUID();
  const line = new BroadcastChannel(nameOf(channel));
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'ready') line.postMessage(files.map(handedOf));
  };
  return { channel, close: () => line.close() };
}

/** Takes the files that are offered on a channel. Rejects where none came before `signal` was aborted. */
export function receiveFiles(channel: string, signal: AbortSignal): Promise<Handed[]> {
  const line = new BroadcastChannel(nameOf(channel));
  return new Promise<Handed[]>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The files did not arrive. Choose them once more.')), {
      once: true,
    });
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) resolve(data.filter(isHanded));
    };
    line.postMessage('ready');
  }).finally(() => line.close());
}

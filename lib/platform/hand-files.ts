import { z } from '@/lib/domain/zod';

// Files of gigabytes from the dashboard to the desk. A port of the extension carries JSON only; a broadcast channel reaches all
// pages and workers of this origin, and nobody else, and hands a file on without reading it.

const CHANNEL = 'deskmate-files';
/** How long is waited for the page, in milliseconds. */
const PATIENCE = 10_000;

const handedSchema = z.object({
  ticket: z.string(),
  files: z.array(z.object({ path: z.string(), blob: z.instanceof(Blob) })),
});
const askedSchema = z.object({ wants: z.string() });

export interface HandedFile {
  /** With its folders, as it was chosen. */
  path: string;
  blob: Blob;
}

const open = () => {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    hear: (hear: (data: unknown) => void): void =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data)),
    // It has no target: nobody but this origin hears it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (message: unknown): void => channel.postMessage(message),
    close: (): void => channel.close(),
  };
};

/**
 * Holds files out to whoever takes them by the name that comes back. The page has to stay open for as long as they are read;
 * `close` when nobody needs to take them any more.
 */
export function offerFiles(files: readonly File[]): { channel: string; close: () => void } {
  const ticket = crypto.randomUUID();
  const { hear, say, close } = open();
  hear((data) => {
    if (askedSchema.safeParse(data).data?.wants !== ticket) return;
    say({ ticket, files: files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file })) });
  });
  return { channel: ticket, close };
}

/** Takes the files that a page holds out by this name. Rejects with a sentence where no page does. */
export function takeFiles(ticket: string, signal?: AbortSignal): Promise<HandedFile[]> {
  const { hear, say, close } = open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<HandedFile[]>((resolve, reject) => {
    const giveUp = (): void => reject(new Error('The files could not be handed over. Try again; nothing was changed.'));
    timer = setTimeout(giveUp, PATIENCE);
    signal?.addEventListener('abort', giveUp);
    hear((data) => {
      const handed = handedSchema.safeParse(data).data;
      if (handed?.ticket === ticket) resolve(handed.files);
    });
    say({ wants: ticket });
  }).finally(() => {
    clearTimeout(timer);
    close();
  });
}

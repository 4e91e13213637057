import { z } from '@/lib/domain/zod';

// Files of gigabytes from the dashboard to the desk. A port of the extension carries JSON only; a broadcast channel reaches all
// pages and workers of this origin, and nobody else, and hands a file on without reading it.

const CHANNEL = 'deskmate-files';
/** How long the page waits for the desk to take them, and the desk for the page to send them, in milliseconds. */
const PATIENCE = 20_000;

const handedSchema = z.object({
  ticket: z.string(),
  files: z.array(z.object({ path: z.string(), blob: z.instanceof(Blob) })),
});
const saidSchema = z.object({ ticket: z.string(), says: z.enum(['ready', 'taken']) });

export interface HandedFile {
  /** With its folders, as it was chosen. */
  path: string;
  blob: Blob;
}

/** One exchange over the channel; ends, and closes it, when `settle` is called or patience is at its end. */
function exchange<T>(
  first: unknown,
  hear: (data: unknown, say: (message: unknown) => void, settle: (value: T) => void) => void,
) {
  const channel = new BroadcastChannel(CHANNEL);
  // It has no target: nobody but this origin hears it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: unknown): void => channel.postMessage(message);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<T>((resolve, reject) => {
    const giveUp = (): void => reject(new Error('The files could not be handed over. Try again; nothing was changed.'));
    timer = setTimeout(giveUp, PATIENCE);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data, say, resolve));
    say(first);
  }).finally(() => {
    clearTimeout(timer);
    channel.close();
  });
}

/**
 * Hands files to whoever takes them with the same ticket. Resolves once they are taken; the page has to stay open for as long
 * as they are read. Rejects with a sentence where nobody takes them.
 */
export function handFiles(ticket: string, files: readonly File[]): Promise<void> {
  const offer = { ticket, files: files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file })) };
  return exchange<void>(offer, (data, say, settle) => {
    const said = saidSchema.safeParse(data).data;
    if (said?.ticket !== ticket) return;
    if (said.says === 'ready') say(offer);
    else settle();
  });
}

/** Takes the files that a page hands over with this ticket, whichever of both is first. Rejects with a sentence. */
export function takeFiles(ticket: string): Promise<HandedFile[]> {
  return exchange<HandedFile[]>({ ticket, says: 'ready' }, (data, say, settle) => {
    const handed = handedSchema.safeParse(data).data;
    if (handed?.ticket !== ticket) return;
    say({ ticket, says: 'taken' });
    settle(handed.files);
  });
}

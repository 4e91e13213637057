import type { insertReply } from '@/lib/inbox/composer/insert-reply';
import type { CreateSource } from '@/lib/inbox/thread-source';
import { requestBackground } from '@/lib/platform/requests';

// Scripts that are run beside the content script when they are first needed, for its size. Each leaves what it brings
// in the world that they share, which no page can see.

declare global {
  // eslint-disable-next-line no-var
  var deskmateInsertReply: typeof insertReply | undefined;
  // eslint-disable-next-line no-var
  var deskmateStructure: CreateSource | undefined;
}

/** What writes into composers. @returns null where the browser does not run it */
export async function loadInsertReply(): Promise<typeof insertReply | null> {
  if (!globalThis.deskmateInsertReply) await requestBackground({ kind: 'run-script', script: 'insert' });
  return globalThis.deskmateInsertReply ?? null;
}

/** What reads pages by their structure, where no adapter does. @returns null where the browser does not run it */
export async function loadStructure(): Promise<CreateSource | null> {
  if (!globalThis.deskmateStructure) await requestBackground({ kind: 'run-script', script: 'structure' });
  return globalThis.deskmateStructure ?? null;
}

import type { insertReply } from '@/lib/inbox/composer/insert-reply';
import type { mendDraft } from '@/lib/inbox/composer/mend-draft';
import type { replaceTyped } from '@/lib/inbox/composer/replace-typed';
import type { CreateSource } from '@/lib/inbox/thread-source';
import { requestBackground } from '@/lib/platform/requests';
import type { createPicker } from '../picking/create-picker';

// Scripts that are run beside the content script when they are first needed, for its size. Each leaves what it brings
// in the world that they share, which no page can see.

export interface PickingScript {
  createPicker: typeof createPicker;
  replaceTyped: typeof replaceTyped;
}

declare global {
  // eslint-disable-next-line no-var
  var deskmateInsertReply: typeof insertReply | undefined;
  // eslint-disable-next-line no-var
  var deskmateMendDraft: typeof mendDraft | undefined;
  // eslint-disable-next-line no-var
  var deskmateStructure: CreateSource | undefined;
  // eslint-disable-next-line no-var
  var deskmatePicking: PickingScript | undefined;
}

/** What writes into composers. @returns null where the browser does not run it */
export async function loadInsertReply(): Promise<typeof insertReply | null> {
  if (!globalThis.deskmateInsertReply) await requestBackground({ kind: 'run-script', script: 'insert' });
  return globalThis.deskmateInsertReply ?? null;
}

/** What mends drafts; it comes with what writes. @returns null where the browser does not run it */
export async function loadMendDraft(): Promise<typeof mendDraft | null> {
  return (await loadInsertReply()) && (globalThis.deskmateMendDraft ?? null);
}

/** What reads pages by their structure, where no adapter does. @returns null where the browser does not run it */
export async function loadStructure(): Promise<CreateSource | null> {
  if (!globalThis.deskmateStructure) await requestBackground({ kind: 'run-script', script: 'structure' });
  return globalThis.deskmateStructure ?? null;
}

/** The picker of replies, and what puts one in the place of a trigger. @returns null where the browser does not run it */
export async function loadPicking(): Promise<PickingScript | null> {
  if (!globalThis.deskmatePicking) await requestBackground({ kind: 'run-script', script: 'pick' });
  return globalThis.deskmatePicking ?? null;
}

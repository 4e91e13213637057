import type { Outcome, PageDesk } from '@/lib/desk/page-contract';
import type { InboxWatch } from '@/lib/inbox/watch-inbox';
import { requestBackground } from '@/lib/platform/requests';

/** What the teaching script finds of the content script, in the world that they share. */
export interface TeachingContext {
  watch: InboxWatch;
  desk(): PageDesk | null;
  /** Aborts when the site is switched off or the extension is gone. */
  signal: AbortSignal;
}

declare global {
  // eslint-disable-next-line no-var
  var deskmateTeaching: TeachingContext | undefined;
}

/** Runs the script that lets the person show where the conversation is; it is loaded only then, for its size. */
export async function startTeaching(context: TeachingContext): Promise<Outcome> {
  globalThis.deskmateTeaching = context;
  const isRunning = await requestBackground({ kind: 'run-script', script: 'teach' });
  return isRunning ? { ok: true } : { ok: false, reason: 'The browser does not let Deskmate be shown this page.' };
}

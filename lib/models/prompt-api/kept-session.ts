import type { PromptApi, PromptSession } from './prompt-api';

/** More than any model reads; the browser may say infinity. */
const mostContext = 1_000_000;

/** Tokens of prompt and answer together; null where the browser does not tell. */
function contextOf(session: PromptSession): number | null {
  const tokens = session.contextWindow ?? session.inputQuota;
  return tokens !== undefined && tokens > 0 ? Math.min(Math.floor(tokens), mostContext) : null;
}

/** Counts by whichever name the browser has; null where it has none. */
export async function countWith(session: PromptSession, text: string): Promise<number | null> {
  if (session.measureContextUsage) return session.measureContextUsage(text);
  return session.measureInputUsage ? session.measureInputUsage(text) : null;
}

/** One session that asks for nothing: while it is there, the browser keeps its model in memory. */
export function createKeptSession() {
  let session: PromptSession | null = null;
  return {
    /** @returns the tokens of its context; null where the browser does not tell */
    async load(api: PromptApi, signal: AbortSignal, onProgress: (done: number) => void): Promise<number | null> {
      let furthest = 0;
      session ??= await api.create({
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', ({ loaded }) => {
            furthest = Math.min(Math.max(furthest, loaded), 1);
            onProgress(furthest);
          }),
      });
      return contextOf(session);
    },
    count: async (text: string): Promise<number | null> => (session ? countWith(session, text) : null),
    drop(): void {
      session?.destroy();
      session = null;
    },
  };
}

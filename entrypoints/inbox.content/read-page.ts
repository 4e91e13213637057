import type { Adapter } from '@/lib/domain/adapter';
import type { Conversation, Preview } from '@/lib/domain/conversation';
import type { InboxWatch } from '@/lib/inbox/watch-inbox';

/** What the content script answers when it is asked for all that the page shows. */
export type PageReading =
  | { kind: 'conversation'; conversation: Conversation; complete: boolean; previews: Preview[] }
  | { kind: 'nothing'; adapter: string; reason: string; previews: Preview[] }
  | { kind: 'failed'; reason: string };

/**
 * Reads the page as it is at this moment, for people who write adapters.
 *
 * @param adapter checked by who asks; without one the page is read as always
 */
export function readPage(watch: Pick<InboxWatch, 'read'>, adapter: unknown): PageReading {
  try {
    const { reading, previews } = watch.read(adapter as Adapter | undefined);
    if (reading.kind === 'nothing') {
      const { adapter: id, reason } = reading;
      return { kind: 'nothing', adapter: id, reason, previews };
    }
    const { conversation, messages, complete } = reading;
    return { kind: 'conversation', conversation: { ...conversation, messages }, complete, previews };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

import type { Message } from '../../../lib/domain/message.ts';
import type { ReadByStructure } from './generic-entry.ts';
import { openDocuments } from './open-documents.ts';

export interface Reading {
  messages: readonly Message[];
  /** What the reader tells about the whole; null where it found no conversation. */
  conversation: unknown;
  /** Why there is none. */
  reason: string;
}

export interface PageReader {
  read(html: string): Promise<Reading>;
  close(): Promise<void>;
}

/** The reader in one document after another, all of them at one address. */
export async function openPageReader(): Promise<PageReader> {
  const { page, show, close } = await openDocuments('test/e2e/support/generic-entry.ts');
  return {
    async read(html) {
      await show(html);
      return page.evaluate((): Reading => {
        const { readByStructure } = window as unknown as { readByStructure: ReadByStructure };
        const reading = readByStructure();
        return reading.kind === 'nothing'
          ? { messages: [], conversation: null, reason: reading.reason }
          : { messages: reading.messages, conversation: reading.conversation, reason: '' };
      });
    },
    close,
  };
}

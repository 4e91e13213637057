import type { StoredMessage } from '@/lib/domain/message';
import type { PromptTurn } from '@/lib/domain/prompt-source';

const speakers = { inbound: 'customer', outbound: 'agent', internal: 'note', system: 'system' } as const;

/** A conversation as a prompt gets it: who wrote and what, oldest first. What was deleted is not told. */
export const readTurns = (messages: readonly StoredMessage[]): PromptTurn[] =>
  messages
    .filter(({ deleted, text }) => deleted !== true && text.trim() !== '')
    .map(({ direction, text }) => ({
      from: speakers[direction],
      text,
    }));

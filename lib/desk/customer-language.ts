import type { Thread } from './thread';

/** The language of the customer's last message that shows one (BCP 47); null where none does. */
export function customerLanguage(thread: Thread): string | null {
  for (const { direction, key } of thread.messages.toReversed()) {
    const label = direction === 'inbound' ? thread.assessments.get(key)?.assessment.language.label : null;
    if (label) return label;
  }
  return null;
}

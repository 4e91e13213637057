import type { StoredMessage } from './message';

/**
 * When a message was sent, in epoch milliseconds: as the page said, where that can be, else when this device first saw it.
 * No message is seen before it is sent.
 */
export function timeOf({ sentAt, seenAt }: Pick<StoredMessage, 'sentAt' | 'seenAt'>): number {
  const sent = sentAt === undefined ? NaN : Date.parse(sentAt);
  return Number.isFinite(sent) && sent <= seenAt ? sent : seenAt;
}

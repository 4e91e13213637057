import type { RetentionKind } from '@/lib/domain/retention';

/** Epoch milliseconds before which rows go; null keeps them. */
export interface Cutoffs {
  kinds: Record<RetentionKind, number | null>;
  /** By channel, for all kinds but the ledger, which knows no channel. */
  sites: Readonly<Record<string, number | null>>;
}

/** The site that a conversation, a person or a message key is of. */
export const channelOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf('/')));

/** When what is of a site has to be newer to stay; -Infinity keeps all. */
export const cutoffOf = ({ kinds, sites }: Cutoffs, kind: RetentionKind, key: string | null | undefined): number => {
  const channel = kind === 'ledger' || !key ? '' : channelOf(key);
  return (Object.hasOwn(sites, channel) ? sites[channel] : kinds[kind]) ?? -Infinity;
};

/** Nothing that is newer is due, whichever site it is of. */
export const latestCutoff = ({ kinds, sites }: Cutoffs, kind: RetentionKind): number =>
  Math.max(kinds[kind] ?? -Infinity, ...(kind === 'ledger' ? [] : Object.values(sites).map((at) => at ?? -Infinity)));

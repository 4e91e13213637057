import type { TrustedKey } from '@/lib/domain/pack';

/** What a pack's signature is worth on this device. */
export type Trust =
  /** Nobody signed it, and no key is known for it. */
  | { kind: 'unsigned' }
  /** Signed by a key that is not known yet: it is pinned when the pack is installed. */
  | { kind: 'first-use'; publicKey: string }
  | { kind: 'trusted'; publicKey: string; since: number; by: TrustedKey['by'] }
  /** Signed by another key than the one that is trusted. `isFixed`: a policy named the keys. */
  | { kind: 'changed-key'; publicKey: string; isFixed: boolean }
  /** Nobody signed it, but a key is trusted for it: somebody took the signature away. */
  | { kind: 'signature-missing'; isFixed: boolean };

/** Trust on first use; where a policy names keys for a pack, those count and no others. */
export function weighTrust(pack: string, publicKey: string | null, keys: readonly TrustedKey[]): Trust {
  const own = keys.filter((key) => key.pack === pack);
  const byPolicy = own.filter(({ by }) => by === 'policy');
  const isFixed = byPolicy.length > 0;
  const counting = isFixed ? byPolicy : own;
  if (publicKey === null) return counting.length > 0 ? { kind: 'signature-missing', isFixed } : { kind: 'unsigned' };
  const known = counting.find((key) => key.publicKey === publicKey);
  if (known) return { kind: 'trusted', publicKey, since: known.trustedSince, by: known.by };
  return counting.length > 0 ? { kind: 'changed-key', publicKey, isFixed } : { kind: 'first-use', publicKey };
}

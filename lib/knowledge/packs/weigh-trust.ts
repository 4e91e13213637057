import type { TrustedKey } from '@/lib/domain/pack';
import type { PackTrust } from '@/lib/domain/pack-offer';

/** Trust on first use; where a policy names keys for a pack, those count and no others. */
export function weighTrust(pack: string, publicKey: string | null, keys: readonly TrustedKey[]): PackTrust {
  const own = keys.filter((key) => key.pack === pack);
  const byPolicy = own.filter(({ by }) => by === 'policy');
  const isFixed = byPolicy.length > 0;
  const counting = isFixed ? byPolicy : own;
  if (publicKey === null) return counting.length > 0 ? { kind: 'signature-missing', isFixed } : { kind: 'unsigned' };
  const known = counting.find((key) => key.publicKey === publicKey);
  if (known) return { kind: 'trusted', publicKey, since: known.trustedSince, by: known.by };
  return counting.length > 0 ? { kind: 'changed-key', publicKey, isFixed } : { kind: 'first-use', publicKey };
}

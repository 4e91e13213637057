import { managedPolicySchema, type ManagedPolicy } from '@/lib/domain/managed-policy';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { readPackAddress } from './read-pack-address';

const policyFact = 'managed-policy';

/**
 * What the organisation decides. The desk's worker can't read it from the browser: pages of the extension that can tell it
 * whenever they connect, and the desk remembers it for the next start.
 */
export function keepPolicy(store: Pick<Store, 'packs' | 'facts'>, now: () => number, log: Log) {
  let policy: ManagedPolicy = {};

  /** One address that is not taken must not keep the keys and the other addresses from counting. */
  const readAddress = (given: string): string[] => {
    try {
      return [readPackAddress(given)];
    } catch (error) {
      log.warn(`The policy’s address ${given.replace(/\/\/[^/]*@/, '//…@')} is left out`, error);
      return [];
    }
  };

  const apply = async () => {
    await store.packs.applyPolicy(
      (policy.trustedKeys ?? []).map((key) => ({ ...key, trustedSince: now(), by: 'policy' as const })),
      (policy.packAddresses ?? []).flatMap(readAddress),
    );
    // Remembered once it counts: what failed half-way is taken again when it is told again.
    await store.facts.set(policyFact, policy);
  };

  return {
    /** To a database that was made anew. */
    apply,
    get: (): ManagedPolicy => policy,
    async load(): Promise<void> {
      const parsed = managedPolicySchema.safeParse((await store.facts.get(policyFact)) ?? {});
      policy = parsed.success ? parsed.data : {};
    },
    /** @returns whether it says something new */
    async take(told: ManagedPolicy): Promise<boolean> {
      if (JSON.stringify(told) === JSON.stringify(policy)) return false;
      const before = policy;
      policy = told;
      try {
        await apply();
      } catch (error) {
        policy = before;
        throw error;
      }
      return true;
    },
  };
}
export type KeptPolicy = ReturnType<typeof keepPolicy>;

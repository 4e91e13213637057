import { managedPolicySchema, type ManagedPolicy } from '@/lib/domain/managed-policy';
import type { Store } from '@/lib/store/open-store';
import { readPackAddress } from './read-pack-address';

const policyFact = 'managed-policy';

/**
 * What the organisation decides. The desk's worker can't read it from the browser: pages of the extension that can tell it
 * whenever they connect, and the desk remembers it for the next start.
 */
export function keepPolicy(store: Store, now: () => number) {
  let policy: ManagedPolicy = {};

  const apply = async () => {
    await store.facts.set(policyFact, policy);
    await store.packs.applyPolicy(
      (policy.trustedKeys ?? []).map((key) => ({ ...key, trustedSince: now(), by: 'policy' as const })),
      (policy.packAddresses ?? []).map(readPackAddress),
    );
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
      policy = told;
      await apply();
      return true;
    },
  };
}
export type KeptPolicy = ReturnType<typeof keepPolicy>;

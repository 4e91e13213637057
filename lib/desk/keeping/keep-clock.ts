import { believeClock, judgeClock, type ClockState, type ClockVerdict } from '@/lib/privacy/judge-clock';
import type { ClockDoubt } from '@/lib/domain/retention';
import { z } from '@/lib/domain/zod';
import type { Store } from '@/lib/store/open-store';

const fact = 'retention-clock';

const stateSchema = z.object({
  trustedAt: z.number(),
  doubt: z
    .object({ kind: z.enum(['forward', 'behind']), since: z.number(), lastAt: z.number(), days: z.number() })
    .nullable(),
});

/** What the desk remembers of the clock, so that a jump of it erases nothing. */
export function keepClock({ store, now }: { store: Pick<Store, 'retention' | 'facts'>; now: () => number }) {
  const read = async (): Promise<ClockState> => {
    const stored = stateSchema.safeParse(await store.facts.get(fact));
    return stored.success ? stored.data : { trustedAt: (await store.retention.newest()) ?? now(), doubt: null };
  };

  const keep = async ({ state, misstamped }: ClockVerdict): Promise<void> => {
    if (misstamped) await store.retention.restamp(misstamped.from, misstamped.to, now());
    await store.facts.set(fact, state);
  };

  return {
    /**
     * Looks at the clock, and remembers what it said.
     *
     * @param shortest the shortest time that anything is kept, in days
     * @returns the time to erase by: now, or when the clock was believed last
     */
    async look(shortest: number): Promise<number> {
      const verdict = judgeClock(now(), await read(), shortest);
      await keep(verdict);
      return verdict.isTrusted ? now() : Math.min(now(), verdict.state.trustedAt);
    },
    /** The person says that it is right. */
    believe: (): Promise<void> => keep(believeClock(now())),
    /** Whether it is doubted, without a new look at it. */
    async doubt(): Promise<ClockDoubt | null> {
      const { trustedAt, doubt } = await read();
      return doubt && { kind: doubt.kind, now: now(), trustedAt };
    },
  };
}

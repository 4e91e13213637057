import type { ReplyUse } from '@/lib/domain/reply';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';

/** How often each reply was inserted or copied on this device, and when last. */
export function keepReplyUses({
  store,
  health,
  saveLater,
  now,
}: {
  store: Pick<Store, 'replies'>;
  health: WatchedHealth;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  now: () => number;
}) {
  let uses = new Map<string, ReplyUse>();

  const set = (use: ReplyUse) => {
    uses.set(use.id, use);
    const { elsewhere: _, ...here } = use;
    void saveLater(() => store.replies.saveUse(here));
  };

  return {
    /** Reads them (again): an import, or what takes it back, told how often replies were used elsewhere. */
    async start(): Promise<void> {
      const stored = await health.read(() => store.replies.uses(), []);
      uses = new Map(stored.map((use) => [use.id, use]));
    },
    /** @throws where the database can't */
    async forget(): Promise<void> {
      // Behind what is still on its way to the database.
      if (!(await saveLater(() => store.replies.clearUses()))) throw new Error('The database refused.');
      uses.clear();
    },
    get: (id: string): ReplyUse => uses.get(id) ?? { id, count: 0, lastUsedAt: 0, elsewhere: 0 },
    /** It was inserted or copied. @returns what makes it as if it had not been */
    used(id: string): () => void {
      const before = uses.get(id);
      const elsewhere = before?.elsewhere ?? 0;
      set({ id, count: (before?.count ?? 0) + 1, lastUsedAt: now(), elsewhere });
      let isTakenBack = false;
      return () => {
        const is = uses.get(id);
        if (isTakenBack || !is) return;
        isTakenBack = true;
        const count = Math.max(0, is.count - 1);
        // Where it was used again since, that was the last time.
        const isLast = is.count === (before?.count ?? 0) + 1;
        set({ ...is, count, lastUsedAt: isLast ? (before?.lastUsedAt ?? 0) : is.lastUsedAt });
      };
    },
  };
}
export type ReplyUses = ReturnType<typeof keepReplyUses>;

import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import type { KnowledgeRoom, RepliesRoom } from './rooms';

/** One outcome, and its row once it is written. */
interface Kept {
  outcome: SuggestionOutcome;
  conversation: string | null;
  row: Promise<number | null>;
}

/**
 * What the agent did with passages and replies: an inserted one was accepted, "not helpful" dismisses. Search learns from it on this
 * device; undoing takes the row and what it taught away.
 */
export function keepOutcomes({
  store,
  health,
  saveLater,
  rooms,
  now,
}: {
  store: Pick<Store, 'outcomes'>;
  health: Pick<WatchedHealth, 'read'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  rooms: { knowledge: Pick<KnowledgeRoom, 'teach'>; replies: Pick<RepliesRoom, 'teach'> };
  now: () => number;
}) {
  const kept = new Map<string, Kept>();

  const teach = (kind?: SuggestionOutcome['kind']) => {
    const outcomes = [...kept.values()].map(({ outcome }) => outcome);
    if (kind !== 'reply') rooms.knowledge.teach(outcomes, now());
    if (kind !== 'article') rooms.replies.teach(outcomes, now());
  };

  const note = (
    kind: SuggestionOutcome['kind'],
    what: SuggestionOutcome['what'],
    item: string,
    question: string,
    conversation: string | null,
  ): string => {
    const id = crypto.randomUUID();
    const outcome: SuggestionOutcome = {
      at: now(),
      kind,
      item,
      question,
      what,
      ...(conversation !== null && { conversation }),
    };
    let row: number | null = null;
    const saved = saveLater(async () => {
      row = await store.outcomes.add(outcome);
    });
    kept.set(id, { outcome, conversation, row: saved.then(() => row) });
    teach(kind);
    return id;
  };

  return {
    /** Reads what was learned before. */
    async start(): Promise<void> {
      kept.clear();
      for (const outcome of await health.read(() => store.outcomes.all(), []))
        kept.set(`row ${outcome.id}`, { outcome, conversation: null, row: Promise.resolve(outcome.id ?? null) });
      teach();
    },
    /** @returns the id by which it is undone */
    accepted: (kind: SuggestionOutcome['kind'], item: string, question: string, conversation: string) =>
      note(kind, 'accepted', item, question, conversation),
    /** The agent's "not helpful". @returns the id by which it is undone */
    dismissed: (kind: SuggestionOutcome['kind'], item: string, question: string, conversation: string) =>
      note(kind, 'dismissed', item, question, conversation),

    /** Replies that were inserted in this conversation, and not taken back. */
    repliesIn: (conversation: string): ReadonlySet<string> =>
      new Set(
        [...kept.values()].flatMap((one) =>
          one.outcome.kind === 'reply' && one.outcome.what === 'accepted' && one.conversation === conversation
            ? [one.outcome.item]
            : [],
        ),
      ),

    /** False when it is not known (any more). */
    undo(id: string): boolean {
      const one = kept.get(id);
      if (!one) return false;
      kept.delete(id);
      teach(one.outcome.kind);
      void one.row.then((row) => row !== null && saveLater(() => store.outcomes.remove(row)));
      return true;
    },

    /** Articles, or replies, that were dismissed in this conversation, or for this very question. */
    dismissedFor(kind: SuggestionOutcome['kind'], conversation: string, question: string): ReadonlySet<string> {
      const ids = new Set<string>();
      for (const { outcome, conversation: where } of kept.values()) {
        if (outcome.kind !== kind) continue;
        const isHere = where === conversation || (question !== '' && outcome.question === question);
        if (!isHere) continue;
        if (outcome.what === 'dismissed') ids.add(outcome.item);
        else ids.delete(outcome.item);
      }
      return ids;
    },

    /** Forgets what is older, whose rows are gone already. */
    forgetBefore(at: number): void {
      for (const [id, { outcome }] of kept) if (outcome.at < at) kept.delete(id);
      teach();
    },

    /** Forgets all of one kind. @throws where the database can't */
    async reset(kind: SuggestionOutcome['kind']): Promise<void> {
      // What is still on its way to the database would be there after all.
      await Promise.all([...kept.values()].map(({ row }) => row));
      await store.outcomes.clear(kind);
      for (const [id, { outcome }] of kept) if (outcome.kind === kind) kept.delete(id);
      teach(kind);
    },
  };
}

import { toldApartSchema, type Likeness, type ToldApart } from '@/lib/domain/told-apart';
import { z } from '@/lib/domain/zod';
import type { AreApart } from '@/lib/replies/split-apart';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import { createQueue } from './queue';

const fact = 'replies-told-apart';
/** The latest; each is read at every start. */
const mostKept = 2_000;

/** Replies that a person said are no duplicates; on this device, until it is taken back or forgotten. */
export function keepToldApart({
  store,
  health,
  now,
}: {
  store: Pick<Store, 'facts'>;
  health: Pick<WatchedHealth, 'read'>;
  now: () => number;
}) {
  let rows: ToldApart[] = [];
  const inTurn = createQueue();

  /** @throws where the database can't */
  const write = (change: (rows: readonly ToldApart[]) => ToldApart[]): Promise<void> =>
    inTurn(async () => {
      const next = change(rows);
      await store.facts.set(fact, next);
      rows = next;
    });

  return {
    async start(): Promise<void> {
      const stored = await health.read(() => store.facts.get(fact), undefined);
      rows = z.array(toldApartSchema).catch([]).parse(stored);
    },
    /** As it is now: what is told later is for the next search of duplicates. */
    reader(): AreApart {
      const judgements = { text: new Map<string, Set<string>>(), shortcut: new Map<string, Set<string>>() };
      for (const { id, likeness, replies } of rows)
        for (const reply of replies) {
          const of = judgements[likeness];
          of.set(reply, (of.get(reply) ?? new Set()).add(id));
        }
      return (likeness, one, other) => {
        const mine = judgements[likeness].get(one);
        const theirs = judgements[likeness].get(other);
        return mine !== undefined && theirs !== undefined && !mine.isDisjointFrom(theirs);
      };
    },
    /** @returns the id by which it is taken back */
    async tell(likeness: Likeness, replies: string[]): Promise<string> {
      const id = crypto.randomUUID();
      await write((before) => [...before, { id, likeness, replies, at: now() }].slice(-mostKept));
      return id;
    },
    takeBack: (id: string): Promise<void> => write((before) => before.filter((row) => row.id !== id)),
    count: (): number => rows.length,
    forget: (): Promise<void> => write(() => []),
  };
}

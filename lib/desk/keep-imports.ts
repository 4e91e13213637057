import type { ImportFault, ImportProgress, PlannedImport } from '@/lib/domain/import-plan';

/** Of each kind, as many are shown. */
const mostShown = 200;

interface Item {
  id: string;
  title: string;
}
interface Change<T> {
  before: T;
  after: T;
  fields: string[];
}
interface Plan<T> {
  added: T[];
  changed: Change<T>[];
  unchanged: number;
  faults: ImportFault[];
}

/** What files held so far: items, what could not be taken, and which fields they tell. */
export interface ReadItems<T> {
  items: T[];
  faults: ImportFault[];
  told: string[];
}

/** What items of one kind have of their own. */
interface ImportsOf<T extends Item, R> {
  /** "1 article", "42 articles". */
  countOf: (count: number) => string;
  /** More than so many in one import are refused. */
  most: number;
  planFor: (read: ReadItems<R>) => Plan<T>;
  find: (id: string) => T | undefined;
  isSame: (one: T, other: T | undefined) => boolean;
  /** Runs the writing: no other change of these items meanwhile. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Writes them all in one transaction, and then takes them in; `what` is said of it where it can be undone. */
  write: (
    { put, read }: { put: readonly T[]; read: readonly R[] },
    undo: { id: string; at: number; what: string },
    steps: { onWritten: (done: number) => void; onIndexed: (done: number) => void },
  ) => Promise<void>;
  now: () => number;
}

interface Import<T, R> {
  id: string;
  name: string;
  read: ReadItems<R>;
  plan: Plan<T> | null;
  progress: ImportProgress;
  isCancelled: boolean;
}

class Cancelled extends Error {}

const nothing = <R>(): ReadItems<R> => ({ items: [], faults: [], told: [] });

/**
 * Imports: what files held arrives piece by piece, is held against what is there, and is written in one transaction when
 * the person says so. One import is open at a time; another one begun takes its place.
 */
export function keepImports<T extends Item, R>(of: ImportsOf<T, R>) {
  let open: Import<T, R> | null = null;

  const find = (id: string): Import<T, R> => {
    if (open?.id !== id) throw new Error('This import was closed, and nothing of it was written. Begin it again.');
    return open;
  };
  const isWriting = ({ progress }: Import<T, R>) => progress.kind === 'writing' || progress.kind === 'indexing';

  const write = async (one: Import<T, R>, plan: Plan<T>): Promise<void> => {
    const put = [...plan.added, ...plan.changed.map(({ after }) => after)];
    const total = put.length;
    const undo = crypto.randomUUID();
    const what = `${of.countOf(total)} from ${one.name}`.slice(0, 300);
    await of.alone(async () => {
      // A pack may have brought the same ids while the person read the plan, or somebody wrote meanwhile.
      const isStill =
        plan.added.every(({ id }) => of.find(id) === undefined) &&
        plan.changed.every(({ before }) => {
          const is = of.find(before.id);
          return is === before || of.isSame(before, is);
        });
      if (!isStill)
        throw new Error('What it would change was changed since this was looked at. Begin the import again.');
      await of.write(
        { put, read: one.read.items },
        { id: undo, at: of.now(), what },
        {
          onWritten: (done) => {
            if (one.isCancelled) throw new Cancelled();
            one.progress = { kind: 'writing', done, total };
          },
          onIndexed: (done) => (one.progress = { kind: 'indexing', done, total }),
        },
      );
    });
    one.progress = { kind: 'done', undo, count: total };
  };

  return {
    begin(name: string): string {
      if (open && isWriting(open)) throw new Error('Another import is being written. Try again when it is done.');
      const progress = { kind: 'planned' } as const;
      open = { id: crypto.randomUUID(), name, read: nothing(), plan: null, progress, isCancelled: false };
      return open.id;
    },

    add(id: string, { items, faults, told }: ReadItems<R>): void {
      const { read } = find(id);
      if (read.items.length + items.length > of.most)
        throw new Error(`It holds more than ${of.countOf(of.most)}. Import it in parts.`);
      read.items.push(...items);
      read.faults.push(...faults);
      read.told = [...new Set([...read.told, ...told])];
    },

    plan(id: string): PlannedImport {
      const one = find(id);
      one.plan = of.planFor(one.read);
      const { added, changed, unchanged, faults } = one.plan;
      return {
        id,
        added: {
          total: added.length,
          first: added.slice(0, mostShown).map((each) => ({ id: each.id, title: each.title })),
        },
        changed: {
          total: changed.length,
          first: changed.slice(0, mostShown).map(({ after, fields }) => ({ id: after.id, title: after.title, fields })),
        },
        unchanged,
        faults: { total: faults.length, first: faults.slice(0, mostShown) },
      };
    },

    /** One change of the plan, whole. */
    change: (id: string, item: string): Change<T> | null =>
      find(id).plan?.changed.find(({ after }) => after.id === item) ?? null,

    /** Begins to write what was planned; `progress` tells how far it is. */
    apply(id: string): void {
      const one = find(id);
      const { plan } = one;
      if (!plan) throw new Error('Nothing was planned yet.');
      if (one.progress.kind !== 'planned') return;
      one.progress = { kind: 'writing', done: 0, total: plan.added.length + plan.changed.length };
      void write(one, plan)
        .catch((error: unknown) => {
          const why = one.isCancelled ? 'Cancelled.' : error instanceof Error ? error.message : String(error);
          one.progress = { kind: 'failed', reason: `${why} Nothing was written.` };
        })
        .finally(() => {
          one.read = nothing();
          one.plan = null;
        });
    },

    progress: (id: string): ImportProgress => find(id).progress,

    /** Stops it where nothing is written yet, and forgets what was read. */
    cancel(id: string): void {
      if (open?.id !== id) return;
      open.isCancelled = true;
      if (!isWriting(open)) open = null;
    },
  };
}

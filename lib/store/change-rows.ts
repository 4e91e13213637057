import type { Table } from 'dexie';
import { freeName } from './free-name';
import { StoreError } from './store-error';

/** Changes that can be taken back; each holds what it replaced. */
const undosKept = 20;
/** Rows written at once; between two such chunks a long change tells how far it is. */
const chunkLength = 1_000;

/** What packs bring, and what a person writes beside it: pack is null then. */
interface Item {
  id: string;
  pack: string | null;
}

/** Items to write, and ids of items to delete. */
export interface RowEdit<Row> {
  put: readonly Row[];
  remove: readonly string[];
}

export interface UndoRow<Row> {
  id: string;
  at: number;
  what: string;
  before: Row[];
  added: string[];
}

/** The table of the items, and that of what takes their changes back. */
interface UndoableTables<Row> {
  rows: Table<Row, string>;
  undos: Table<UndoRow<Row>, string>;
}

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / chunkLength) }, (_, at) =>
    list.slice(at * chunkLength, (at + 1) * chunkLength),
  );

/**
 * Writes and deletes items and notes what takes it back, in the transaction of the caller.
 *
 * @param onStep told how many items were gone through; what it throws undoes the whole transaction
 */
export async function changeRows<Row extends Item>(
  { rows, undos }: UndoableTables<Row>,
  { put, remove }: RowEdit<Row>,
  undo: Pick<UndoRow<Row>, 'id' | 'at' | 'what'>,
  onStep: (done: number) => void = () => {},
): Promise<void> {
  // One request for all keys: asking for each item whether it is there takes longer than writing it.
  const known = new Set(await rows.toCollection().primaryKeys());
  const before: Row[] = [];
  const take = async (ids: readonly string[]) => {
    const found = await rows.bulkGet(ids.filter((each) => known.has(each)));
    before.push(...found.filter((row) => row !== undefined));
  };
  const added = put.map(({ id }) => id).filter((each) => !known.has(each));
  let done = 0;
  for (const some of chunksOf(put)) {
    await take(some.map(({ id }) => id));
    await rows.bulkPut(some);
    onStep((done += some.length));
  }
  for (const some of chunksOf(remove)) {
    await take(some);
    await rows.bulkDelete(some);
    onStep((done += some.length));
  }
  const last = await undos.orderBy('at').last();
  // Always later than the last one, whatever the clock says: their order decides what may be taken back.
  await undos.put({ ...undo, at: Math.max(undo.at, (last?.at ?? 0) + 1), before, added });
  const kept = await undos.orderBy('at').primaryKeys();
  await undos.bulkDelete(kept.slice(0, -undosKept));
}

/**
 * Brings back what a change replaced and takes out what it added, in the transaction of the caller.
 *
 * @param ofPack what of an item of a pack goes back: the item as it is to be, from how it was and how it is
 * @returns what was done
 * @throws StoreError where a later change touched the same items, or the change is forgotten
 */
export async function takeBackRows<Row extends Item>(
  { rows, undos }: UndoableTables<Row>,
  id: string,
  ofPack: (was: Row, is: Row) => Row = (_, is) => is,
): Promise<RowEdit<Row>> {
  const row = await undos.get(id);
  if (!row) throw new StoreError('failed', 'This was too long ago, or is undone already.');
  const touched = new Set([...row.added, ...row.before.map((item) => item.id)]);
  const later = await undos.where('at').above(row.at).toArray();
  const isTouched = later.some(
    ({ added, before }) => added.some((one) => touched.has(one)) || before.some((one) => touched.has(one.id)),
  );
  if (isTouched) throw new StoreError('failed', 'What it changed was changed again since. Undo that first.');
  const present = await rows.bulkGet(row.before.map((item) => item.id));
  const moved: Row[] = [];
  const put: Row[] = [];
  for (const [at, was] of row.before.entries()) {
    const is = present[at];
    // What a pack's item says is its publisher's, and may be newer by now.
    if (was.pack !== null && is?.pack === was.pack) put.push(ofPack(was, is));
    if (was.pack !== null) continue;
    put.push(was);
    // A pack came to use the id since; its item makes way and stays.
    const isTaken = async (name: string) => (await rows.get(name)) !== undefined;
    if (is && is.pack !== null) moved.push({ ...is, id: await freeName(is.pack, is.id, isTaken) });
  }
  put.push(...moved);
  await rows.bulkDelete(row.added);
  await rows.bulkPut(put);
  await undos.delete(id);
  return { put, remove: row.added };
}

import { useState } from 'react';

/** What tells the rows of a list that is being edited apart: their own words change with each key. */
export interface RowIds {
  /** One for each row, in the order of the list. */
  ids: readonly number[];
  /** To be called with the change that takes a row out, or puts it elsewhere. */
  remove: (at: number) => void;
  move: (at: number, by: number) => void;
}

/** As many as there are rows: new ones come at the end, and of a list that is shorter now the last ones go. */
function fitTo(ids: readonly number[], length: number): readonly number[] {
  const fresh = Math.max(-1, ...ids) + 1;
  return ids.length >= length
    ? ids.slice(0, length)
    : [...ids, ...Array.from({ length: length - ids.length }, (_, at) => fresh + at)];
}

/** Names for the rows of a list of `length`: a row keeps its own while others come, go and move. */
export function useRowIds(length: number): RowIds {
  const [kept, setKept] = useState<readonly number[]>([]);
  const ids = kept.length === length ? kept : fitTo(kept, length);
  if (ids !== kept) setKept(ids);
  return {
    ids,
    remove: (at) => setKept(ids.filter((_, index) => index !== at)),
    move: (at, by) => {
      const moved = [...ids];
      const [id] = moved.splice(at, 1);
      if (id !== undefined) moved.splice(at + by, 0, id);
      setKept(moved);
    },
  };
}

import type { ReactNode } from 'react';
import { Checkbox } from '../ui/checkbox';
import { Skeleton } from '../ui/skeleton';
import { useRoving } from '../ui/use-roving';

/** Which rows are marked: all that were found, or some of them. */
export type Marked = ReadonlySet<string> | 'all';

/** Where a row stands, and whether it is marked. */
export type RowPlace = { rowIndex: number; isMarked: boolean; onMark: (isOn: boolean) => void };

type ItemTableProps<Row extends { id: string }> = {
  /** "Articles" */
  caption: string;
  /** Null until it is there. */
  page: { rows: readonly Row[]; total: number } | null;
  /** Said where the list is empty. */
  emptyWords: string;
  offset: number;
  marked: Marked;
  onMark: (marked: ReadonlySet<string>) => void;
  /** After the box to mark with and the title; with the widths from which each is shown. */
  columns: readonly { name: string; className: string }[];
  renderRow: (row: Row, place: RowPlace) => ReactNode;
};

/** One page of a long list: rows to go through with the arrow keys, to open, and to mark. */
export function ItemTable<Row extends { id: string }>(props: ItemTableProps<Row>) {
  const { caption, page, emptyWords, offset, marked, onMark, columns, renderRow } = props;
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>();
  if (!page) return <Skeleton className="h-40 animate-late" />;
  if (page.rows.length === 0) return <p className="py-4 text-muted">{emptyWords}</p>;
  const ids = page.rows.map(({ id }) => id);
  const isMarked = (id: string) => marked === 'all' || marked.has(id);
  const mark = (some: readonly string[], on: boolean) => {
    const next = new Set(marked === 'all' ? ids : marked);
    for (const id of some)
      if (on) next.add(id);
      else next.delete(id);
    onMark(next);
  };
  return (
    <div className="max-h-[70vh] overflow-y-auto border-y border-line">
      <table className="w-full table-fixed border-collapse text-start" aria-rowcount={page.total + 1}>
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-surface text-label text-muted">
          <tr className="h-8 text-start *:text-start *:font-normal">
            <th scope="col" className="w-10">
              <Checkbox
                label="Choose all on this page"
                checked={ids.every(isMarked)}
                onChange={(isOn) => mark(ids, isOn)}
              />
            </th>
            <th scope="col" className="ps-2">
              Title
            </th>
            {columns.map(({ name, className }) => (
              <th key={name} scope="col" className={className}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {page.rows.map((row, index) =>
            renderRow(row, {
              rowIndex: offset + index + 2,
              isMarked: isMarked(row.id),
              onMark: (isOn) => mark([row.id], isOn),
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}

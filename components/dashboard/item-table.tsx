import { clsx } from 'clsx';
import { useRef } from 'react';
import { languageName } from '../sidebar/display-names';
import { Skeleton } from '../ui/skeleton';
import { useRoving } from '../ui/use-roving';
import { useWindow } from '../ui/use-window';
import type { LibraryItem } from './library-item';

/** Rows have one height, so that a library of 10,000 can be drawn a screen at a time. */
const ROW_HEIGHT = 40;

type ItemTableProps = {
  rows: readonly LibraryItem[];
  chosenId: string | null;
  onChoose: (id: string) => void;
  isSearch: boolean;
  isLoading: boolean;
};

export function ItemTable({ rows, chosenId, onChoose, isSearch, isLoading }: ItemTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>();
  const { from, to, before, after } = useWindow(scroller, rows.length, ROW_HEIGHT);
  if (isLoading) return <Skeleton className="h-40 animate-late" />;
  if (rows.length === 0) {
    return (
      <p className="py-4 text-muted">
        {isSearch
          ? 'Nothing found. Try another word.'
          : 'No replies yet. A pack brings them; the starter pack can be restored above.'}
      </p>
    );
  }
  return (
    <div ref={scroller} className="max-h-[70vh] overflow-y-auto border-y border-line">
      <table className="w-full table-fixed border-collapse text-start" aria-rowcount={rows.length + 1}>
        <caption className="sr-only">Replies</caption>
        <thead className="sticky top-0 bg-surface text-label text-muted">
          <tr className="h-8 text-start *:text-start *:font-normal">
            <th scope="col" className="ps-2">
              Title
            </th>
            <th scope="col" className="w-2/5 max-[599px]:hidden">
              About
            </th>
            <th scope="col" className="w-20 max-[599px]:hidden">
              Language
            </th>
          </tr>
        </thead>
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {rows.slice(from, to).map((row, index) => (
            <tr
              key={row.id}
              data-row
              aria-rowindex={from + index + 2}
              onClick={() => onChoose(row.id)}
              className={clsx('h-10 border-t border-line', row.id === chosenId ? 'bg-accent-soft' : 'hover:bg-hover')}
            >
              <td className="ps-1">
                <button
                  type="button"
                  data-cell="open"
                  dir="auto"
                  title={row.title}
                  aria-current={row.id === chosenId ? 'true' : undefined}
                  className="block min-h-9 w-full truncate rounded-control px-1 text-start"
                >
                  {row.title}
                </button>
              </td>
              <td className="truncate pe-2 text-small text-muted max-[599px]:hidden" title={row.about}>
                {row.about}
              </td>
              <td className="truncate text-small text-muted max-[599px]:hidden">{languageName(row.language, 'en')}</td>
            </tr>
          ))}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}

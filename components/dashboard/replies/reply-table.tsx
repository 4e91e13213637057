import type { ReplyPage } from '@/lib/domain/reply-list';
import { Checkbox } from '../../ui/checkbox';
import { Skeleton } from '../../ui/skeleton';
import { useRoving } from '../../ui/use-roving';
import { ReplyTableRow } from './reply-table-row';

type ReplyTableProps = {
  /** Null until it is there. */
  page: ReplyPage | null;
  /** Said where the list is empty. */
  emptyWords: string;
  offset: number;
  chosenId: string | null;
  onChoose: (id: string) => void;
  /** All that were found, or some of them. */
  marked: ReadonlySet<string> | 'all';
  onMark: (marked: ReadonlySet<string>) => void;
};

export function ReplyTable({ page, emptyWords, offset, chosenId, onChoose, marked, onMark }: ReplyTableProps) {
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>();
  if (!page) return <Skeleton className="h-40 animate-late" />;
  if (page.rows.length === 0) {
    return <p className="py-4 text-muted">{emptyWords}</p>;
  }
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
        <caption className="sr-only">Replies</caption>
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
            <th scope="col" className="w-1/4 max-[1099px]:hidden">
              Folder
            </th>
            <th scope="col" className="w-1/5 max-[1399px]:hidden">
              Source
            </th>
            <th scope="col" className="w-16 max-[479px]:hidden">
              Used
            </th>
          </tr>
        </thead>
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {page.rows.map((row, index) => (
            <ReplyTableRow
              key={row.id}
              row={row}
              rowIndex={offset + index + 2}
              isChosen={row.id === chosenId}
              onChoose={() => onChoose(row.id)}
              isMarked={isMarked(row.id)}
              onMark={(isOn) => mark([row.id], isOn)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

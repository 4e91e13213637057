import type { ArticlePage } from '@/lib/domain/article-list';
import { Checkbox } from '../../ui/checkbox';
import { Skeleton } from '../../ui/skeleton';
import { useRoving } from '../../ui/use-roving';
import { ArticleTableRow } from './article-table-row';

type ArticleTableProps = {
  /** Null until it is there. */
  page: ArticlePage | null;
  /** Said where the list is empty. */
  emptyWords: string;
  offset: number;
  chosenId: string | null;
  onChoose: (id: string) => void;
  marked: ReadonlySet<string>;
  onMark: (marked: ReadonlySet<string>) => void;
  onChanged: () => void;
};

export function ArticleTable(props: ArticleTableProps) {
  const { page, emptyWords, offset, chosenId, onChoose, marked, onMark, onChanged } = props;
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>();
  if (!page) return <Skeleton className="h-40 animate-late" />;
  if (page.rows.length === 0) {
    return <p className="py-4 text-muted">{emptyWords}</p>;
  }
  const ids = page.rows.map(({ id }) => id);
  const areAllMarked = ids.every((id) => marked.has(id));
  const mark = (some: readonly string[], on: boolean) => {
    const next = new Set(marked);
    for (const id of some)
      if (on) next.add(id);
      else next.delete(id);
    onMark(next);
  };
  return (
    <div className="max-h-[70vh] overflow-y-auto border-y border-line">
      <table className="w-full table-fixed border-collapse text-start" aria-rowcount={page.total + 1}>
        <caption className="sr-only">Articles</caption>
        <thead className="sticky top-0 z-10 bg-surface text-label text-muted">
          <tr className="h-8 text-start *:text-start *:font-normal">
            <th scope="col" className="w-10">
              <Checkbox label="Choose all on this page" checked={areAllMarked} onChange={(isOn) => mark(ids, isOn)} />
            </th>
            <th scope="col" className="ps-2">
              Title
            </th>
            <th scope="col" className="w-1/6 max-[1099px]:hidden">
              Source
            </th>
            <th scope="col" className="w-20 max-[1399px]:hidden">
              Language
            </th>
            <th scope="col" className="w-28 max-[599px]:hidden">
              Review by
            </th>
            <th scope="col" className="w-20">
              Suggest
            </th>
          </tr>
        </thead>
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {page.rows.map((row, index) => (
            <ArticleTableRow
              key={row.id}
              row={row}
              rowIndex={offset + index + 2}
              isChosen={row.id === chosenId}
              onChoose={() => onChoose(row.id)}
              isMarked={marked.has(row.id)}
              onMark={(isOn) => mark([row.id], isOn)}
              onChanged={onChanged}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

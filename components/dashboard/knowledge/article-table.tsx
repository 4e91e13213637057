import type { ArticlePage } from '@/lib/domain/article-list';
import { ItemTable } from '../item-table';
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

const columns = [
  { name: 'Source', className: 'w-1/5 max-[1099px]:hidden' },
  { name: 'Language', className: 'w-20 max-[1399px]:hidden' },
  { name: 'Review by', className: 'w-28 max-[599px]:hidden' },
  { name: 'Suggest', className: 'w-20' },
];

export function ArticleTable({ chosenId, onChoose, onChanged, ...table }: ArticleTableProps) {
  return (
    <ItemTable
      {...table}
      caption="Articles"
      columns={columns}
      renderRow={(row, place) => (
        <ArticleTableRow
          key={row.id}
          row={row}
          isChosen={row.id === chosenId}
          onChoose={() => onChoose(row.id)}
          onChanged={onChanged}
          {...place}
        />
      )}
    />
  );
}

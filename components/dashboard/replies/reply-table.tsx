import type { ReplyPage } from '@/lib/domain/reply-list';
import { ItemTable, type Marked } from '../item-table';
import { ReplyTableRow } from './reply-table-row';

type ReplyTableProps = {
  /** Null until it is there. */
  page: ReplyPage | null;
  /** Said where the list is empty. */
  emptyWords: string;
  offset: number;
  chosenId: string | null;
  onChoose: (id: string) => void;
  marked: Marked;
  onMark: (marked: ReadonlySet<string>) => void;
};

const columns = [
  { name: 'Folder and source', className: 'w-3/10 max-[599px]:hidden' },
  { name: 'Used', className: 'w-14 max-[479px]:hidden' },
];

export function ReplyTable({ chosenId, onChoose, ...table }: ReplyTableProps) {
  return (
    <ItemTable
      {...table}
      caption="Replies"
      columns={columns}
      renderRow={(row, place) => (
        <ReplyTableRow
          key={row.id}
          row={row}
          isChosen={row.id === chosenId}
          onChoose={() => onChoose(row.id)}
          {...place}
        />
      )}
    />
  );
}

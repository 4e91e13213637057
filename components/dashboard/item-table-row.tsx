import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Checkbox } from '../ui/checkbox';
import type { RowPlace } from './item-table';

type ItemTableRowProps = RowPlace & {
  title: string;
  isChosen: boolean;
  onChoose: () => void;
  /** In the button, after the title. */
  aside?: ReactNode;
  /** Beside the button. */
  marks?: ReactNode;
  /** The cells after the title. */
  children: ReactNode;
};

/** One item of a list: a box to mark it with, and its title, which opens it. */
export function ItemTableRow(props: ItemTableRowProps) {
  const { title, rowIndex, isChosen, onChoose, isMarked, onMark, aside, marks, children } = props;
  return (
    <tr
      data-row
      aria-rowindex={rowIndex}
      className={clsx('h-10 border-t border-line', isChosen ? 'bg-accent-soft' : 'hover:bg-hover')}
    >
      <td>
        <Checkbox data-cell="mark" label={`Choose ${title}`} checked={isMarked} onChange={onMark} />
      </td>
      <td className="ps-1 pe-3">
        <div className="flex items-center gap-2">
          <button
            type="button"
            data-cell="open"
            dir="auto"
            title={title}
            aria-current={isChosen ? 'true' : undefined}
            onClick={onChoose}
            className="min-h-9 min-w-0 flex-1 truncate rounded-control px-1 text-start"
          >
            {title}
            {aside}
          </button>
          {marks}
        </div>
      </td>
      {children}
    </tr>
  );
}

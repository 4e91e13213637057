import { clsx } from 'clsx';
import type { ArticleRow } from '@/lib/domain/article-list';
import { languageName } from '../../sidebar/display-names';
import { Checkbox } from '../../ui/checkbox';
import { Switch } from '../../ui/switch';
import { ReviewMark } from '../review-mark';
import { useChanging } from './use-changing';

type ArticleTableRowProps = {
  row: ArticleRow;
  rowIndex: number;
  isChosen: boolean;
  onChoose: () => void;
  isMarked: boolean;
  onMark: (isOn: boolean) => void;
  onChanged: () => void;
};

/** One article of the list; its suggestions are switched right here. */
export function ArticleTableRow(props: ArticleTableRowProps) {
  const { row, rowIndex, isChosen, onChoose, isMarked, onMark, onChanged } = props;
  const { suggest } = useChanging(onChanged);
  return (
    <tr
      data-row
      aria-rowindex={rowIndex}
      className={clsx('h-10 border-t border-line', isChosen ? 'bg-accent-soft' : 'hover:bg-hover')}
    >
      <td>
        <Checkbox data-cell="mark" label={`Choose ${row.title}`} checked={isMarked} onChange={onMark} />
      </td>
      <td className="ps-1">
        <button
          type="button"
          data-cell="open"
          dir="auto"
          title={row.title}
          aria-current={isChosen ? 'true' : undefined}
          onClick={onChoose}
          className="block min-h-9 w-full truncate rounded-control px-1 text-start"
        >
          {row.title}
          {row.audience === 'agents' && <span className="ms-1 text-small text-muted">for agents</span>}
        </button>
      </td>
      <td className="truncate pe-2 text-small text-muted max-[1099px]:hidden" title={row.source ?? undefined}>
        <span dir="auto">{row.source ?? 'Mine'}</span>
      </td>
      <td className="truncate text-small text-muted max-[1399px]:hidden">{languageName(row.language, 'en')}</td>
      <td className="text-small max-[599px]:hidden">
        <ReviewMark reviewBy={row.reviewBy} isOverdue={row.isOverdue} />
      </td>
      <td>
        <Switch
          label={`Suggest ${row.title}`}
          checked={row.isSuggested}
          onChange={(isOn) => suggest([row.id], isOn, row.title)}
        />
      </td>
    </tr>
  );
}

import { clsx } from 'clsx';
import type { ArticleRow } from '@/lib/domain/article-list';
import { languageName } from '../../sidebar/display-names';
import { Switch } from '../../ui/switch';
import type { RowPlace } from '../item-table';
import { ItemTableRow } from '../item-table-row';
import { ReviewMark } from '../review-mark';
import { SourceCell } from '../source-cell';
import { useChanging } from './use-changing';

type ArticleTableRowProps = RowPlace & {
  row: ArticleRow;
  isChosen: boolean;
  onChoose: () => void;
  onChanged: () => void;
};

/** One article of the list; its suggestions are switched right here. */
export function ArticleTableRow({ row, onChanged, ...rest }: ArticleTableRowProps) {
  const { suggest } = useChanging(onChanged);
  return (
    <ItemTableRow
      {...rest}
      title={row.title}
      aside={
        (row.madeBy !== undefined || row.audience === 'agents') && (
          <span className={clsx('ms-1 text-small', row.madeBy === undefined ? 'text-muted' : 'text-caution')}>
            {row.madeBy === undefined ? 'for agents' : 'by a model, not checked'}
          </span>
        )
      }
    >
      <td className="pe-2 max-[1099px]:hidden">
        <SourceCell source={row.source} />
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
    </ItemTableRow>
  );
}

import CalendarClock from 'lucide-react/icons/calendar-clock';
import LanguagesIcon from 'lucide-react/icons/languages';
import type { ReplyRow } from '@/lib/domain/reply-list';
import { languageName } from '../../sidebar/display-names';
import { useLocalFormats } from '../../ui/use-local-formats';
import type { RowPlace } from '../item-table';
import { ItemTableRow } from '../item-table-row';
import { SourceCell } from '../source-cell';

type ReplyTableRowProps = RowPlace & { row: ReplyRow; isChosen: boolean; onChoose: () => void };

/** One reply of the list. */
export function ReplyTableRow({ row, ...rest }: ReplyTableRowProps) {
  const { number, day } = useLocalFormats();
  const lastUsed = row.lastUsedAt === null ? 'Not used on this device' : `Last used on ${day(row.lastUsedAt)}`;
  return (
    <ItemTableRow
      {...rest}
      title={row.title}
      marks={
        <>
          {row.shortcut && (
            <bdi className="max-w-1/3 truncate text-small text-muted max-[479px]:hidden">/{row.shortcut}</bdi>
          )}
          {row.languages.length > 1 && <Languages codes={row.languages} />}
          {row.isStale && (
            <span className="text-caution" title="Past its review date">
              <CalendarClock size={14} aria-hidden />
              <span className="sr-only">Past its review date</span>
            </span>
          )}
        </>
      }
    >
      <td className="pe-2 max-[599px]:hidden">
        {row.folder && (
          <p dir="auto" className="truncate text-small" title={row.folder}>
            {row.folder.replaceAll('/', ' / ')}
          </p>
        )}
        <SourceCell source={row.source} />
      </td>
      <td className="text-small text-muted tabular-nums max-[479px]:hidden" title={lastUsed}>
        {row.uses === 0 ? '–' : number(row.uses)}
      </td>
    </ItemTableRow>
  );
}

function Languages({ codes }: { codes: readonly string[] }) {
  const names = codes.map((code) => languageName(code, 'en')).join(', ');
  return (
    <span className="flex shrink-0 items-center gap-1 text-small text-muted tabular-nums" title={names}>
      <span className="sr-only">{names}</span>
      <LanguagesIcon size={14} aria-hidden />
      <span aria-hidden>{codes.length}</span>
    </span>
  );
}

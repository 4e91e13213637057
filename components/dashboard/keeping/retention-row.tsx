import type { ReactNode } from 'react';
import type { WeighedDays } from '@/lib/domain/retention';
import { Select } from '../../ui/select';
import { useLocalFormats } from '../../ui/use-local-formats';
import { daysIn, daysOf, sayBy, timesWith, valueOf } from './retention-words';

type RetentionRowProps = {
  label: string;
  detail?: string;
  kept: Pick<WeighedDays, 'days'> & Partial<Pick<WeighedDays, 'by'>> & { own: number | null; due: number };
  onChange: (days: number | null) => void;
  children?: ReactNode;
};

/** One kind of data, or one site: how long it is kept, and how much of it goes next. */
export function RetentionRow({
  label,
  detail,
  kept: { days, by = null, own, due },
  onChange,
  children,
}: RetentionRowProps) {
  const { number } = useLocalFormats();
  const others = sayBy(by);
  const isOverruled = days !== null && days !== own && others !== '';
  return (
    <tr>
      <th scope="row" className="py-2 pe-4 text-start font-normal">
        <span dir="auto" className="break-words">
          {label}
        </span>
        {detail && <span className="block text-small text-muted">{detail}</span>}
        {isOverruled && (
          <span className="block text-small">
            At most {daysOf(days)}, asks <span dir="auto">{others}</span>.
          </span>
        )}
        {due > 0 && (
          <span className="block text-small text-caution">
            {due === 1 ? '1 goes' : `${number(due)} go`} with the next sweep
          </span>
        )}
      </th>
      <td className="py-2 align-top">
        <div className="flex items-center justify-end gap-1">
          <Select
            label={`${label}: kept for`}
            hideLabel
            value={valueOf(own)}
            options={timesWith(own)}
            onChange={(value) => onChange(daysIn(value))}
          />
          {children}
        </div>
      </td>
    </tr>
  );
}

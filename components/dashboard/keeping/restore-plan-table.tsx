import type { RestorePlan } from '@/lib/domain/keeping';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { useLocalFormats } from '../../ui/use-local-formats';
import type { OpenedBackup } from './keeping-actions';
import { sayRows } from './table-words';

type RestorePlanTableProps = { backup: OpenedBackup; onRestore: () => void; onCancel: () => void };

const columns = [
  { fate: 'added', label: 'Added' },
  { fate: 'changed', label: 'Changed' },
  { fate: 'same', label: 'The same' },
  { fate: 'kept', label: 'Yours stays' },
] as const;

const isAnything = (plan: RestorePlan): boolean =>
  Object.values(plan).some(({ added, changed }) => added + changed > 0);
const totalOf = (counts: RestorePlan[string]): number => counts.added + counts.changed + counts.same + counts.kept;

/** What restoring a file would do, table by table, before it is done. */
export function RestorePlanTable({ backup, onRestore, onCancel }: RestorePlanTableProps) {
  const { number, moment } = useLocalFormats();
  const { name, madeAt, plan, faults, faultCount } = backup;
  const made = Number.isNaN(Date.parse(madeAt)) ? '' : `, made on ${moment(Date.parse(madeAt))}`;
  const tables = Object.entries(plan).filter(([, counts]) => totalOf(counts) > 0);
  const canRestore = isAnything(plan);
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose break-words">
        <span dir="auto">{name}</span>
        {made}.{' '}
        {canRestore
          ? 'Nothing is changed yet. Of a conversation that both have, the one that was seen later stays whole; of a customer, the notes and tags of both.'
          : 'All of it is here already.'}
      </p>
      {tables.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse border-y border-line">
            <caption className="sr-only">What restoring this file does</caption>
            <thead>
              <tr className="text-small text-muted">
                <th scope="col" className="py-1 text-start font-normal">
                  In the file
                </th>
                {columns.map(({ fate, label }) => (
                  <th key={fate} scope="col" className="py-1 ps-3 text-end font-normal">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {tables.map(([table, counts]) => (
                <tr key={table}>
                  <th scope="row" className="py-1 text-start font-normal">
                    {sayRows(table, totalOf(counts), number)}
                  </th>
                  {columns.map(({ fate }) => (
                    <td key={fate} className={`py-1 ps-3 text-end ${counts[fate] === 0 ? 'text-muted' : ''}`}>
                      {number(counts[fate])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {faultCount > 0 && (
        <Disclosure summary={faultCount === 1 ? '1 row is left out' : `${number(faultCount)} rows are left out`}>
          <ul className="list-disc ps-5 text-small">
            {faults.map(({ table, line, reason }) => (
              <li key={`${table} ${line}`} dir="auto">
                {table}, line {line}: {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="flex flex-wrap gap-2">
        {canRestore && (
          <Button size="medium" look="primary" onClick={onRestore}>
            Restore
          </Button>
        )}
        <Button size="medium" onClick={onCancel}>
          {canRestore ? 'Cancel' : 'Close'}
        </Button>
      </div>
    </div>
  );
}

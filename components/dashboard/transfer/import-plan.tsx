import type { ImportFault } from '@/lib/domain/import-plan';
import { Disclosure } from '../../ui/disclosure';
import { useLocalFormats } from '../../ui/use-local-formats';
import { ChangedItem } from './changed-item';
import type { FileKind, ReadyImport } from './file-kind';

/** What an import would do: each kind with its count, and what is in it one step away. */
export function ImportPlan<Choice>({ of, plan }: { of: FileKind<Choice>; plan: ReadyImport }) {
  const { number } = useLocalFormats();
  const { added, changed, unchanged, faults } = plan;
  const isNothing = added.total + changed.total === 0;
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="font-strong">
        {isNothing
          ? 'Nothing would change.'
          : `${number(added.total)} new, ${number(changed.total)} changed, ${number(unchanged)} the same.`}
        {isNothing &&
          unchanged > 0 &&
          (unchanged === 1
            ? ` The ${of.one} is there already, word for word.`
            : ` ${number(unchanged)} ${of.many} are there already, word for word.`)}
      </p>
      {faults.total > 0 && (
        <Disclosure summary={`${number(faults.total)} to look at: skipped, or taken with a change`} open>
          <ul role="list" className="divide-y divide-line border-y border-line">
            {faults.first.map((fault, index) => (
              // Faults have no identity of their own; the list does not change.
              // oxlint-disable-next-line react/no-array-index-key
              <Fault key={index} fault={fault} />
            ))}
          </ul>
          <Rest shown={faults.first.length} total={faults.total} />
        </Disclosure>
      )}
      {added.total > 0 && (
        <Disclosure summary={`${number(added.total)} new`}>
          <ul role="list" className="divide-y divide-line border-y border-line">
            {added.first.map(({ id, title }) => (
              <li key={id} dir="auto" className="truncate py-1" title={title}>
                {title}
              </li>
            ))}
          </ul>
          <Rest shown={added.first.length} total={added.total} />
        </Disclosure>
      )}
      {changed.total > 0 && (
        <Disclosure summary={`${number(changed.total)} changed`} open>
          <ul role="list" className="divide-y divide-line border-y border-line">
            {changed.first.map((change) => (
              <ChangedItem of={of} key={change.id} importId={plan.id} change={change} />
            ))}
          </ul>
          <Rest shown={changed.first.length} total={changed.total} />
        </Disclosure>
      )}
    </div>
  );
}

function Fault({ fault }: { fault: ImportFault }) {
  const where = fault.line === null ? fault.file : `${fault.file}, line ${fault.line}`;
  return (
    <li className="py-1">
      <span className={fault.outcome === 'skipped' ? 'font-strong text-danger' : 'font-strong text-caution'}>
        {fault.outcome === 'skipped' ? 'Skipped' : 'Changed'}
      </span>
      {where && <span className="text-muted"> {where}</span>}
      <span dir="auto" className="block">
        {fault.what}
      </span>
    </li>
  );
}

function Rest({ shown, total }: { shown: number; total: number }) {
  const { number } = useLocalFormats();
  if (total <= shown) return null;
  return <p className="pt-1 text-small text-muted">and {number(total - shown)} more</p>;
}

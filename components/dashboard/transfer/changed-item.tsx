import { useState } from 'react';
import type { PlannedImport } from '@/lib/domain/import-plan';
import { Disclosure } from '../../ui/disclosure';
import type { FileKind, ShownChange } from './file-kind';
import { LineDiff } from '../line-diff';

type ChangedItemProps<Choice> = {
  of: FileKind<Choice>;
  importId: string;
  change: PlannedImport['changed']['first'][number];
};

/** An item that the import changes; what changes in it is read when it is opened. */
export function ChangedItem<Choice>({ of, importId, change }: ChangedItemProps<Choice>) {
  const [shown, setShown] = useState<ShownChange | null>(null);
  const open = (isOpen: boolean) => {
    if (isOpen && !shown)
      of.actions.importChange(importId, change.id).then(setShown, () => setShown({ fields: [], body: [] }));
  };
  const told = change.fields.flatMap((field) => of.fieldNames[field] ?? []);
  return (
    <li className="py-1">
      <Disclosure
        onToggle={open}
        summary={
          <span dir="auto">
            <span className="text-text">{change.title}</span> · {told.join(', ')}
          </span>
        }
      >
        {shown && (
          <div className="flex flex-col gap-2 py-1">
            {shown.fields.map(({ field, before, after }) => (
              <p key={field} dir="auto" className="text-small">
                {of.fieldNames[field] ?? field}: <del className="text-danger">{before || 'none'}</del> to{' '}
                <ins className="text-success no-underline">{after || 'none'}</ins>
              </p>
            ))}
            {shown.body.length > 0 && <LineDiff lines={shown.body} />}
          </div>
        )}
      </Disclosure>
    </li>
  );
}

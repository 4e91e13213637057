import { useState } from 'react';
import type { PlannedImport } from '@/lib/domain/import-plan';
import { Disclosure } from '../../ui/disclosure';
import { useDashboard } from '../dashboard-context';
import type { ShownChange } from './actions';
import { LineDiff } from '../line-diff';

const names: Record<string, string> = {
  title: 'title',
  body: 'text',
  url: 'address',
  tags: 'tags',
  language: 'language',
  audience: 'who may read it',
  reviewBy: 'review date',
  isSuggested: 'suggestions',
  sites: 'inboxes',
};
const nameOf = (field: string) => names[field] ?? field;

type ChangedArticleProps = { importId: string; change: PlannedImport['changed']['first'][number] };

/** An article that the import changes; what changes in it is read when it is opened. */
export function ChangedArticle({ importId, change }: ChangedArticleProps) {
  const { actions } = useDashboard();
  const [shown, setShown] = useState<ShownChange | null>(null);
  const open = (isOpen: boolean) => {
    if (isOpen && !shown)
      actions.knowledge.importChange(importId, change.id).then(setShown, () => setShown({ fields: [], body: [] }));
  };
  const told = change.fields.filter((field) => field in names).map(nameOf);
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
                {nameOf(field)}: <del className="text-danger">{before || 'none'}</del> to{' '}
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

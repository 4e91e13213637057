import { useState } from 'react';
import type { RulesImported } from '@/lib/domain/rule-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FileButton } from '../../ui/file-button';
import { useDashboard } from '../dashboard-context';
import { useChangingRules } from './use-changing-rules';

/** Larger files are something else. */
const largest = 4_000_000;
const mostFaults = 20;

/** Takes rules from a file: what would change is shown first, and what is wrong is named with its place. */
export function ImportRules({ onChanged }: { onChanged: () => void }) {
  const { actions, attempt } = useDashboard();
  const change = useChangingRules(onChanged);
  const [read, setRead] = useState<{ text: string; plan: RulesImported } | null>(null);
  const choose = (file: File | undefined) =>
    void attempt(
      async () => {
        if (!file) return;
        if (file.size > largest) throw new Error('It is too large for a file of rules. Nothing was changed.');
        const text = await file.text();
        setRead({ text, plan: await actions.escalation.importRules(text, true) });
      },
      { failed: 'The file could not be read.' },
    );
  const apply = async () => {
    if (!read) return;
    setRead(null);
    await change(
      async () => {
        const done = await actions.escalation.importRules(read.text, false);
        if (!done.ok) throw new Error(done.faults[0] ?? '');
        return done.undo ?? '';
      },
      'The rules could not be imported. Nothing was changed.',
      'Rules imported',
    );
  };
  const plan = read?.plan;
  const hasNew = plan?.ok === true && plan.added.length + plan.changed.length > 0;
  return (
    <>
      <FileButton label="File of rules" accept=".json,application/json" onChoose={([file]) => choose(file)}>
        Import
      </FileButton>
      <Dialog
        title={plan?.ok === false ? 'This file can’t be used' : 'Import rules?'}
        open={read !== null}
        onOpenChange={() => setRead(null)}
        footer={
          <>
            <Button size="medium" onClick={() => setRead(null)}>
              {hasNew ? 'Cancel' : 'Close'}
            </Button>
            {hasNew && (
              <Button size="medium" look="primary" onClick={() => void apply()}>
                Import
              </Button>
            )}
          </>
        }
      >
        {plan && <Plan plan={plan} />}
      </Dialog>
    </>
  );
}

function Plan({ plan }: { plan: RulesImported }) {
  if (!plan.ok)
    return (
      <>
        <p>Nothing was changed.</p>
        <ul className="list-disc ps-5">
          {plan.faults.slice(0, mostFaults).map((fault) => (
            <li key={fault} dir="auto" className="break-words">
              {fault}
            </li>
          ))}
          {plan.faults.length > mostFaults && <li>And {plan.faults.length - mostFaults} more.</li>}
        </ul>
      </>
    );
  const { added, changed, same } = plan;
  if (added.length + changed.length === 0) return <p>All of its rules are here already.</p>;
  return (
    <>
      {added.length > 0 && <p dir="auto">New: {added.join(', ')}.</p>}
      {changed.length > 0 && <p dir="auto">Changed: {changed.join(', ')}.</p>}
      {same > 0 && <p className="text-muted">The same as here: {same}.</p>}
      <p className="text-muted">Other rules stay as they are. This can be undone.</p>
    </>
  );
}

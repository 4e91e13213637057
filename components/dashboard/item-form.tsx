import { useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Button } from '../ui/button';
import { LeaveDialog } from './leave-dialog';
import { Page } from './page';
import { useUnsaved } from './use-unsaved';

type ItemFormProps = {
  title: string;
  /** What is written: "Reply". */
  label: string;
  isChanged: boolean;
  isSaving: boolean;
  /** Something is wrong, and marked at its field. */
  hasFaults: boolean;
  onSave: () => void;
  onClose: () => void;
  /** What the item is, beside what it says. */
  settings: ReactNode;
  children: ReactNode;
};

/** The frame that articles and replies are written in: saved by the keyboard too, and not left by a slip. */
export function ItemForm(props: ItemFormProps) {
  const { title, label, isChanged, isSaving, hasFaults, onSave, onClose, settings, children } = props;
  const [isLeaving, setIsLeaving] = useState(false);
  useUnsaved(isChanged);
  const pressKey = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && (event.key === 's' || event.key === 'Enter');
    if (!isSave) return;
    event.preventDefault();
    onSave();
  };
  return (
    <Page title={title} wide>
      <form
        aria-label={label}
        noValidate
        onKeyDown={pressKey}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSave();
        }}
        className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
      >
        <div className="flex min-w-0 flex-col gap-4">{children}</div>
        {settings}
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4 min-[900px]:col-span-2">
          <Button type="submit" look="primary" size="medium" disabled={isSaving}>
            Save
          </Button>
          <Button size="medium" onClick={() => (isChanged ? setIsLeaving(true) : onClose())}>
            Cancel
          </Button>
          <p role="status" className="text-small text-muted">
            {hasFaults ? 'Not saved: look at the marked fields.' : 'Ctrl+S saves.'}
          </p>
        </div>
      </form>
      <LeaveDialog open={isLeaving} onStay={() => setIsLeaving(false)} onLeave={onClose} />
    </Page>
  );
}

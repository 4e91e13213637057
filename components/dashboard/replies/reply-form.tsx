import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { Changed } from '@/lib/domain/changed';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import { FieldFault } from '../field-fault';
import { LeaveDialog } from '../leave-dialog';
import { Page } from '../page';
import { useUnsaved } from '../use-unsaved';
import { AttachmentsEditor } from './attachments-editor';
import { checkReply, type ReplyFaults } from './check-reply';
import { FieldsEditor } from './fields-editor';
import { ReplySettings } from './reply-settings';
import { ReplyTexts } from './reply-texts';

type ReplyFormProps = {
  draft: ReplyDraft;
  /** With the id of what was saved; without one nothing was. */
  onClose: (savedId?: string) => void;
  /** What was saved is taken back, long after the form is closed. */
  onUndone: () => void;
};

/** Writes a reply: what is wrong stands at its field, and nothing is lost by a slip. */
export function ReplyForm({ draft: first, onClose, onUndone }: ReplyFormProps) {
  const { actions, attempt } = useDashboard();
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<ReplyFaults>({});
  const [isLeaving, setIsLeaving] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const isNew = draft.id === undefined;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first);
  useUnsaved(isChanged);

  const change = (some: Partial<ReplyDraft>) => {
    setDraft((before) => ({ ...before, ...some }));
    setFaults({});
  };
  const save = async () => {
    if (isSaving) return;
    const checked = checkReply(draft);
    setFaults(checked.faults);
    const { draft: whole } = checked;
    if (!whole) return;
    const [doubt] = [whole, ...whole.variants].flatMap(({ body }) => actions.replies.doubts(body));
    const saved: (Changed & { id: string })[] = [];
    setIsSaving(true);
    const isDone = await attempt(
      async () => {
        saved.push(await actions.replies.save(whole));
        actions.reload();
      },
      {
        failed: 'The reply was not saved. What you wrote is still here.',
        done:
          doubt === undefined
            ? isNew
              ? 'Reply saved. It is offered from now on.'
              : 'Changes saved'
            : `Saved, with something to mend: ${doubt}`,
        undo: async () => {
          for (const { undo } of saved) await actions.replies.undo(undo);
          onUndone();
          actions.reload();
        },
      },
    );
    setIsSaving(false);
    if (isDone) onClose(saved[0]?.id);
  };
  const pressKey = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && (event.key === 's' || event.key === 'Enter');
    if (!isSave) return;
    event.preventDefault();
    void save();
  };

  return (
    <Page title={isNew ? 'Write a reply' : 'Edit the reply'} wide>
      <form
        aria-label="Reply"
        noValidate
        onKeyDown={pressKey}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
        className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
      >
        <div className="flex min-w-0 flex-col gap-4">
          <TextField
            label="Title"
            className="min-h-9"
            autoFocus
            value={draft.title}
            aria-invalid={faults['title'] !== undefined}
            hint={
              faults['title'] ? (
                <FieldFault>{faults['title']}</FieldFault>
              ) : (
                'For you and your team; customers never see it.'
              )
            }
            onChange={(event) => change({ title: event.target.value })}
          />
          <ReplyTexts draft={draft} faults={faults} onChange={change} />
          <FieldsEditor draft={draft} faults={faults} onChange={change} />
          <AttachmentsEditor
            attachments={draft.attachments}
            faults={faults}
            onChange={(attachments) => change({ attachments })}
          />
        </div>
        <ReplySettings draft={draft} faults={faults} onChange={change} />
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4 min-[900px]:col-span-2">
          <Button type="submit" look="primary" size="medium" disabled={isSaving}>
            Save
          </Button>
          <Button size="medium" onClick={() => (isChanged ? setIsLeaving(true) : onClose())}>
            Cancel
          </Button>
          <p role="status" className="text-small text-muted">
            {Object.keys(faults).length > 0 ? 'Not saved: look at the marked fields.' : 'Ctrl+S saves.'}
          </p>
        </div>
      </form>
      <LeaveDialog open={isLeaving} onStay={() => setIsLeaving(false)} onLeave={() => onClose()} />
    </Page>
  );
}

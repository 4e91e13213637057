import { useState } from 'react';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import { FieldFault } from '../field-fault';
import { ItemForm } from '../item-form';
import { useSaving } from '../use-saving';
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
  const { replies } = useDashboard().actions;
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<ReplyFaults>({});
  const { isSaving, save } = useSaving({ undo: replies.undo, onSaved: onClose, onUndone });
  const isNew = draft.id === undefined;

  const change = (some: Partial<ReplyDraft>) => {
    setDraft((before) => ({ ...before, ...some }));
    setFaults({});
  };
  const check = () => {
    if (isSaving) return;
    const { draft: whole, faults: found } = checkReply(draft);
    setFaults(found);
    if (!whole) return;
    const [doubt] = [whole, ...whole.variants].flatMap(({ body }) => replies.doubts(body));
    const done = isNew ? 'Reply saved. It is offered from now on.' : 'Changes saved';
    void save(() => replies.save(whole), {
      failed: 'The reply was not saved. What you wrote is still here.',
      done: doubt === undefined ? done : `Saved, with something to mend: ${doubt}`,
    });
  };

  return (
    <ItemForm
      title={isNew ? 'Write a reply' : 'Edit the reply'}
      label="Reply"
      isChanged={JSON.stringify(draft) !== JSON.stringify(first)}
      isSaving={isSaving}
      hasFaults={Object.keys(faults).length > 0}
      onSave={check}
      onClose={() => onClose()}
      settings={<ReplySettings draft={draft} faults={faults} onChange={change} />}
    >
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
    </ItemForm>
  );
}

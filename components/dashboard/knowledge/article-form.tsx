import { useState } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { Markdown } from '../../ui/markdown';
import { Tabs } from '../../ui/tabs';
import { useDashboard } from '../dashboard-context';
import { FieldFault } from '../field-fault';
import { ItemForm } from '../item-form';
import { useSaving } from '../use-saving';
import { ArticleSettings } from './article-settings';
import { checkDraft, type DraftFaults } from './check-draft';
import { checkedOf } from './new-draft';
import { UncheckedNotice } from './unchecked-notice';

type ArticleFormProps = {
  draft: ArticleDraft;
  /** With the id of what was saved; without one nothing was. */
  onClose: (savedId?: string) => void;
  /** What was saved is taken back, long after the form is closed. */
  onUndone: () => void;
};

/** Writes an article: what is wrong stands at its field, and nothing is lost by a slip. */
export function ArticleForm({ draft: first, onClose, onUndone }: ArticleFormProps) {
  const { knowledge } = useDashboard().actions;
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [side, setSide] = useState<'write' | 'read'>('write');
  const { isSaving, save } = useSaving({ undo: knowledge.undo, onSaved: onClose, onUndone });
  const isNew = draft.id === undefined;

  const change = (some: Partial<ArticleDraft>) => {
    setDraft((before) => ({ ...before, ...some }));
    setFaults({});
  };
  const check = () => {
    if (isSaving) return;
    const { draft: whole, faults: found } = checkDraft(draft);
    setFaults(found);
    if (!whole) return setSide('write');
    void save(() => knowledge.save(whole), {
      failed: 'The article was not saved. What you wrote is still here.',
      done: !isNew
        ? 'Changes saved'
        : whole.isSuggested
          ? 'Article saved. It is offered from now on.'
          : 'Article saved. It is not offered yet.',
    });
  };

  return (
    <ItemForm
      title={isNew ? 'Write an article' : 'Edit the article'}
      label="Article"
      // A prefilled draft is not lost by closing it: it can be made again.
      isChanged={JSON.stringify(draft) !== JSON.stringify(first)}
      isSaving={isSaving}
      hasFaults={Object.keys(faults).length > 0}
      onSave={check}
      onClose={() => onClose()}
      settings={<ArticleSettings draft={draft} faults={faults} onChange={change} />}
    >
      {draft.madeBy !== undefined && (
        <UncheckedNotice>
          <Button
            size="medium"
            onClick={() => {
              setDraft(checkedOf(draft));
              setFaults({});
            }}
          >
            I have checked it
          </Button>
        </UncheckedNotice>
      )}
      <TextField
        label="Title"
        className="min-h-9"
        autoFocus
        value={draft.title}
        aria-invalid={faults.title !== undefined}
        hint={faults.title ? <FieldFault>{faults.title}</FieldFault> : 'As a customer would ask it.'}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Tabs
        label="Text"
        value={side}
        onChange={setSide}
        tabs={[
          { value: 'write', label: 'Write' },
          { value: 'read', label: 'Preview' },
        ]}
      >
        {side === 'write' ? (
          <TextArea
            label="Text"
            hideLabel
            className="max-h-[60vh] min-h-60"
            value={draft.body}
            aria-invalid={faults.body !== undefined}
            hint={
              faults.body ? (
                <FieldFault>{faults.body}</FieldFault>
              ) : (
                'Markdown. Each heading (## Heading) begins a passage that can be offered by itself.'
              )
            }
            onChange={(event) => change({ body: event.target.value })}
          />
        ) : (
          <div className="min-h-60">
            {draft.body.trim() ? <Markdown text={draft.body} /> : <p className="text-muted">Nothing written yet.</p>}
          </div>
        )}
      </Tabs>
    </ItemForm>
  );
}

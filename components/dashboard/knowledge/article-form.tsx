import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { Markdown } from '../../ui/markdown';
import { Tabs } from '../../ui/tabs';
import { useDashboard } from '../dashboard-context';
import { Page } from '../page';
import { ArticleSettings } from './article-settings';
import { checkDraft, type DraftFaults } from './check-draft';
import { FieldFault } from '../field-fault';
import { LeaveDialog } from '../leave-dialog';
import { useUnsaved } from '../use-unsaved';

type ArticleFormProps = {
  draft: ArticleDraft;
  /** With the id of what was saved; without one nothing was. */
  onClose: (savedId?: string) => void;
  /** What was saved is taken back, long after the form is closed. */
  onUndone: () => void;
};

/** Writes an article: what is wrong stands at its field, and nothing is lost by a slip. */
export function ArticleForm({ draft: first, onClose, onUndone }: ArticleFormProps) {
  const { actions, attempt } = useDashboard();
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [isLeaving, setIsLeaving] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [side, setSide] = useState<'write' | 'read'>('write');
  const isNew = draft.id === undefined;
  // A prefilled draft is not lost by closing it: it can be made again.
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first);
  useUnsaved(isChanged);

  const change = (some: Partial<ArticleDraft>) => {
    setDraft((before) => ({ ...before, ...some }));
    setFaults({});
  };
  const save = async () => {
    if (isSaving) return;
    const checked = checkDraft(draft);
    setFaults(checked.faults);
    if (!checked.draft) {
      setSide('write');
      return;
    }
    const { draft: whole } = checked;
    let saved: { id: string; undo: string } | null = null;
    setIsSaving(true);
    const isDone = await attempt(
      async () => {
        saved = await actions.knowledge.save(whole);
        actions.reload();
      },
      {
        failed: 'The article was not saved. What you wrote is still here.',
        done: isNew ? 'Article saved. It is offered from now on.' : 'Changes saved',
        undo: async () => {
          if (saved) await actions.knowledge.undo(saved.undo);
          onUndone();
          actions.reload();
        },
      },
    );
    setIsSaving(false);
    if (isDone) onClose((saved as { id: string } | null)?.id);
  };
  const leave = () => (isChanged ? setIsLeaving(true) : onClose());
  const pressKey = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && (event.key === 's' || event.key === 'Enter');
    if (!isSave) return;
    event.preventDefault();
    void save();
  };

  return (
    <Page title={isNew ? 'Write an article' : 'Edit the article'} wide>
      <form
        aria-label="Article"
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
                {draft.body.trim() ? (
                  <Markdown text={draft.body} />
                ) : (
                  <p className="text-muted">Nothing written yet.</p>
                )}
              </div>
            )}
          </Tabs>
        </div>
        <ArticleSettings draft={draft} faults={faults} onChange={change} />
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4 min-[900px]:col-span-2">
          <Button type="submit" look="primary" size="medium" disabled={isSaving}>
            Save
          </Button>
          <Button size="medium" onClick={leave}>
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

import { useContext, useEffect, useState } from 'react';
import type { Help } from '@/lib/domain/assist';
import type { HandoffFormat } from '@/lib/domain/handoff';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { LocaleContext } from '../../ui/use-local-formats';
import { useSidebar } from '../sidebar-context';

const formats: readonly { value: HandoffFormat; label: string; ending: string }[] = [
  { value: 'markdown', label: 'Markdown', ending: 'md' },
  { value: 'text', label: 'Plain text', ending: 'txt' },
  { value: 'json', label: 'JSON', ending: 'json' },
];

type HandoffDialogProps = { conversation: Help['conversation']; onClose: () => void };

/** What a colleague needs to go on, to be read before it goes anywhere: copied, saved, or put in the page's private note. */
export function HandoffDialog({ conversation, onClose }: HandoffDialogProps) {
  const { actions, attempt, settings } = useSidebar();
  const locale = useContext(LocaleContext) ?? settings.locale;
  const [format, setFormat] = useState<HandoffFormat>('markdown');
  const [isRedacted, setIsRedacted] = useState(false);
  const [hasTranscript, setHasTranscript] = useState(true);
  const [made, setMade] = useState<{ wish: string; text: string } | { wish: string; failed: string } | null>(null);
  const wish = `${format} ${isRedacted} ${hasTranscript}`;
  const { key } = conversation;

  useEffect(() => {
    let isWanted = true;
    actions.handoff(key, { format, isRedacted, hasTranscript, locale }).then(
      (text) => isWanted && setMade({ wish, text }),
      (error: unknown) => isWanted && setMade({ wish, failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [actions, key, wish, format, isRedacted, hasTranscript, locale]);

  // What is seen is what goes: a text that was made for other wishes is not offered any more.
  const text = made && 'text' in made && made.wish === wish ? made.text : null;
  const shown = made && 'text' in made ? made.text : null;
  const finish = async (work: () => Promise<void>, failed: string, done: string) => {
    if (await attempt(work, { failed, done })) onClose();
  };
  const copy = () =>
    text !== null && finish(() => actions.copy(text, 'own', 'handoff'), 'Could not copy.', 'Handoff copied');
  const intoNote = () =>
    text !== null &&
    finish(() => actions.insertNote(key, text), 'Could not put it in the note.', 'The handoff is in the private note');
  const save = () => {
    const ending = formats.find(({ value }) => value === format)?.ending ?? 'txt';
    if (text !== null) actions.saveFile(text, `handoff.${ending}`);
  };
  const canNote = conversation.composer?.note === true;

  return (
    <Dialog
      title="Hand over to a colleague"
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button look="quiet" disabled={text === null} onClick={save}>
            Save as a file
          </Button>
          <Button disabled={text === null || !canNote} onClick={() => void intoNote()}>
            Put in the private note
          </Button>
          <Button look="primary" disabled={text === null} onClick={() => void copy()}>
            Copy
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-1">
        <Select label="Format" value={format} options={formats} onChange={setFormat} className="w-full" />
        <Checkbox label="Without names and numbers" checked={isRedacted} onChange={setIsRedacted}>
          Without names and numbers
        </Checkbox>
        <Checkbox label="With all that was said" checked={hasTranscript} onChange={setHasTranscript}>
          With all that was said
        </Checkbox>
        {made && 'failed' in made && made.wish === wish && <Notice tone="caution" title={made.failed} />}
        {shown === null && !(made && 'failed' in made) && <Skeleton className="h-40" />}
        {shown !== null && (
          <section
            aria-label="What is handed over"
            aria-busy={text === null}
            className="rounded-control border border-line bg-background p-3 text-small aria-busy:opacity-60"
          >
            <pre dir="auto" className="font-[inherit] wrap-anywhere whitespace-pre-wrap">
              {shown}
            </pre>
          </section>
        )}
        {!canNote && (
          <p className="text-small text-muted">
            To put it in the page’s private note, open the note there first: it must never stand in the customer’s box.
          </p>
        )}
      </div>
    </Dialog>
  );
}

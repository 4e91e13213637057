import Trash from 'lucide-react/icons/trash-2';
import type { ReplyAttachment } from '@/lib/domain/reply';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { useRowIds } from '../../ui/use-row-ids';
import { FieldFault } from '../field-fault';
import type { ReplyFaults } from './check-reply';

type AttachmentsEditorProps = {
  attachments: readonly ReplyAttachment[];
  faults: ReplyFaults;
  onChange: (attachments: ReplyAttachment[]) => void;
};

const most = 20;

/** Files that go with a reply, by their addresses: the agent is reminded of them and adds them in the page. */
export function AttachmentsEditor({ attachments, faults, onChange }: AttachmentsEditorProps) {
  const rows = useRowIds(attachments.length);
  const change = (at: number, some: Partial<ReplyAttachment>) =>
    onChange(attachments.map((one, index) => (index === at ? { ...one, ...some } : one)));
  const remove = (at: number) => {
    rows.remove(at);
    onChange(attachments.filter((_, index) => index !== at));
  };
  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-4">
      <legend className="sr-only">Attachments</legend>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p aria-hidden className="text-title font-strong">
          Attachments
        </p>
        <p className="text-small text-muted">By address. You are reminded, and add them in the page.</p>
      </div>
      {attachments.map(({ name, url }, at) => (
        <div key={rows.ids[at]} className="flex flex-col gap-1">
          <div className="grid items-end gap-2 min-[480px]:grid-cols-[1fr_2fr_auto]">
            <TextField
              label="Name"
              className="min-h-9"
              value={name}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <TextField
              label="Address"
              className="min-h-9"
              inputMode="url"
              dir="ltr"
              spellCheck={false}
              placeholder="https://help.example.com/label.pdf"
              value={url}
              aria-invalid={faults[`attachments.${at}`] !== undefined}
              onChange={(event) => change(at, { url: event.target.value })}
            />
            <IconButton name={`Take out: ${name || url || 'attachment'}`} className="mb-1" onClick={() => remove(at)}>
              <Trash size={16} aria-hidden />
            </IconButton>
          </div>
          {faults[`attachments.${at}`] && (
            <p className="text-small">
              <FieldFault>{faults[`attachments.${at}`]}</FieldFault>
            </p>
          )}
        </div>
      ))}
      <div>
        <Button
          size="medium"
          disabled={attachments.length >= most}
          onClick={() => onChange([...attachments, { name: '', url: '' }])}
        >
          Add an attachment
        </Button>
      </div>
    </fieldset>
  );
}

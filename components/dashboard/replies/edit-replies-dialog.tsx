import { useId, useState } from 'react';
import type { ComponentProps } from 'react';
import { limits } from '@/lib/domain/limits';
import { replyEditSchema, type ReplyEdit, type ReplyFacets } from '@/lib/domain/reply-list';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { FieldFault } from '../field-fault';
import { EditKindFields, type KindEdit } from './edit-kind-fields';
import { NameList } from './name-list';
import { splitWords } from './split-words';
import { Ticked } from './ticked';

type EditRepliesDialogProps = {
  open: boolean;
  count: number;
  facets: ReplyFacets;
  onClose: () => void;
  onEdit: (edit: ReplyEdit) => void;
};

/** What is changed of several replies at once; what is not ticked or filled in stays as it is with each. */
export function EditRepliesDialog({ open, count, facets, onClose, onEdit }: EditRepliesDialogProps) {
  const [addTags, setAddTags] = useState('');
  const [removeTags, setRemoveTags] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const [sites, setSites] = useState<string | null>(null);
  const [reviewBy, setReviewBy] = useState<string | null>(null);
  const [kind, setKind] = useState<KindEdit>({});
  const [fault, setFault] = useState<string | null>(null);
  const folders = useId();
  const tags = useId();

  const apply = () => {
    const edit = {
      ...kind,
      ...(splitWords(addTags).length > 0 && { addTags: splitWords(addTags) }),
      ...(splitWords(removeTags).length > 0 && { removeTags: splitWords(removeTags) }),
      ...(folder !== null && { folder: folder.trim() }),
      ...(sites !== null && { sites: splitWords(sites.toLowerCase()) }),
      ...(reviewBy !== null && { reviewBy: reviewBy || null }),
    };
    const checked = replyEditSchema.safeParse(edit);
    if (!checked.success) return setFault(`Tags have at most ${limits.tag} characters, folders ${limits.name}.`);
    if (Object.keys(edit).length === 0) return setFault('Nothing is filled in or ticked yet.');
    return onEdit(checked.data);
  };

  return (
    <Dialog
      title={count === 1 ? 'Change this reply' : `Change ${count.toLocaleString('en')} replies`}
      open={open}
      onOpenChange={(next) => !next && onClose()}
      footer={
        <>
          <Button size="medium" onClick={onClose}>
            Cancel
          </Button>
          <Button size="medium" look="primary" onClick={apply}>
            Change
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-small text-muted">What is left empty stays as it is. Replies of packs are not changed.</p>
        <NameList id={folders} names={facets.folders} />
        <NameList id={tags} names={facets.tags} />
        <TextField
          label="Add tags"
          className="min-h-9"
          list={tags}
          value={addTags}
          onChange={(event) => setAddTags(event.target.value)}
        />
        <TextField
          label="Take tags off"
          className="min-h-9"
          list={tags}
          value={removeTags}
          onChange={(event) => setRemoveTags(event.target.value)}
        />
        <TickedField
          ask="Move to a folder"
          label="Folder"
          value={folder}
          onChange={setFolder}
          list={folders}
          placeholder="Orders/Delivery"
          hint="Slashes make folders in folders. Empty: in no folder."
        />
        <TickedField
          ask="Change the inboxes that they serve"
          label="Only in these inboxes"
          value={sites}
          onChange={setSites}
          dir="ltr"
          spellCheck={false}
          placeholder="app.chatwoot.com, web.whatsapp.com"
          hint="Empty: in all inboxes."
        />
        <TickedField
          ask="Set when to read them again"
          label="Read again by"
          value={reviewBy}
          onChange={setReviewBy}
          type="date"
          hint="Empty: never."
        />
        <EditKindFields edit={kind} onChange={setKind} />
        <p role="alert">{fault && <FieldFault>{fault}</FieldFault>}</p>
      </div>
    </Dialog>
  );
}

type TickedFieldProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> & {
  /** What ticking it means. */
  ask: string;
  value: string | null;
  onChange: (value: string | null) => void;
};

/** A field that counts only where it is ticked: empty may be meant. */
function TickedField({ ask, value, onChange, ...field }: TickedFieldProps) {
  return (
    <Ticked ask={ask} isOn={value !== null} onTick={(isOn) => onChange(isOn ? '' : null)}>
      <TextField
        {...field}
        className="min-h-9"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </Ticked>
  );
}

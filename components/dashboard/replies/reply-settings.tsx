import { useId, useState } from 'react';
import { replyToneSchema } from '@/lib/domain/reply';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { FieldFault } from '../field-fault';
import type { ReplyFaults } from './check-reply';
import { languageOptions } from '../languages';
import { NameList } from './name-list';
import { splitWords } from './split-words';
import { toneNames } from './tone-names';
import { TopicsField } from './topics-field';
import { useFacets } from './use-replies';
import { useShortcutHolders } from './use-shortcut-holders';

type ReplySettingsProps = { draft: ReplyDraft; faults: ReplyFaults; onChange: (change: Partial<ReplyDraft>) => void };

/** What a reply is, beside what it says. */
export function ReplySettings({ draft, faults, onChange }: ReplySettingsProps) {
  const facets = useFacets(0);
  const holders = useShortcutHolders(draft.shortcut, draft.id);
  // As typed: a comma at the end is the beginning of the next one.
  const [tags, setTags] = useState(draft.tags.join(', '));
  const [sites, setSites] = useState((draft.sites ?? []).join(', '));
  const folderNames = useId();
  const fault = (field: string, otherwise: string) =>
    faults[field] ? <FieldFault>{faults[field]}</FieldFault> : otherwise;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 text-title font-strong">About it</legend>
      <NameList id={folderNames} names={facets.folders} />
      <TextField
        label="Shortcut"
        className="min-h-9"
        spellCheck={false}
        autoCapitalize="none"
        value={draft.shortcut}
        aria-invalid={faults['shortcut'] !== undefined}
        hint={
          holders.length > 0 ? (
            <span className="text-caution">Also the shortcut of {holders.join(', ')}. Both are offered.</span>
          ) : (
            fault('shortcut', 'Typed to find it: refund-sent.')
          )
        }
        onChange={(event) => onChange({ shortcut: event.target.value })}
      />
      <TextField
        label="Folder"
        className="min-h-9"
        list={folderNames}
        placeholder="Orders/Delivery"
        value={draft.folder}
        aria-invalid={faults['folder'] !== undefined}
        hint={fault('folder', 'Slashes make folders in folders.')}
        onChange={(event) => onChange({ folder: event.target.value })}
      />
      <TextField
        label="Tags"
        className="min-h-9"
        value={tags}
        aria-invalid={faults['tags'] !== undefined}
        hint={fault('tags', 'Other words to find it by, with commas between.')}
        onChange={(event) => {
          setTags(event.target.value);
          onChange({ tags: splitWords(event.target.value) });
        }}
      />
      <div className="grid gap-4 min-[480px]:grid-cols-2">
        <Select
          label="Language of the first text"
          value={draft.language}
          options={languageOptions([draft.language])}
          onChange={(language) => onChange({ language })}
        />
        <Select
          label="Tone"
          value={draft.tone}
          options={replyToneSchema.options.map((value) => ({ value, label: toneNames[value] }))}
          onChange={(tone) => onChange({ tone })}
        />
      </div>
      <TopicsField intents={draft.intents} onChange={(intents) => onChange({ intents })} />
      <TextField
        label="Only in these inboxes"
        className="min-h-9"
        dir="ltr"
        spellCheck={false}
        placeholder="app.chatwoot.com, web.whatsapp.com"
        value={sites}
        aria-invalid={faults['sites'] !== undefined}
        hint={fault('sites', 'And in their subdomains. Empty: in all inboxes.')}
        onChange={(event) => {
          setSites(event.target.value);
          onChange({ sites: splitWords(event.target.value.toLowerCase()) });
        }}
      />
      <TextField
        label="Read again by"
        className="min-h-9"
        type="date"
        value={draft.reviewBy ?? ''}
        aria-invalid={faults['reviewBy'] !== undefined}
        hint={fault('reviewBy', 'After that day it is marked as past its review date.')}
        onChange={(event) => onChange({ reviewBy: event.target.value || undefined })}
      />
    </fieldset>
  );
}

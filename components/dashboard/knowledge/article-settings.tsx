import { useState } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { languageName } from '../../sidebar/display-names';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import type { DraftFaults } from './check-draft';
import { FieldFault } from '../field-fault';

/** Languages that questions are told apart in; an article in another one keeps its own. */
const languages = ['en', 'es', 'de', 'fr', 'it', 'pt'];

const splitWords = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

type ArticleSettingsProps = {
  draft: ArticleDraft;
  faults: DraftFaults;
  onChange: (change: Partial<ArticleDraft>) => void;
};

/** What an article is, beside what it says. */
export function ArticleSettings({ draft, faults, onChange }: ArticleSettingsProps) {
  // As typed: a comma at the end is the beginning of the next one.
  const [tags, setTags] = useState(draft.tags.join(', '));
  const [sites, setSites] = useState(draft.sites.join(', '));
  const known = languages.includes(draft.language) ? languages : [draft.language, ...languages];
  const fault = (field: keyof ArticleDraft, otherwise: string) =>
    faults[field] ? <FieldFault>{faults[field]}</FieldFault> : otherwise;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 text-title font-strong">About it</legend>
      <TextField
        label="Address for customers"
        className="min-h-9"
        inputMode="url"
        dir="ltr"
        spellCheck={false}
        placeholder="https://help.example.com/engraving"
        value={draft.url ?? ''}
        aria-invalid={faults.url !== undefined}
        hint={fault('url', 'What “Insert link” puts into a reply.')}
        onChange={(event) => onChange({ url: event.target.value })}
      />
      <TextField
        label="Tags"
        className="min-h-9"
        value={tags}
        aria-invalid={faults.tags !== undefined}
        hint={fault('tags', 'Other words that customers use for it, with commas between.')}
        onChange={(event) => {
          setTags(event.target.value);
          onChange({ tags: splitWords(event.target.value) });
        }}
      />
      <div className="grid gap-4 min-[480px]:grid-cols-2">
        <Select
          label="Language"
          value={draft.language}
          options={known.map((value) => ({ value, label: languageName(value, 'en') }))}
          onChange={(language) => onChange({ language })}
        />
        <Select
          label="Who may read it"
          disabled={draft.madeBy !== undefined}
          value={draft.audience}
          options={[
            { value: 'everyone', label: 'Customers' },
            { value: 'agents', label: 'Agents only' },
          ]}
          onChange={(audience) => onChange({ audience })}
        />
      </div>
      <TextField
        label="Read again by"
        className="min-h-9"
        type="date"
        value={draft.reviewBy ?? ''}
        aria-invalid={faults.reviewBy !== undefined}
        hint={fault('reviewBy', 'After that day it is marked as past its review date.')}
        onChange={(event) => onChange({ reviewBy: event.target.value || undefined })}
      />
      <TextField
        label="Only in these inboxes"
        className="min-h-9"
        dir="ltr"
        spellCheck={false}
        placeholder="app.chatwoot.com, web.whatsapp.com"
        value={sites}
        aria-invalid={faults.sites !== undefined}
        hint={fault('sites', 'And in their subdomains. Empty: in all inboxes.')}
        onChange={(event) => {
          setSites(event.target.value);
          onChange({ sites: splitWords(event.target.value.toLowerCase()) });
        }}
      />
      <Checkbox
        label="Suggest it"
        disabled={draft.madeBy !== undefined}
        checked={draft.isSuggested}
        onChange={(isSuggested) => onChange({ isSuggested })}
      >
        <span>
          Suggest it{' '}
          <span className="text-small text-muted">
            {draft.madeBy === undefined ? 'The search finds it in any case.' : 'Once somebody has checked it.'}
          </span>
        </span>
      </Checkbox>
    </fieldset>
  );
}

import X from 'lucide-react/icons/x';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';

/** The same bounds as `limits.tag` and `limits.tagsPerPerson`. */
const TAG_LENGTH = 60;
const MOST_TAGS = 50;

type TagsPartProps = { personKey: string; tags: readonly string[]; onChanged: () => void };

/** Words that the agent gives a person. */
export function TagsPart({ personKey, tags, onChanged }: TagsPartProps) {
  const { actions, attempt } = useDashboard();
  const [draft, setDraft] = useState('');
  const save = async (next: string[], done: string): Promise<boolean> => {
    const work = async (list: readonly string[]) => {
      await actions.customers.setTags(personKey, [...list]);
      onChanged();
    };
    return attempt(() => work(next), { failed: 'Could not save the tags.', done, undo: () => work(tags) });
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const tag = draft.trim();
    if (tag === '' || tags.includes(tag)) return setDraft('');
    if (await save([...tags, tag], `Tag added: ${tag}`)) setDraft('');
  };
  return (
    <div className="flex flex-col gap-2">
      {tags.length > 0 && (
        <ul role="list" aria-label="Tags" className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex min-h-9 max-w-full items-center rounded-control border border-line ps-2"
            >
              <bdi className="truncate">{tag}</bdi>
              <button
                type="button"
                aria-label={`Remove tag: ${tag}`}
                title="Remove"
                onClick={() =>
                  void save(
                    tags.filter((other) => other !== tag),
                    `Tag removed: ${tag}`,
                  )
                }
                className="inline-flex size-9 shrink-0 items-center justify-center rounded-control text-muted hover:text-text"
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < MOST_TAGS && (
        <form onSubmit={(event) => void add(event)} className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              label="New tag"
              hideLabel
              className="min-h-9"
              placeholder="New tag"
              maxLength={TAG_LENGTH}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          </div>
          <Button type="submit" size="medium" disabled={draft.trim() === ''}>
            Add
          </Button>
        </form>
      )}
    </div>
  );
}

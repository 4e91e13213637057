import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../ui/button';
import { useSidebar } from './sidebar-context';
import { useShortcuts } from './use-shortcuts';

/** The same bounds as `limits.tag` and `limits.tagsPerPerson`, which live beside the schemas and would bring Zod along. */
const TAG_LENGTH = 60;
const MOST_TAGS = 50;

/** Words that the agent gives a person: add with Enter, take away with the cross. */
export function Tags({ personKey, tags }: { personKey: string; tags: readonly string[] }) {
  const { actions, attempt } = useSidebar();
  const [isAdding, setIsAdding] = useState(false);
  const [draft, setDraft] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  useShortcuts({ tag: () => setIsAdding(true) });

  const save = (next: string[]) =>
    attempt(() => actions.setTags(personKey, next), { failed: 'Could not save the tags.' });
  const finish = () => {
    setIsAdding(false);
    setDraft('');
    requestAnimationFrame(() => opener.current?.focus());
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const tag = draft.trim();
    if (!tag || tags.includes(tag)) return finish();
    if (await save([...tags, tag])) setDraft('');
  };

  return (
    <div className="flex flex-wrap items-center gap-1">
      <ul role="list" aria-label="Tags" className="contents">
        {tags.map((tag) => (
          <li
            key={tag}
            className="inline-flex min-h-7 max-w-full items-center rounded-control border border-line ps-2 text-small"
          >
            <bdi className="truncate">{tag}</bdi>
            <button
              type="button"
              aria-label={`Remove tag: ${tag}`}
              title="Remove"
              onClick={() => void save(tags.filter((other) => other !== tag))}
              className="inline-flex size-7 shrink-0 items-center justify-center rounded-control text-muted hover:text-text"
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <form onSubmit={(event) => void add(event)}>
          <input
            autoFocus
            dir="auto"
            aria-label="New tag"
            placeholder="New tag, then Enter"
            maxLength={TAG_LENGTH}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={() => draft.trim() === '' && setIsAdding(false)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              finish();
            }}
            className="min-h-7 w-40 rounded-control border border-edge bg-surface px-2 text-small focus:outline-2 focus:-outline-offset-1 focus:outline-accent"
          />
        </form>
      ) : (
        tags.length < MOST_TAGS && (
          <Button
            ref={opener}
            look="quiet"
            className={tags.length === 0 ? '-ms-2' : undefined}
            onClick={() => setIsAdding(true)}
          >
            <Plus size={14} aria-hidden />
            Add tag
          </Button>
        )
      )}
    </div>
  );
}

import SearchIcon from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../ui/icon-button';
import { Kbd } from '../ui/kbd';
import { LiveRegion } from '../ui/live-region';
import { Section } from '../ui/section';
import { arePassagesFirst } from './are-passages-first';
import { PassageItem } from './passage-item';
import { ReplyItem } from './reply-item';
import { useRoving } from '../ui/use-roving';
import { useSidebar } from './sidebar-context';
import { useSearch } from './use-search';
import { useShortcuts } from './use-shortcuts';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * When none of the suggestions fits: the whole library, by any word. Results open under the field.
 *
 * @param props.revision of what is searched; another one is searched anew
 */
export function Search({ language, revision }: { language: string | null; revision: number }) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { ref, onKeyDown } = useRoving();
  const state = useSearch(query, revision);
  const results = state?.results;
  const count = results ? results.replies.length + results.passages.length : 0;
  const { shortcuts, settings } = useSidebar();
  const key = settings.singleKeys ? shortcuts.find((shortcut) => shortcut.id === 'search')?.keys : undefined;
  useShortcuts({
    search: () => {
      field.current?.scrollIntoView({ block: 'start' });
      field.current?.focus();
      field.current?.select();
    },
  });

  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') ref.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
    else if (event.key === 'Escape' && query) setQuery('');
    else return;
    event.preventDefault();
  };

  const isArticleMeant = results != null && arePassagesFirst(results, state?.for ?? '');
  const replies = results?.replies.map((reply) => <ReplyItem key={reply.reply} reply={reply} language={language} />);
  const articles = results?.passages.map((passage) => (
    <PassageItem key={`${passage.article}\n${passage.heading}\n${passage.text}`} passage={passage} showsSource />
  ));

  return (
    <Section slot="search" title="Search replies and articles" hideTitle>
      <div role="search" className="relative">
        <SearchIcon size={16} aria-hidden className="pointer-events-none absolute top-2 left-2 text-muted" />
        <input
          ref={field}
          type="text"
          enterKeyHint="search"
          dir="auto"
          aria-label="Search replies and articles"
          placeholder="Search replies and articles"
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={pressKey}
          className="min-h-8 w-full scroll-mt-4 rounded-control border border-edge bg-surface px-8 focus:outline-2 focus:-outline-offset-1 focus:outline-accent"
        />
        <span className="absolute top-0.5 right-0.5 flex size-7 items-center justify-center">
          {query ? (
            <IconButton
              name="Clear the search"
              onClick={() => {
                setQuery('');
                field.current?.focus();
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          ) : (
            key && <Kbd keys={key} />
          )}
        </span>
      </div>
      {state?.failure != null && (
        <p className="mt-2 text-danger">The search did not work. {state.failure} Change a letter to try again.</p>
      )}
      {results && count === 0 && (
        <p className="mt-2 text-muted">
          Nothing found for “<bdi>{state?.for}</bdi>”. Try another word.
        </p>
      )}
      {results && count > 0 && (
        <ul role="list" ref={ref} onKeyDown={onKeyDown} className="-mx-4 mt-1 divide-y divide-line">
          {isArticleMeant ? [articles, replies] : [replies, articles]}
        </ul>
      )}
      <LiveRegion
        text={
          results
            ? `${countOf(results.replies.length, 'reply', 'replies')} and ${countOf(results.passages.length, 'passage', 'passages')} found`
            : ''
        }
      />
    </Section>
  );
}

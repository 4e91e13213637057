import { useMemo, useState } from 'react';
import { TextField } from '../ui/field';
import { ItemDetail } from './item-detail';
import { ItemTable } from './item-table';
import { itemsOf } from './library-item';
import { Page } from './page';
import { ReadFailed } from './read-failed';
import { useLibrary } from './use-library';
import type { ReadyView } from './view';

/** The packs, and the replies that suggestions come from: to read and to search. */
export function LibraryPage({ view }: { view: ReadyView }) {
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { state, retry } = useLibrary(query, view.packs.map((pack) => pack.id + pack.version).join());
  const rows = useMemo(() => (state.kind === 'found' ? itemsOf(state.found) : []), [state]);
  const chosen = rows.find((item) => item.id === chosenId) ?? null;

  return (
    <Page
      title="Library"
      wide
      lead="Replies that suggestions come from. They are read-only here; packs bring them. Articles are under Knowledge."
    >
      <div className="max-w-120">
        <TextField
          label="Search replies"
          hideLabel
          className="min-h-9"
          placeholder="Search replies"
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {state.kind === 'failed' ? (
        <ReadFailed title="The library could not be read" reason={state.reason} onRetry={retry} />
      ) : (
        <div className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className={chosen ? 'max-[899px]:hidden' : undefined}>
            <ItemTable
              rows={rows}
              chosenId={chosen?.id ?? null}
              onChoose={setChosenId}
              isSearch={query.trim() !== ''}
              isLoading={state.kind === 'loading'}
            />
          </div>
          {chosen ? (
            <ItemDetail key={chosen.id} item={chosen} onClose={() => setChosenId(null)} />
          ) : (
            rows.length > 0 && <p className="text-muted max-[899px]:hidden">Choose one to read it.</p>
          )}
        </div>
      )}
    </Page>
  );
}

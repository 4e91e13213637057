import { useMemo, useState } from 'react';
import { TextField } from '../ui/field';
import { Tabs } from '../ui/tabs';
import { ItemDetail } from './item-detail';
import { ItemTable } from './item-table';
import type { LibraryItem } from './library-item';
import { itemsOf } from './library-item';
import { Page } from './page';
import { useLibrary } from './use-library';
import type { ReadyView } from './view';

/** Everything that can be suggested: read, search, and the packs it came from. */
export function LibraryPage({ view }: { view: ReadyView }) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<LibraryItem['kind']>('reply');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const state = useLibrary(query, view.packs.map((pack) => pack.id + pack.version).join());
  const items = useMemo(() => (state.kind === 'found' ? itemsOf(state.hits) : []), [state]);
  const rows = items.filter((item) => item.kind === kind);
  const chosen = rows.find((item) => item.id === chosenId) ?? null;
  const count = (of: LibraryItem['kind']) => items.filter((item) => item.kind === of).length;

  return (
    <Page
      title="Library"
      wide
      lead="Replies and articles that suggestions come from. They are read-only here; packs bring them."
    >
      <div className="max-w-120">
        <TextField
          label="Search"
          hideLabel
          className="min-h-9"
          placeholder="Search replies and articles"
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {state.kind === 'failed' && <p className="text-danger">The library could not be read. {state.reason}</p>}
      <Tabs
        label="Kind"
        value={kind}
        onChange={setKind}
        tabs={[
          { value: 'reply', label: `Replies (${count('reply')})` },
          { value: 'article', label: `Articles (${count('article')})` },
        ]}
      >
        <div className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className={chosen ? 'max-[899px]:hidden' : undefined}>
            <ItemTable
              rows={rows}
              kind={kind}
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
      </Tabs>
    </Page>
  );
}

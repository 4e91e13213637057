import { useState } from 'react';
import type { ArticleChoice, ArticleDraft, ArticleFilter } from '@/lib/domain/article-list';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import { ReadFailed } from '../read-failed';
import { ArticleDetail } from './article-detail';
import { ArticleTable } from './article-table';
import { ChosenBar } from './chosen-bar';
import { ExportDialog } from '../transfer/export-dialog';
import { FilterChoice } from './filter-choice';
import { ImportDialog } from '../transfer/import-dialog';
import { useArticleFiles } from './article-files';
import { newDraft } from './new-draft';
import { Pager } from '../pager';
import { PAGE_LENGTH, useArticles } from './use-articles';

type ArticlesPartProps = {
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  onWrite: (draft: ArticleDraft) => void;
  hasAny: boolean;
  /** Of the library: the list and the open article are read again when it changes. */
  version: number;
  onChanged: () => void;
};

/** Said of an empty list, without a word that is looked for. */
const emptyOf: Record<ArticleFilter, string> = {
  all: 'No articles yet.',
  mine: 'None of the articles was written or imported here.',
  overdue: 'No article is past its review date.',
  unsuggested: 'No article is left out of suggestions.',
};

/** The list of articles beside the one that is open; what can be done with one, with several, with all. */
export function ArticlesPart({ chosenId, onChoose, onWrite, hasAny, version, onChanged }: ArticlesPartProps) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<ArticleFilter>('all');
  const [offset, setOffset] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isImporting, setIsImporting] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const query = { text: text.trim(), filter };
  const { state, retry } = useArticles(query, offset, version);
  const page = state.kind === 'found' ? state.found : null;
  // The last page went with its articles: the one before it is shown.
  const lastOffset =
    page && page.rows.length === 0 ? Math.max(0, Math.ceil(page.total / PAGE_LENGTH) - 1) * PAGE_LENGTH : offset;
  if (lastOffset < offset) setOffset(lastOffset);
  const files = useArticleFiles();
  const lookFor = (change: () => void) => {
    change();
    setOffset(0);
    setMarked(new Set());
  };
  const choice: ArticleChoice = marked.size > 0 ? { ids: [...marked] } : { query };

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-48 flex-1">
          <TextField
            label="Search articles"
            hideLabel
            className="min-h-9"
            placeholder="Search articles"
            value={text}
            maxLength={200}
            onChange={(event) => lookFor(() => setText(event.target.value))}
          />
        </div>
        <FilterChoice value={filter} onChange={(next) => lookFor(() => setFilter(next))} />
        <Button size="medium" onClick={() => setIsImporting(true)}>
          Import
        </Button>
        <Button size="medium" disabled={!page || page.total === 0} onClick={() => setIsExporting(true)}>
          Export
        </Button>
        <Button size="medium" look="primary" onClick={() => onWrite(newDraft())}>
          Write an article
        </Button>
      </div>
      {state.kind === 'failed' && (
        <ReadFailed title="The articles could not be read" reason={state.reason} onRetry={retry} />
      )}
      {marked.size > 0 && (
        <ChosenBar
          ids={marked}
          onDone={() => {
            setMarked(new Set());
            onChanged();
          }}
          onExport={() => setIsExporting(true)}
          onClear={() => setMarked(new Set())}
        />
      )}
      {state.kind === 'failed' ? null : page?.total === 0 && !hasAny && query.text === '' && filter === 'all' ? (
        <EmptyState
          title="No articles yet"
          action={
            <>
              <Button size="medium" onClick={() => setIsImporting(true)}>
                Import articles
              </Button>
              <Button size="medium" onClick={() => onWrite(newDraft())}>
                Write the first one
              </Button>
            </>
          }
        >
          Import your help centre, or write what customers ask most. A pack brings articles, too.
        </EmptyState>
      ) : (
        <div className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className={chosenId === null ? undefined : 'max-[899px]:hidden'}>
            <ArticleTable
              page={page}
              emptyWords={
                query.text === '' ? emptyOf[filter] : 'Nothing found. Try another word, or show all articles.'
              }
              offset={offset}
              chosenId={chosenId}
              onChoose={onChoose}
              marked={marked}
              onMark={setMarked}
              onChanged={onChanged}
            />
            <Pager offset={offset} length={PAGE_LENGTH} total={page?.total ?? 0} onOffset={setOffset} />
          </div>
          {chosenId !== null && (
            <ArticleDetail
              key={chosenId}
              id={chosenId}
              version={version}
              onClose={() => onChoose(null)}
              onWrite={onWrite}
              onChanged={onChanged}
            />
          )}
          {chosenId === null && (page?.total ?? 0) > 0 && (
            <p className="text-muted max-[899px]:hidden">Choose one to read it.</p>
          )}
        </div>
      )}
      <ImportDialog of={files} open={isImporting} onClose={() => setIsImporting(false)} onImported={onChanged} />
      <ExportDialog
        of={files}
        open={isExporting}
        onClose={() => setIsExporting(false)}
        choice={choice}
        count={marked.size > 0 ? marked.size : (page?.total ?? 0)}
        isAll={marked.size === 0 && query.text === '' && filter === 'all'}
      />
    </div>
  );
}

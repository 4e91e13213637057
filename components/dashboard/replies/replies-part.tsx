import { clsx } from 'clsx';
import { useState } from 'react';
import type { ReplyChoice, ReplyDraft, ReplyQuery } from '@/lib/domain/reply-list';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field';
import { ExportDialog } from '../transfer/export-dialog';
import { ImportDialog } from '../transfer/import-dialog';
import { Pager } from '../pager';
import { ReadFailed } from '../read-failed';
import { ChosenRepliesBar } from './chosen-replies-bar';
import { NarrowBar } from './narrow-bar';
import { newReply } from './new-reply';
import { RenameFolderDialog } from './rename-folder-dialog';
import { ReplyDetail } from './reply-detail';
import { useReplyFiles } from './reply-files';
import { ReplyTable } from './reply-table';
import { emptyWordsOf } from './empty-words-of';
import { useChangingReplies } from './use-changing-replies';
import { PAGE_LENGTH, useFacets, useReplies } from './use-replies';

type RepliesPartProps = {
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  onWrite: (draft: ReplyDraft) => void;
  hasAny: boolean;
  /** Of the library: the list is read again when it changes. */
  version: number;
  onChanged: () => void;
};

const everything: ReplyQuery = { text: '', filter: 'all', order: 'title', folder: null, tag: null, pack: null };

/** The list of replies beside the one that is open; what can be done with one, with several, with all. */
export function RepliesPart({ chosenId, onChoose, onWrite, hasAny, version, onChanged }: RepliesPartProps) {
  const [typed, setTyped] = useState<ReplyQuery>(everything);
  const [offset, setOffset] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string> | 'all'>(new Set());
  const [asking, setAsking] = useState<'import' | 'export' | 'rename' | null>(null);
  const query = { ...typed, text: typed.text.trim() };
  const { state, retry } = useReplies(query, offset, version);
  const facets = useFacets(version);
  const files = useReplyFiles();
  const { renameFolder } = useChangingReplies(onChanged);
  const page = state.kind === 'found' ? state.found : null;
  const total = page?.total ?? 0;
  // The last page went with its replies: the one before it is shown.
  const lastOffset =
    page && page.rows.length === 0 ? Math.max(0, Math.ceil(total / PAGE_LENGTH) - 1) * PAGE_LENGTH : offset;
  if (lastOffset < offset) setOffset(lastOffset);
  const narrow = (change: Partial<ReplyQuery>) => {
    setTyped((before) => ({ ...before, ...change }));
    setOffset(0);
    setMarked(new Set());
  };
  const { text, filter, folder, tag, pack } = query;
  const isNarrowed = text !== '' || filter !== 'all' || folder !== null || tag !== null || pack !== null;
  const count = marked === 'all' ? total : marked.size;
  const choice: ReplyChoice = marked === 'all' || marked.size === 0 ? { query } : { ids: [...marked] };
  const isPageMarked = page !== null && marked !== 'all' && page.rows.every(({ id }) => marked.has(id));

  // Where there is room for one of them only, the open reply takes it.
  const underDetail = chosenId === null ? undefined : 'max-[899px]:hidden';

  return (
    <div className="flex flex-col gap-3">
      <div className={clsx('flex flex-wrap items-center gap-2', underDetail)}>
        <div className="min-w-48 flex-1 max-[599px]:basis-full">
          <TextField
            label="Search replies"
            hideLabel
            className="min-h-9"
            placeholder="Search replies"
            value={typed.text}
            maxLength={200}
            onChange={(event) => narrow({ text: event.target.value })}
          />
        </div>
        <Button size="medium" onClick={() => setAsking('import')}>
          Import
        </Button>
        <Button size="medium" disabled={total === 0} onClick={() => setAsking('export')}>
          Export
        </Button>
        <Button size="medium" look="primary" onClick={() => onWrite(newReply({ folder: folder ?? '' }))}>
          Write a reply
        </Button>
      </div>
      <div className={clsx('flex flex-wrap items-center gap-2', underDetail)}>
        <NarrowBar query={query} facets={facets} onChange={narrow} />
        {folder && (
          <Button size="medium" look="quiet" onClick={() => setAsking('rename')}>
            Rename folder
          </Button>
        )}
      </div>
      {state.kind === 'failed' && (
        <ReadFailed title="The replies could not be read" reason={state.reason} onRetry={retry} />
      )}
      {count > 0 && (
        <ChosenRepliesBar
          choice={choice}
          count={count}
          rest={isPageMarked && total > count ? total : null}
          facets={facets}
          onChooseAll={() => setMarked('all')}
          onDone={() => {
            setMarked(new Set());
            onChanged();
          }}
          onExport={() => setAsking('export')}
          onClear={() => setMarked(new Set())}
        />
      )}
      {state.kind === 'failed' ? null : page?.total === 0 && !hasAny && !isNarrowed ? (
        <EmptyState
          title="No replies yet"
          action={
            <>
              <Button size="medium" onClick={() => setAsking('import')}>
                Import replies
              </Button>
              <Button size="medium" onClick={() => onWrite(newReply())}>
                Write the first one
              </Button>
            </>
          }
        >
          Import the macros of your help desk, or write what you answer most. A pack brings replies, too.
        </EmptyState>
      ) : (
        <div className="grid gap-6 min-[900px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className={underDetail}>
            <ReplyTable
              page={page}
              emptyWords={emptyWordsOf(query)}
              offset={offset}
              chosenId={chosenId}
              onChoose={onChoose}
              marked={marked}
              onMark={setMarked}
            />
            <Pager offset={offset} length={PAGE_LENGTH} total={total} onOffset={setOffset} />
          </div>
          {chosenId !== null && (
            <ReplyDetail
              key={chosenId}
              id={chosenId}
              version={version}
              onClose={() => onChoose(null)}
              onOpen={onChoose}
              onWrite={onWrite}
              onChanged={onChanged}
            />
          )}
          {chosenId === null && total > 0 && <p className="text-muted max-[899px]:hidden">Choose one to read it.</p>}
        </div>
      )}
      <ImportDialog of={files} open={asking === 'import'} onClose={() => setAsking(null)} onImported={onChanged} />
      <ExportDialog
        of={files}
        open={asking === 'export'}
        onClose={() => setAsking(null)}
        choice={choice}
        count={count > 0 ? count : total}
        isAll={count === 0 && !isNarrowed}
      />
      {folder && (
        <RenameFolderDialog
          key={folder}
          folder={folder}
          open={asking === 'rename'}
          onClose={() => setAsking(null)}
          onRename={(to) => {
            setAsking(null);
            void renameFolder(folder, to).then((isDone) => isDone && narrow({ folder: to || null }));
          }}
        />
      )}
    </div>
  );
}

import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { Written } from '@/lib/domain/written';
import { Disclosure } from '../../ui/disclosure';
import { unsourcedNames } from '../unsourced-names';

/** More than these are counted, not listed. */
const MOST_LISTED = 6;

function Caution({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-1 text-small text-caution">
      <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}

/** What nobody of those who may be quoted has said: each by its kind and its words. */
function Unsaid({ says, marked }: { says: string; marked: Written['unsourced'] }) {
  if (marked.length === 0) return null;
  const more = marked.length - MOST_LISTED;
  return (
    <Caution>
      {says}{' '}
      {marked.slice(0, MOST_LISTED).map(({ kind, start, words, why }, index) => (
        <span key={start} title={why}>
          {index > 0 && ', '}
          the {unsourcedNames[kind]} <bdi className="font-strong">“{words}”</bdi>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}. Check before you use it.
    </Caution>
  );
}

type Noted = Pick<Written, 'text' | 'sentences' | 'unsourced' | 'sources' | 'notes'>;

/** What to look at before a written text is used, and what it rests on. */
export function WrittenNotes({ written }: { written: Noted }) {
  const { sentences, unsourced, sources, notes } = written;
  const gaps = unsourced.filter(({ kind }) => kind === 'placeholder');
  const unsaid = unsourced.filter(({ kind }) => kind !== 'placeholder');
  const unsupported = sentences.filter(({ standing }) => standing === 'unsupported').length;
  return (
    <div className="flex flex-col gap-1 empty:hidden">
      {notes.map((note) => (
        <p key={note} className="text-small text-muted">
          {note}
        </p>
      ))}
      {gaps.length > 0 && (
        <Caution>
          Still to be filled in:{' '}
          <bdi className="font-strong">{[...new Set(gaps.map(({ words }) => words))].join(', ')}</bdi>
        </Caution>
      )}
      <Unsaid says="No source has" marked={unsaid.filter(({ said }) => said !== 'internal')} />
      <Unsaid says="Only an internal article has" marked={unsaid.filter(({ said }) => said === 'internal')} />
      {unsupported > 0 && (
        <Caution>
          {unsupported === 1
            ? 'One sentence has no source: it is underlined.'
            : `${unsupported} sentences have no source: they are underlined.`}
        </Caution>
      )}
      {sources.length > 0 && (
        <Disclosure summary={sources.length === 1 ? 'From one source' : `From ${sources.length} sources`}>
          <ol className="flex flex-col gap-1 ps-1 text-small">
            {sources.map((source, place) => (
              <li key={`${source.kind} ${source.id}`} className="flex gap-2">
                <span aria-hidden className="text-muted">
                  {place + 1}
                </span>
                <span dir="auto" className="min-w-0 flex-1">
                  {source.title}
                </span>
                <span className="text-muted">{source.kind === 'passage' ? 'Article' : 'Reply'}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}

import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { Doubt, Written } from '@/lib/domain/written';
import { Disclosure } from '../../ui/disclosure';

const doubtNames: Record<Doubt['kind'], string> = {
  link: 'link',
  address: 'address',
  number: 'number',
  command: 'command',
  markup: 'markup',
};

function Caution({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-1 text-small text-caution">
      <TriangleAlert size={14} aria-hidden className="mt-px" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

/** What to look at before a written text is used, and what it rests on. */
export function WrittenNotes({
  written,
}: {
  written: Pick<Written, 'text' | 'sentences' | 'doubts' | 'sources' | 'notes'>;
}) {
  const { text, sentences, doubts, sources, notes } = written;
  const unsupported = sentences.filter(({ isSupported }) => !isSupported).length;
  return (
    <div className="flex flex-col gap-1">
      {notes.map((note) => (
        <p key={note} className="text-small text-muted">
          {note}
        </p>
      ))}
      {doubts.length > 0 && (
        <Caution>
          No source has{' '}
          {doubts.map(({ kind, start, end }, index) => (
            <span key={`${start} ${end}`}>
              {index > 0 && ', '}
              the {doubtNames[kind]} <bdi className="font-strong">“{text.slice(start, end)}”</bdi>
            </span>
          ))}
          . Check before you use it.
        </Caution>
      )}
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
                <span className="text-muted">
                  {{ article: 'Article', reply: 'Reply', conversation: 'Conversation' }[source.kind]}
                </span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}

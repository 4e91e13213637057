import { clsx } from 'clsx';
import type { DiffLine } from '@/lib/domain/pack-change';

const looks = {
  same: { sign: ' ', word: '', paint: '' },
  added: { sign: '+', word: 'Added: ', paint: 'bg-success-soft' },
  removed: { sign: '−', word: 'Removed: ', paint: 'bg-danger-soft' },
};

/** A unified diff. The sign says it as well as the colour; a screen reader hears a word. */
export function LineDiff({ lines }: { lines: readonly DiffLine[] }) {
  return (
    <div className="overflow-x-auto rounded-control border border-line py-1 font-mono text-small">
      {lines.map((line, at) => {
        // Lines have no identity of their own; their place is their key.
        // oxlint-disable-next-line react/no-array-index-key
        if (line.kind === 'gap')
          return <div key={at} className="my-1 border-t border-dashed border-line" aria-hidden />;
        const { sign, word, paint } = looks[line.kind];
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className={clsx('flex gap-2 px-2', paint)}>
            <span aria-hidden className="select-none text-muted">
              {sign}
            </span>
            <span dir="auto" className="min-w-0 flex-1 break-words whitespace-pre-wrap">
              {word && <span className="sr-only">{word}</span>}
              {line.text}
            </span>
          </div>
        );
      })}
    </div>
  );
}

import { clsx } from 'clsx';
import { useMemo } from 'react';
import type { DiffLine } from '@/lib/domain/diff-line';
import { useLocalFormats } from '../ui/use-local-formats';

/** Lines around a change that let it be recognised. */
const context = 2;
/** So many lines are drawn; how many more there are is said below. */
const mostLines = 400;

const signs = { same: ' ', removed: '−', added: '+' } as const;
const words = { same: '', removed: 'removed', added: 'added' } as const;

/** Which lines to draw: those that changed and a few around them; null stands for what is left out. */
export function foldLines(lines: readonly DiffLine[]): (DiffLine | null)[] {
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  );
  return lines.flatMap((line, at) => (isNear[at] ? [line] : isNear[at - 1] || at === 0 ? [null] : []));
}

/** A text before and after, line by line: removed and added lines by sign as well as by colour. */
export function LineDiff({ lines }: { lines: readonly DiffLine[] }) {
  const { number } = useLocalFormats();
  const folded = useMemo(() => foldLines(lines), [lines]);
  const more = folded.length - mostLines;
  return (
    <>
      <ol role="list" aria-label="Changed lines" className="rounded-control border border-line py-1 text-small">
        {folded.slice(0, mostLines).map((line, index) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={clsx(
              'flex gap-2 px-2',
              line?.kind === 'removed' && 'bg-danger-soft',
              line?.kind === 'added' && 'bg-success-soft',
            )}
          >
            <span aria-hidden className="w-3 shrink-0 text-center">
              {line ? signs[line.kind] : '…'}
            </span>
            {line && line.kind !== 'same' && <span className="sr-only">{words[line.kind]}: </span>}
            <span dir="auto" className="min-w-0 flex-1 break-words whitespace-pre-wrap">
              {line ? line.text || ' ' : <span className="sr-only">lines that stay</span>}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="pt-1 text-small text-muted">and {more === 1 ? '1 more line' : `${number(more)} more lines`}</p>
      )}
    </>
  );
}

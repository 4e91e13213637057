import { clsx } from 'clsx';
import { useMemo } from 'react';
import type { Written } from '@/lib/domain/written';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { cutWritten } from './cut-written';

type WrittenTextProps = { written: Pick<Written, 'text' | 'sentences' | 'unsourced' | 'sources' | 'language'> };

/**
 * What a model wrote, with the number of its source after each sentence. A sentence without a source is underlined, what no
 * source holds is marked. Always text: markup in it is shown, never run, and what looks like a link is none.
 */
export function WrittenText({ written }: WrittenTextProps) {
  const pieces = useMemo(() => cutWritten(written), [written]);
  return (
    <p dir="auto" lang={written.language ?? undefined} className="whitespace-pre-wrap" data-written>
      {pieces.map((piece, index) => (
        // Pieces have no identity of their own; their place is their key.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>
          <span
            className={clsx(
              !piece.isSupported && 'underline decoration-caution decoration-dotted decoration-2 underline-offset-3',
              piece.unsourced !== null && 'rounded-mark bg-caution-soft font-strong text-caution',
            )}
            data-unsourced={piece.unsourced ?? undefined}
            data-unsupported={piece.isSupported ? undefined : ''}
          >
            {piece.text}
          </span>
          {piece.sources.map((place) => (
            <span
              key={place}
              title={written.sources[place]?.title}
              className="ms-0.5 align-super text-label text-muted select-none"
            >
              <VisuallyHidden>source </VisuallyHidden>
              {place + 1}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

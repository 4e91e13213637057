import { useMemo } from 'react';
import type { Span } from './cut-spans';
import { cutSpans } from './cut-spans';

type HighlightedTextProps = { text: string; spans: readonly Span[] };

/**
 * Text with some stretches marked; what speaks the other way has a dotted line instead of a ground. Always text: what looks
 * like HTML in it is shown, never run.
 */
export function HighlightedText({ text, spans }: HighlightedTextProps) {
  const pieces = useMemo(() => cutSpans(text, spans), [text, spans]);
  return pieces.map((piece, index) =>
    piece.marked ? (
      // Pieces have no identity of their own; their place is their key.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} data-against={piece.against}>
        {piece.text}
      </mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>{piece.text}</span>
    ),
  );
}

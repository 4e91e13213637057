import { useMemo } from 'react';
import type { Span } from '../ui/cut-spans';
import { excerptAround } from '../ui/cut-spans';
import { HighlightedText } from '../ui/highlighted-text';

/** More than this is read on the page itself. */
const QUOTE_LENGTH = 280;

type QuoteProps = { text: string; spans: readonly Span[]; length?: number };

/** The customer's own words, the telling ones marked. Long messages are cut to the part around the first mark. */
export function Quote({ text, spans, length = QUOTE_LENGTH }: QuoteProps) {
  const cut = useMemo(() => excerptAround(text, spans, length), [text, spans, length]);
  return (
    <blockquote dir="auto" className="border-s-2 border-line ps-2 whitespace-pre-line">
      <HighlightedText text={cut.text} spans={cut.spans} />
    </blockquote>
  );
}

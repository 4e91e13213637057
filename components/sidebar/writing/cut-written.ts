import type { Unsourced } from '@/lib/domain/drafted';
import type { Written } from '@/lib/domain/written';

/** A stretch of a written text that is drawn one way. */
export type WrittenPiece = {
  text: string;
  isSupported: boolean;
  unsourced: Unsourced['kind'] | null;
  /** Places of the sources to be named after this piece; the piece then ends a sentence. */
  sources: readonly number[];
};

/** A written text as the pieces it is drawn in. Joined they are the text, whatever the spans say. */
export function cutWritten({
  text,
  sentences,
  unsourced,
  sources,
}: Pick<Written, 'text' | 'sentences' | 'unsourced' | 'sources'>): WrittenPiece[] {
  const inside = (at: number) => Math.max(0, Math.min(text.length, at));
  const cuts = [...sentences, ...unsourced].flatMap(({ start, end }) => [inside(start), inside(end)]);
  const edges = [...new Set([0, text.length, ...cuts])].toSorted((a, b) => a - b);
  const covers = (span: { start: number; end: number }, from: number, to: number) =>
    span.start <= from && span.end >= to;
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const sentence = sentences.find((one) => covers(one, from, to));
    const isEnd = sentence !== undefined && inside(sentence.end) === to;
    return {
      text: text.slice(from, to),
      isSupported: sentence?.standing !== 'unsupported',
      unsourced: unsourced.find((one) => covers(one, from, to))?.kind ?? null,
      sources: isEnd
        ? sentence.sources
            .map((id) => sources.findIndex((source) => source.id === id))
            .filter((place) => place >= 0)
            .toSorted((a, b) => a - b)
        : [],
    };
  });
}

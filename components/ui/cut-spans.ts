/** `against` marks it as speaking the other way. */
export type Span = { start: number; end: number; against?: boolean };
export type Piece = { text: string; marked: boolean; against?: true };

/** A boundary inside a surrogate pair moves to before the pair, so that no half character is drawn. */
function snap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const splitsPair = code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return splitsPair ? at - 1 : at;
}

/**
 * Cuts `text` at `spans` ([start, end) in UTF-16 code units). Spans may overlap, be out of order or out of range: what
 * lies outside is dropped. The pieces joined are always the text.
 */
export function cutSpans(text: string, spans: readonly Span[]): Piece[] {
  const clamped = spans
    .map(({ start, end, against = false }) => ({
      start: snap(text, Math.max(0, start)),
      end: snap(text, Math.min(text.length, end)),
      against,
    }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, against } of clamped) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && from === at && (last.against ?? false) === against) last.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, end), marked: true, ...(against && { against }) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/**
 * The part of a long text around its first span, at most about `length` characters, with the spans moved along. Short
 * texts come back whole.
 */
export function excerptAround(text: string, spans: readonly Span[], length: number): { text: string; spans: Span[] } {
  if (text.length <= length) return { text, spans: [...spans] };
  const first = spans.reduce((least, span) => Math.min(least, span.start), spans.length ? Infinity : 0);
  const centre = Math.max(0, Math.min(first, text.length));
  const from = snap(text, Math.max(0, Math.min(centre - Math.floor(length / 3), text.length - length)));
  const to = snap(text, from + length);
  const lead = from > 0 ? '…' : '';
  const cut = lead + text.slice(from, to) + (to < text.length ? '…' : '');
  const shift = lead.length - from;
  const moved = spans
    .map((span) => ({
      ...span,
      start: Math.max(lead.length, span.start + shift),
      end: Math.min(to + shift, span.end + shift),
    }))
    .filter((span) => span.end > span.start);
  return { text: cut, spans: moved };
}

import { mostTokens } from '../../../lib/analysis/scoring/network-tokens.ts';
import { createWordRows, type WordRows } from '../../../lib/analysis/scoring/read-network.ts';
import type { Lexicon } from './lexicon.ts';
import type { NetworkParameters } from './network-parameters.ts';

/** Is told which vectors have slopes. */
export interface Touch {
  word(row: number): void;
  piece(bucket: number): void;
}

/** The words of one message as rows of vectors, and the way back from slopes of rows to slopes of vectors. */
export interface RowTracer {
  rows: WordRows;
  /** The slopes of `rows`, to be filled before `trace`. */
  slopes: Float64Array;
  clear(): void;
  /** Adds a word; `byPieces` asks for its pieces although it may have a vector of its own. A word without either is left out. */
  add(entry: number, marks: number, byPieces: boolean): void;
  /** Ends the message with the empty rows of its edge. */
  close(): void;
  trace(slopes: NetworkParameters, touch: Touch): void;
}

export function createRowTracer(
  { shape, words, pieces, marks }: NetworkParameters,
  { rows: known, pieceStarts, pieces: pieceOf }: Lexicon,
): RowTracer {
  const { dimensions: size } = shape;
  const rows = createWordRows(mostTokens, size);
  const rowSlopes = new Float64Array(rows.values.length);
  // What each row was made of.
  const entries = new Uint32Array(mostTokens);
  const tokenMarks = new Uint8Array(mostTokens);
  const byPieces = new Uint8Array(mostTokens);

  const writeRow = (at: number, row: number): void => {
    const entry = entries[at] ?? 0;
    const mark = tokenMarks[at] ?? 0;
    const to = row * size;
    const first = pieceStarts[entry] ?? 0;
    const last = pieceStarts[entry + 1] ?? 0;
    for (let place = 0; place < size; place += 1) {
      let value = 0;
      if (byPieces[at] === 0) value = words[entry * size + place] ?? 0;
      else if (last > first) {
        for (let piece = first; piece < last; piece += 1) value += pieces[(pieceOf[piece] ?? 0) * size + place] ?? 0;
        value /= last - first;
      }
      if ((mark & 1) !== 0) value += marks[place] ?? 0;
      if ((mark & 2) !== 0) value += marks[size + place] ?? 0;
      rows.values[to + place] = value;
    }
  };

  const traceRow = (at: number, row: number, slopes: NetworkParameters, touch: Touch): void => {
    const entry = entries[at] ?? 0;
    const mark = tokenMarks[at] ?? 0;
    const from = row * size;
    const first = pieceStarts[entry] ?? 0;
    const last = pieceStarts[entry + 1] ?? 0;
    if (byPieces[at] === 0) touch.word(entry);
    else for (let piece = first; piece < last; piece += 1) touch.piece(pieceOf[piece] ?? 0);
    for (let place = 0; place < size; place += 1) {
      const slope = rowSlopes[from + place] ?? 0;
      if (byPieces[at] === 0) slopes.words[entry * size + place] = (slopes.words[entry * size + place] ?? 0) + slope;
      else {
        for (let piece = first; piece < last; piece += 1) {
          const to = (pieceOf[piece] ?? 0) * size + place;
          slopes.pieces[to] = (slopes.pieces[to] ?? 0) + slope / (last - first);
        }
      }
      if ((mark & 1) !== 0) slopes.marks[place] = (slopes.marks[place] ?? 0) + slope;
      if ((mark & 2) !== 0) slopes.marks[size + place] = (slopes.marks[size + place] ?? 0) + slope;
    }
  };

  return {
    rows,
    slopes: rowSlopes,
    clear() {
      rows.size = 0;
    },
    add(entry, own, wanted) {
      if (rows.size === mostTokens) return;
      const hasPieces = (pieceStarts[entry + 1] ?? 0) > (pieceStarts[entry] ?? 0);
      if (entry >= known && !hasPieces) return;
      entries[rows.size] = entry;
      tokenMarks[rows.size] = own;
      byPieces[rows.size] = entry >= known || (wanted && hasPieces) ? 1 : 0;
      rows.size += 1;
      writeRow(rows.size - 1, rows.size);
    },
    close() {
      rows.values.fill(0, (rows.size + 1) * size, (rows.size + 5) * size);
    },
    trace(slopes, touch) {
      for (let at = 0; at < rows.size; at += 1) traceRow(at, at + 1, slopes, touch);
    },
  };
}

// The body of the network: windows of one to three words (Kim, "Convolutional neural networks for sentence classification",
// EMNLP 2014) and the mean and maximum of the words themselves (Shen and others, "Baseline needs more love", ACL 2018).
// Training and judging both read messages with this one function.

/** How many words a window spans, and how many of its kind there are: a multiple of 4. */
export interface WindowShape {
  width: number;
  count: number;
}

/** The weights of the windows of one width: of four at a time, place by place, so that they are read in one go. */
export interface WindowWeights extends WindowShape {
  weights: Float64Array;
  biases: Float64Array;
}

/** The words of one message as vectors. Row 0 is empty and stands for the edge; words are rows 1 to `size`. */
export interface WordRows {
  size: number;
  values: Float64Array;
}

/** Rows of `mostTokens` words with the edges on both sides; one more, because windows are read in pairs. */
export const createWordRows = (most: number, dimensions: number): WordRows => ({
  size: 0,
  values: new Float64Array((most + 5) * dimensions),
});

/**
 * Sums a message up. `summary` gets each window's highest response or 0, then means, then maxima; `places` says from which
 * row each of them came, or -1 where nothing rose above 0 (means have no place). Windows for which `kept` is 0 are passed
 * over, four at a time: what is to be dropped need not be reckoned.
 */
export function summarise(
  { size, values }: WordRows,
  dimensions: number,
  windows: readonly WindowWeights[],
  summary: Float64Array,
  places: Int32Array,
  kept: Float64Array | null = null,
): void {
  let at = 0;
  for (const { width, count, weights, biases } of windows) {
    const length = width * dimensions;
    const last = size + 2 - width;
    for (let window = 0; window < count; window += 4) {
      if (kept !== null && kept[at] === 0) {
        summary.fill(0, at, at + 4);
        places.fill(-1, at, at + 4);
        at += 4;
        continue;
      }
      const base = window * length;
      const a = biases[window] ?? 0;
      const b = biases[window + 1] ?? 0;
      const c = biases[window + 2] ?? 0;
      const d = biases[window + 3] ?? 0;
      let bestA = 0;
      let bestB = 0;
      let bestC = 0;
      let bestD = 0;
      let placeA = -1;
      let placeB = -1;
      let placeC = -1;
      let placeD = -1;
      for (let row = 0; row <= last; row += 2) {
        // Two rows at a time share the weights that were fetched.
        const from = row * dimensions;
        let a0 = a;
        let b0 = b;
        let c0 = c;
        let d0 = d;
        let a1 = a;
        let b1 = b;
        let c1 = c;
        let d1 = d;
        for (let place = 0, weight = base; place < length; place += 1, weight += 4) {
          const first = values[from + place] ?? 0;
          const second = values[from + dimensions + place] ?? 0;
          const weightA = weights[weight] ?? 0;
          const weightB = weights[weight + 1] ?? 0;
          const weightC = weights[weight + 2] ?? 0;
          const weightD = weights[weight + 3] ?? 0;
          a0 += first * weightA;
          b0 += first * weightB;
          c0 += first * weightC;
          d0 += first * weightD;
          a1 += second * weightA;
          b1 += second * weightB;
          c1 += second * weightC;
          d1 += second * weightD;
        }
        if (a0 > bestA) {
          bestA = a0;
          placeA = row;
        }
        if (b0 > bestB) {
          bestB = b0;
          placeB = row;
        }
        if (c0 > bestC) {
          bestC = c0;
          placeC = row;
        }
        if (d0 > bestD) {
          bestD = d0;
          placeD = row;
        }
        if (row === last) break;
        if (a1 > bestA) {
          bestA = a1;
          placeA = row + 1;
        }
        if (b1 > bestB) {
          bestB = b1;
          placeB = row + 1;
        }
        if (c1 > bestC) {
          bestC = c1;
          placeC = row + 1;
        }
        if (d1 > bestD) {
          bestD = d1;
          placeD = row + 1;
        }
      }
      summary[at] = bestA;
      summary[at + 1] = bestB;
      summary[at + 2] = bestC;
      summary[at + 3] = bestD;
      places[at] = placeA;
      places[at + 1] = placeB;
      places[at + 2] = placeC;
      places[at + 3] = placeD;
      at += 4;
    }
  }
  summarisePlaces({ size, values }, dimensions, summary, places, at);
}

/** The mean and the maximum of each place of the words. */
function summarisePlaces(
  { size, values }: WordRows,
  dimensions: number,
  summary: Float64Array,
  places: Int32Array,
  at: number,
): void {
  for (let place = 0; place < dimensions; place += 1) {
    let sum = 0;
    let best = 0;
    let from = -1;
    for (let row = 1; row <= size; row += 1) {
      const value = values[row * dimensions + place] ?? 0;
      sum += value;
      if (value > best) {
        best = value;
        from = row;
      }
    }
    summary[at + place] = sum / Math.max(1, size);
    places[at + place] = -1;
    summary[at + dimensions + place] = best;
    places[at + dimensions + place] = from;
  }
}

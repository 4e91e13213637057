/** Rows of sparse features, compressed: row `i` is `columns[from..to)` and `values[from..to)` with `from = offsets[i]`. */
export interface SparseMatrix {
  rows: number;
  width: number;
  offsets: Uint32Array;
  columns: Int32Array;
  values: Float32Array;
}

/** The inner product of a row with dense weights. */
export function dotRow({ offsets, columns, values }: SparseMatrix, row: number, weights: Float64Array): number {
  const end = offsets[row + 1] ?? 0;
  let sum = 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  }
  return sum;
}

/** Adds `factor` times a row to dense weights. */
export function addRow(
  { offsets, columns, values }: SparseMatrix,
  row: number,
  factor: number,
  weights: Float64Array,
): void {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + factor * (values[at] ?? 0);
  }
}

/** The squared length of each row. */
export function squareRows({ rows, offsets, values }: SparseMatrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) sum += (values[at] ?? 0) ** 2;
    return sum;
  });
}

/** The same rows with each column multiplied by its factor. */
export function scaleColumns(matrix: SparseMatrix, factors: Float64Array): SparseMatrix {
  const { columns, values } = matrix;
  const scaled = new Float32Array(values.length);
  for (let at = 0; at < scaled.length; at += 1) scaled[at] = (values[at] ?? 0) * (factors[columns[at] ?? 0] ?? 0);
  return { ...matrix, values: scaled };
}

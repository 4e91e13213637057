/** Half empty at most: a look-up of a strange hash takes about two steps. */
const loadFactor = 2;

/** Answers the row of a hash in `hashes`, or -1. Built once for a model; `hashes` has no hash twice. */
export function createFeatureTable(hashes: Uint32Array): (hash: number) => number {
  let size = 4;
  while (size < hashes.length * loadFactor) size *= 2;
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = hash & mask;
    while (rows[slot] !== -1) slot = (slot + 1) & mask;
    rows[slot] = row;
  });
  return (hash) => {
    let slot = hash & mask;
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row === -1 || hashes[row] === hash) return row;
      slot = (slot + 1) & mask;
    }
  };
}

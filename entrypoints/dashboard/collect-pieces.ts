import type { Step } from '@/components/dashboard/transfer/file-kind';

/** Some items; `next` is where the rest begins, null after the last. */
export interface Piece<T> {
  items: readonly T[];
  next: number | null;
  total: number;
}

/** All items of an export, from the desk piece by piece. */
export async function collectPieces<T>(
  readPiece: (offset: number) => Promise<Piece<T>>,
  onStep: (step: Step) => void,
): Promise<T[]> {
  const all: T[] = [];
  for (let at: number | null = 0; at !== null;) {
    const { items, next, total }: Piece<T> = await readPiece(at);
    all.push(...items);
    onStep({ what: 'reading', share: total === 0 ? 1 : all.length / total });
    at = next;
  }
  return all;
}

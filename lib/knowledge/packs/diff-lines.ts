import type { DiffLine } from '@/lib/domain/pack-change';

/** Lines around a change that are shown to place it. */
const around = 3;
/** Tables of more cells than this are not made: then what differs is shown as taken out and put in. */
const mostCells = 4_000_000;

/**
 * A unified diff of two texts by lines, from the longest common subsequence; what both begin and end with is cut first.
 * Lossless but for the gaps: its `same` and `added` lines make the newer text, `same` and `removed` the older one.
 *
 * @param context lines shown around a change; `Infinity` for all
 */
export function diffLines(before: string, after: string, context: number = around): DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const same = (lines: string[]): DiffLine[] => lines.map((text) => ({ kind: 'same', text }));
  const lines = [
    ...same(a.slice(0, head)),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
  return foldSame(lines, context);
}

function diffMiddle(a: string[], b: string[]): DiffLine[] {
  const removed = (text: string): DiffLine => ({ kind: 'removed', text });
  const added = (text: string): DiffLine => ({ kind: 'added', text });
  const width = b.length + 1;
  if ((a.length + 1) * width > mostCells) return [...a.map(removed), ...b.map(added)];
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push({ kind: 'same', text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(removed(left));
      i++;
    } else if (right !== undefined) {
      lines.push(added(right));
      j++;
    }
  }
  return lines;
}

function foldSame(lines: DiffLine[], context: number): DiffLine[] {
  const isNear = Array.from({ length: lines.length }, () => context === Infinity);
  if (context !== Infinity)
    lines.forEach(({ kind }, at) => {
      if (kind !== 'same') isNear.fill(true, Math.max(0, at - context), at + context + 1);
    });
  return lines.flatMap((line, at): DiffLine[] => {
    if (isNear[at]) return [line];
    return at === 0 || isNear[at - 1] ? [{ kind: 'gap', text: '' }] : [];
  });
}

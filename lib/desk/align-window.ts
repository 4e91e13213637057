import type { Message, StoredMessage } from '@/lib/domain/message';

/** How much more a pair counts when the pair before it matched too: runs beat scattered look-alikes. */
const runBonus = 0.5;
/** Matches by content alone must add up to this many characters to be believed; a lone "ok" says nothing about place. */
const tellingTextLength = 12;

/** So many last messages may still be waiting for their final id. */
const justSent = 3;

/** Not who wrote: a reader that comes to know a page better changes its mind about that, and the words stay. */
const contentOf = (message: Message) => `${message.text}\n${message.attachments.length}`;

/** Whether a text is what was kept, redacted, of what the page shows. */
export type IsKeptForm = (kept: string, shown: string) => boolean;

/**
 * Finds, for each message of a window that the page shows, the known message that it is, or null when it is new.
 * Ids decide where the page gives them. Messages without an id, and own messages whose id changed (a sent message first
 * gets a temporary one), are aligned by content and neighbours: the longest common subsequence, with a bonus for runs
 * and the later place on a tie.
 *
 * @param known the conversation so far, in order
 * @param seen a contiguous window of the thread, in order
 * @returns for each of `seen` an index into `known`, or null
 */
export function alignWindow(
  known: readonly StoredMessage[],
  seen: readonly Message[],
  isKeptForm: IsKeptForm = () => false,
): (number | null)[] {
  const byId = new Map(known.flatMap((message, index) => (message.id === null ? [] : [[message.id, index] as const])));
  const seenIds = new Set(seen.map((message) => message.id));
  const direct = seen.map((message) => (message.id === null ? null : (byId.get(message.id) ?? null)));
  if (known.length === 0 || direct.every((index) => index !== null)) return direct;

  const knownContent = known.map(contentOf);
  const seenContent = seen.map(contentOf);
  const isSame = (i: number, j: number) => {
    const was = known[i]!;
    const is = seen[j]!;
    if (direct[j] !== null) return direct[j] === i;
    const isAlike =
      knownContent[i] === seenContent[j] ||
      (was.redacted === true && was.attachments.length === is.attachments.length && isKeptForm(was.text, is.text));
    if (!isAlike) return false;
    if (was.id === null) return true;
    // The page still shows the message that had this id elsewhere, so this one is another.
    if (seenIds.has(was.id)) return false;
    if (is.id === null) return true;
    // The same words with another id are another message (canned replies repeat), unless it was sent just now.
    return is.direction === 'outbound' && i >= known.length - justSent && followsSame(i, j);
  };

  /** Whether a message shortly before both is the same one by its id. */
  function followsSame(i: number, j: number): boolean {
    for (let back = 1; back <= justSent; back++) if (j >= back && direct[j - back] === i - back) return true;
    return false;
  }

  const byContent: (number | null)[] = seen.map(() => null);
  for (const [i, j] of longestCommonRun(known.length, seen.length, isSame)) byContent[j] = i;
  const matchedText = seen.reduce((sum, message, j) => sum + (byContent[j] === null ? 0 : message.text.length), 0);
  const aligned = byContent.map((index, j) => direct[j] ?? (index !== null && isBelievable(index, j) ? index : null));
  return pairEdits(known, seen, aligned);

  function isBelievable(index: number, j: number): boolean {
    const before = j > 0 && byContent[j - 1] === index - 1;
    const after = j + 1 < seen.length && byContent[j + 1] === index + 1;
    const atTheEnds = seen.length === 1 || (index === known.length - 1 && j === 0);
    return before || after || atTheEnds || matchedText >= tellingTextLength;
  }
}

/** A message without an id that differs in its words alone, between the same two neighbours, was edited. */
function pairEdits(
  known: readonly StoredMessage[],
  seen: readonly Message[],
  aligned: (number | null)[],
): (number | null)[] {
  return aligned.map((index, j) => {
    if (index !== null || seen[j]!.id !== null) return index;
    const before = aligned[j - 1] ?? null;
    const after = aligned[j + 1] ?? null;
    if (before === null || after === null || after - before !== 2) return null;
    const was = known[before + 1]!;
    return was.id === null && was.direction === seen[j]!.direction ? before + 1 : null;
  });
}

/** Pairs (known, seen), ascending in both, of the best-scoring common subsequence. Time and memory: rows × columns. */
function longestCommonRun(
  rows: number,
  columns: number,
  isSame: (row: number, column: number) => boolean,
): [number, number][] {
  const width = columns + 1;
  // score[i][j]: the best for known[i..] and seen[j..]; run: the same, when known[i] is paired with seen[j].
  const score = new Float32Array((rows + 1) * width);
  const run = new Float32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const next = at + width + 1;
      run[at] = isSame(i, j) ? 1 + Math.max(score[next]!, run[next]! > 0 ? run[next]! + runBonus : 0) : 0;
      score[at] = Math.max(run[at]!, score[at + width]!, score[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  let inRun = false;
  while (i < rows && j < columns) {
    const at = i * width + j;
    const paired = run[at]!;
    // Prefer a later place in `known` when it is as good, unless a run is being followed.
    if (paired > 0 && (inRun || (paired >= score[at]! && score[at + width]! < score[at]!))) {
      pairs.push([i, j]);
      const next = at + width + 1;
      inRun = run[next]! > 0 && run[next]! + runBonus >= score[next]!;
      i++;
      j++;
    } else if (score[at + width]! >= score[at + 1]!) {
      inRun = false;
      i++;
    } else {
      inRun = false;
      j++;
    }
  }
  return pairs;
}

import type { DiffWord } from '@/lib/domain/written';

/** Words that stay, or one change that is taken or left as a whole. */
export type Hunk = { kind: 'same'; text: string } | { kind: 'change'; removed: string; added: string };

/** The words of a diff as changes: what comes and goes at one place belongs together, and so does what only a space parts. */
export function joinHunks(diff: readonly DiffWord[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, { kind, text }] of diff.entries()) {
    const last = hunks.at(-1);
    if (kind === 'same') {
      const isGap = /^[ \t]*$/.test(text) && last?.kind === 'change' && diff[at + 1] !== undefined;
      if (isGap) {
        last.removed += text;
        last.added += text;
      } else if (last?.kind === 'same') last.text += text;
      else hunks.push({ kind: 'same', text });
    } else {
      const change: Extract<Hunk, { kind: 'change' }> =
        last?.kind === 'change' ? last : { kind: 'change', removed: '', added: '' };
      if (change !== last) hunks.push(change);
      if (kind === 'removed') change.removed += text;
      else change.added += text;
    }
  }
  return hunks;
}

/** The text with the changes at these places of the list taken, and the others left. */
export const composeHunks = (hunks: readonly Hunk[], taken: ReadonlySet<number>): string =>
  hunks.map((hunk, at) => (hunk.kind === 'same' ? hunk.text : taken.has(at) ? hunk.added : hunk.removed)).join('');

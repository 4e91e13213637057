import type { Finding } from '@/lib/domain/finding';
import { limits } from '../../domain/limits.ts';

const cut = (text: string): string =>
  text.length <= limits.name ? text : `${text.slice(0, limits.name - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** A finding about the span `[start, end)` of the draft; its words are those of the span unless others are given. */
export function createFinding(
  draft: string,
  { words, why, ...finding }: Omit<Finding, 'words'> & { words?: string },
): Finding {
  return { ...finding, words: cut(words ?? draft.slice(finding.start, finding.end)), why: cut(why) };
}

import type { Remark, RemarkKind } from '@/lib/domain/remark';
import { limits } from '../../domain/limits.ts';

/** What is shown of a long sentence. */
const MOST_WORDS = 160;

const cut = (text: string): string =>
  text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** A remark about `phrase`, which stands at `start` of the draft. */
export const createRemark = (kind: RemarkKind, start: number, phrase: string, suggestion: string): Remark => ({
  kind,
  start,
  end: start + phrase.length,
  words: cut(phrase.trim()),
  suggestion: suggestion.slice(0, limits.name),
});

import type { Remark } from '@/lib/domain/remark';
import { remarkTitles } from './remark-titles';

/** What the coach has to say, in one line: what matters most, and how much more there is. */
export function coachLine([first, ...rest]: readonly Remark[]): string {
  if (!first) return '';
  return rest.length === 0 ? remarkTitles[first.kind] : `${remarkTitles[first.kind]}, and ${rest.length} more`;
}

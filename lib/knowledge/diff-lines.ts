import type { DiffLine } from '@/lib/domain/diff-line';
import { shortestEdit } from '@/lib/domain/shortest-edit';

/**
 * What changed between two texts, line by line, for showing before and after: what was removed stands before what was
 * added in its place. Joined, the lines that are not added are `before`, and those not removed are `after`.
 */
export const diffLines = (before: string, after: string): DiffLine[] =>
  shortestEdit(before.split('\n'), after.split('\n'));

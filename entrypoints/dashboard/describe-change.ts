import type { ShownChange } from '@/components/dashboard/knowledge/actions';
import type { Article } from '@/lib/domain/article';
import type { ArticleChange } from '@/lib/domain/import-plan';
import { diffLines } from '@/lib/knowledge/diff-lines';

const show = (value: Article[keyof Article] | undefined): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
};

/** Follow from the change of the others. */
const untold = new Set(['body', 'version', 'updatedAt']);

/** A change as a person compares it. */
export function describeChange({ before, after, fields }: ArticleChange): ShownChange {
  return {
    fields: fields
      .filter((field) => !untold.has(field))
      .map((field) => ({
        field,
        before: show(before[field as keyof Article]),
        after: show(after[field as keyof Article]),
      })),
    body: before.body === after.body ? [] : diffLines(before.body, after.body),
  };
}

import type { z } from '@/lib/domain/zod';

/**
 * Rows that fit their schema, as parsed. A row that doesn't (written by a broken version, or damaged on disk) is left
 * where it is and told to `onBad`: one bad row must not hide the good ones.
 */
export function readRows<T>(schema: z.ZodType<T>, rows: unknown[], onBad: (row: unknown) => void = () => {}): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    onBad(row);
    return [];
  });
}

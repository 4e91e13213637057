import { usesSchema } from '@/lib/domain/reply';
import { readText } from '@/lib/files/read-values';

/** How often a tool says that a reply was used; undefined where it says nothing, never, or no such number. */
export function readUses(value: unknown): number | undefined {
  const written = typeof value === 'number' ? value : Number(readText(value) || Number.NaN);
  const read = usesSchema.safeParse(written);
  return read.success && read.data > 0 ? read.data : undefined;
}

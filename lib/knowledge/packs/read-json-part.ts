import type { z } from '@/lib/domain/zod';
import { faultOf, type PackFault } from './pack-fault';

/** A file of a pack that is JSON in UTF-8, held against its schema; the first fault where it does not fit. */
export function readJsonPart<T>(path: string, bytes: Uint8Array, schema: z.ZodType<T>): { read: T } | PackFault {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return faultOf(path, 'This is no JSON.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { read: parsed.data };
  const [issue] = parsed.error.issues;
  return { file: path, line: null, field: issue?.path.join('.') ?? null, what: issue?.message ?? '' };
}

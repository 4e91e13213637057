import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '@/lib/domain/zod';

const labelledSchema = z.object({ text: z.string().min(1), rules: z.array(z.string()), language: z.string() });
export type LabelledMessage = z.infer<typeof labelledSchema>;

/** One half of the labelled messages; nothing where there is no such file. Throws at a line that does not fit. */
export function readLabelled(half: 'choosing' | 'held-out'): LabelledMessage[] {
  const file = join(import.meta.dirname, `${half}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}

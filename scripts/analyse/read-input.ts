import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from '../../lib/domain/zod.ts';
import { Refusal } from './refusal.ts';

const messageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** What the message is written in, where that is known. */
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u, 'no language tag')
    // "pt-BR" is Portuguese: the models know primary tags.
    .transform((tag) => tag.split(/[-_]/u)[0]?.toLowerCase() ?? tag)
    .nullish()
    .transform((tag) => tag ?? undefined),
});
export type InputMessage = z.infer<typeof messageSchema>;

/** A line of the input: its message, or what is wrong with it. `line` counts from 1. */
export type InputRow = { line: number; message: InputMessage } | { line: number; fault: string };

/** Reads a line as a schema has it; gives what is wrong in a few words. */
export function parseLine<T>(line: string, schema: z.ZodType<T>): { value: T } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'not JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}` };
}

/** The lines of a file one after the other: no more than one is held. Blank ones are passed over. */
export async function* readInput(file: string): AsyncGenerator<InputRow> {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file.`);
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    // A byte order mark stands before the first line of files from some editors.
    const bare = text.replace(/^\uFEFF/u, '');
    if (bare.trim() === '') continue;
    const parsed = parseLine(bare, messageSchema);
    yield 'fault' in parsed ? { line, fault: parsed.fault } : { line, message: parsed.value };
  }
}

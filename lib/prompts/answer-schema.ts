import type { AnswerSchema } from '@/lib/domain/language-model';
import { z } from '../domain/zod.ts';

/** What grammars leak, ignore or compile for seconds (MODELS: grammar and JSON); our own code holds bounds instead. */
const bounds = new Set([
  '$schema',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'default',
]);

const strip = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(strip);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !bounds.has(key))
      .map(([key, value]) => [key, key === 'enum' ? value : strip(value)]),
  );
};

/** The JSON Schema that an engine's grammar is made of: shapes and enums, no bounds. */
export const answerSchema = (schema: z.ZodType): AnswerSchema => strip(z.toJSONSchema(schema)) as AnswerSchema;

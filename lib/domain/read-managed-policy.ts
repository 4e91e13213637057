import { managedPolicySchema, type ManagedPolicy } from './managed-policy';
import type { z } from './zod';

/**
 * What of a policy fits, and a sentence for each thing that does not. A list keeps those of its entries that fit: one
 * slip, or a word that a newer version knows, must not undo the rest of what was decided.
 */
export function readPolicyValues(values: Readonly<Record<string, unknown>>): {
  policy: ManagedPolicy;
  faults: string[];
} {
  const faults: string[] = [];
  const fitting = (name: string, value: unknown): unknown => {
    const schema = managedPolicySchema.shape[name as keyof ManagedPolicy];
    if (!Array.isArray(value)) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) faults.push(`“${name}” does not fit and is left out: ${sentenceOf(parsed.error)}`);
      return parsed.data;
    }
    const entries = value.filter((entry, at) => {
      const parsed = schema.safeParse([entry]);
      if (!parsed.success) faults.push(`Entry ${at + 1} of “${name}” is left out: ${sentenceOf(parsed.error)}`);
      return parsed.success;
    });
    const parsed = schema.safeParse(entries);
    if (!parsed.success) faults.push(`“${name}” does not fit and is left out: ${sentenceOf(parsed.error)}`);
    return parsed.data;
  };
  const known = Object.keys(managedPolicySchema.shape).filter((name) => values[name] !== undefined);
  const policy = managedPolicySchema.parse(
    Object.fromEntries(known.map((name) => [name, fitting(name, values[name])])),
  );
  return { policy, faults };
}

const sentenceOf = ({ issues }: z.ZodError): string => issues[0]?.message ?? 'Another kind of value is wanted.';

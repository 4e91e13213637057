import type { z } from '@/lib/domain/zod';

/** What a schema says against a value, by field: a key that it does not know is a fault of that key. */
export function tellIssue(issue: z.core.$ZodIssue): { path: PropertyKey[]; what: string }[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, what: /[.!?]$/.test(message) ? message : `${message}.` }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    what: 'No field of this name is known. It is misspelled, or meant for a newer version of Deskmate.',
  }));
}

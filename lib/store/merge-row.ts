import type { Fate } from '@/lib/domain/keeping';
import { limits } from '@/lib/domain/limits';
import type { Person } from '@/lib/domain/person';
import { areSameRows } from './same-rows';
import type { MergeRule } from './table-registry';

const numberIn = (row: unknown, field: string): number => {
  const value = (row as Record<string, unknown> | null)?.[field];
  return typeof value === 'number' ? value : -Infinity;
};

/** Two notes in one, unless one says what the other says, or both would be too long. */
function joinNotes(here: string, taken: string): string {
  if (taken === '' || here.includes(taken)) return here;
  if (here === '' || taken.includes(here)) return taken;
  const joined = `${here}\n\n${taken}`;
  return joined.length > limits.note ? here : joined;
}

function mergePeople(here: Person, taken: Person): Person {
  const later = taken.lastSeenAt > here.lastSeenAt ? taken : here;
  return {
    ...here,
    ...later,
    note: joinNotes(here.note, taken.note),
    tags: [...new Set([...here.tags, ...taken.tags])].slice(0, limits.tagsPerPerson),
    firstSeenAt: Math.min(here.firstSeenAt, taken.firstSeenAt),
  };
}

/**
 * What becomes of a row of a backup where another one stands under its key, and what is written then. Restoring a backup
 * twice is restoring it once.
 */
export function mergeRow(rule: MergeRule, here: unknown, taken: unknown): { fate: Fate; row: unknown } {
  if (here === undefined) return { fate: 'added', row: taken };
  if (areSameRows(here, taken)) return { fate: 'same', row: here };
  const become = (row: unknown): { fate: Fate; row: unknown } =>
    areSameRows(row, here) ? { fate: 'kept', row: here } : { fate: 'changed', row };
  if (rule.rule === 'person') return become(mergePeople(here as Person, taken as Person));
  const field = rule.rule === 'conversation' ? 'lastSeenAt' : rule.rule === 'newer' ? rule.field : null;
  const isNewer = field !== null && numberIn(taken, field) > numberIn(here, field);
  return isNewer ? { fate: 'changed', row: taken } : { fate: 'kept', row: here };
}

import type { Identifier, IdentityEvidence } from '@/lib/domain/identity';
import { wholeName, wordsOf } from '@/lib/domain/person-terms';
import type { Person } from '@/lib/domain/person';

type Strength = IdentityEvidence['strength'];

/** Seen of more people than these, an address is a shop's or a shared one, and tells nobody from another. */
export const mostWithOne = 3;

const rank: Record<Strength, number> = { strong: 2, fair: 1, weak: 0 };

/** People of the same name: how much that tells. A whole name tells more than a first name, and neither tells enough. */
export function weighName(one: Pick<Person, 'name'>, other: Pick<Person, 'name'>): IdentityEvidence | null {
  const whole = wholeName(one.name);
  if (whole === '' || whole !== wholeName(other.name)) return null;
  const strength = wordsOf(one.name).length > 1 ? 'fair' : 'weak';
  return { kind: 'name', text: other.name, strength, messages: [null, null] };
}

/** Something that both wrote: how much it tells. `holders` is of how many people it was seen. */
export function weighIdentifier(own: Identifier, other: Identifier, holders: number): IdentityEvidence | null {
  if (own.kind !== other.kind || own.value !== other.value || holders > mostWithOne) return null;
  const isShared = holders > 2;
  // An order is of a household; an address or a number is of a person, unless several have it.
  const strength: Strength = own.kind === 'order' ? (isShared ? 'weak' : 'fair') : isShared ? 'fair' : 'strong';
  return { kind: own.kind, text: other.text, strength, messages: [own.message, other.message] };
}

/** The strongest first. */
export const sortEvidence = (evidence: readonly IdentityEvidence[]): IdentityEvidence[] =>
  evidence.toSorted((a, b) => rank[b.strength] - rank[a.strength]);

/** The strength of the best of them, for the order of offers. */
export const rankOf = (evidence: readonly IdentityEvidence[]): number =>
  Math.max(...evidence.map(({ strength }) => rank[strength]), -1) + evidence.length / 100;

import type { Consent, Contact } from '@/lib/domain/contact';
import type { Person } from '@/lib/domain/person';

export type PersonChanges = Map<string, Partial<Pick<Person, 'note' | 'tags' | 'contact' | 'consent'>>>;

// What is changed of a person who is several rows: each row keeps what is its own, so that a merge can be taken back.

/** A note goes to the main row; the others keep theirs. */
export const spreadNote = (people: readonly Person[], note: string): PersonChanges =>
  new Map(people.slice(0, 1).map(({ key }) => [key, { note }]));

/** New tags go to the main row; what was taken away goes from whichever row had it. */
export function spreadTags(people: readonly Person[], tags: readonly string[]): PersonChanges {
  const wanted = [...new Set(tags)];
  const [main, ...others] = people;
  if (!main) return new Map();
  const elsewhere = new Set(others.flatMap((other) => other.tags));
  const changes: PersonChanges = new Map([
    [main.key, { tags: wanted.filter((tag) => main.tags.includes(tag) || !elsewhere.has(tag)) }],
  ]);
  for (const other of others) changes.set(other.key, { tags: other.tags.filter((tag) => wanted.includes(tag)) });
  return changes;
}

/** What is said now counts for all of them. */
export const spreadContact = (people: readonly Person[], contact: Contact): PersonChanges =>
  new Map(
    people.filter((person, index) => index === 0 || person.contact !== undefined).map(({ key }) => [key, { contact }]),
  );

/** The whole list, as it was shown, goes to the main row; the others hold what they had no longer. */
export const spreadConsent = (people: readonly Person[], consent: readonly Consent[]): PersonChanges =>
  new Map(
    people
      .filter((person, index) => index === 0 || person.consent !== undefined)
      .map(({ key }, index) => [key, { consent: index === 0 ? [...consent] : [] }]),
  );

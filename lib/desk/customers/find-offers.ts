import { mostWithOne, rankOf, sortEvidence, weighIdentifier, weighName } from '@/lib/customers/identity/weigh-identity';
import type { IdentityOffer } from '@/lib/domain/customer';
import type { IdentityEvidence } from '@/lib/domain/identity';
import type { Person } from '@/lib/domain/person';
import { wholeName } from '@/lib/domain/person-terms';
import { timeOf } from '@/lib/domain/time-of';
import type { Store } from '@/lib/store/open-store';

/** More would be a list to work through, not a question. */
const mostOffers = 5;
/** A name that so many have tells nobody from another. */
const mostOfAName = 8;
const mostIdentifiers = 30;
const quoteLength = 240;

interface Candidate {
  group: Person[];
  evidence: IdentityEvidence[];
}

/** Others who may be the same person, the likeliest first, with what speaks for it. Nothing is done upon it. */
export async function findOffers(
  { people, identity, timeline }: Pick<Store, 'people' | 'identity' | 'timeline'>,
  group: readonly Person[],
): Promise<IdentityOffer[]> {
  const own = new Set(group.map(({ key }) => key));
  const told = await identity.linksOf([...own]);
  const apart = new Set(told.filter(({ verdict }) => verdict === 'different').flatMap((link) => link.people));
  const candidates = new Map<string, Candidate>();

  const add = async (key: string, evidence: (other: Person) => IdentityEvidence | null) => {
    if (own.has(key)) return;
    const others = await people.group(key);
    const [main] = others;
    const row = others.find((other) => other.key === key);
    if (!main || !row || own.has(main.key) || others.some((other) => apart.has(other.key))) return;
    const found = evidence(row);
    if (!found) return;
    const candidate = candidates.get(main.key) ?? { group: others, evidence: [] };
    const isSaid = candidate.evidence.some(({ kind, text }) => kind === found.kind && text === found.text);
    if (!isSaid) candidate.evidence.push(found);
    candidates.set(main.key, candidate);
  };

  for (const mine of (await identity.of([...own])).slice(0, mostIdentifiers)) {
    const holders = await identity.withValue(mine.kind, mine.value, mostWithOne + 2);
    const count = new Set(holders.map(({ person }) => person)).size;
    for (const other of holders) await add(other.person, () => weighIdentifier(mine, other, count));
  }
  for (const name of new Set(group.map((one) => wholeName(one.name)))) {
    const called = await people.called(name, mostOfAName + own.size + 1);
    if (called.length > mostOfAName + own.size) continue;
    for (const other of called) {
      const mine = group.find((one) => wholeName(one.name) === name && mayBeOne(one, other));
      if (mine) await add(other.key, (row) => weighName(mine, row));
    }
  }

  const quote = async (message: string | null, isOwn: boolean) => {
    const row = message === null ? undefined : (await timeline.around(message, 0))[0];
    return row ? [{ text: row.text.replace(/\s+/g, ' ').slice(0, quoteLength), at: timeOf(row), isOwn }] : [];
  };
  const best = [...candidates.values()].sort((a, b) => rankOf(b.evidence) - rankOf(a.evidence)).slice(0, mostOffers);
  return Promise.all(
    best.map(async ({ group: [main], evidence }) => {
      if (!main) throw new Error('A candidate has no person.');
      const { key, name, handle, channel, lastSeenAt } = main;
      return {
        person: { key, name, channel, lastSeenAt, ...(handle === undefined ? {} : { handle }) },
        evidence: await Promise.all(
          sortEvidence(evidence).map(async (one) => ({
            ...one,
            quotes: (await Promise.all(one.messages.map((message, index) => quote(message, index === 0)))).flat(),
          })),
        ),
      };
    }),
  );
}

/** Two handles on one site are two people; without handles, or on another site, a name may be the same person's. */
const mayBeOne = (one: Person, other: Person): boolean =>
  one.channel !== other.channel || one.handle === undefined || other.handle === undefined;

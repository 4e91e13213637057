import type { Consent, Contact } from '@/lib/domain/contact';
import type { CrmFacts, Person } from '@/lib/domain/person';

/** Several rows that the agent said to be one person, read as one. */
export interface MergedPerson {
  /** The one that the others were merged into; what is written goes there. */
  main: Person;
  /** The others, as they are by themselves. */
  others: Person[];
  /** Each once, those of the main row first. */
  tags: string[];
  contact: Contact;
  /** The latest word on each purpose. */
  consent: Consent[];
  crm: CrmFacts | null;
  firstSeenAt: number;
  lastSeenAt: number;
}

const latestOfEach = (all: readonly Consent[]): Consent[] => {
  const latest = new Map<string, Consent>();
  for (const one of all) {
    const was = latest.get(one.purpose);
    // Of one day the word that narrows counts: nobody is written to upon a doubt.
    const narrows = one.day === was?.day && was.state === 'given';
    if (!was || one.day > was.day || narrows) latest.set(one.purpose, one);
  }
  return [...latest.values()];
};

/** The rows of one person as one; the first is the main row. Null for nobody. */
export function mergePeople(people: readonly Person[]): MergedPerson | null {
  const [main, ...others] = people;
  if (!main) return null;
  const contacts = people.flatMap(({ contact }) => contact ?? []);
  const channel = contacts.find((contact) => contact.channel !== undefined)?.channel;
  const language = contacts.find((contact) => contact.language !== undefined)?.language;
  return {
    main,
    others,
    tags: [...new Set(people.flatMap(({ tags }) => tags))],
    contact: {
      // One "do not" is enough.
      doNotContact: contacts.some(({ doNotContact }) => doNotContact),
      ...(channel === undefined ? {} : { channel }),
      ...(language === undefined ? {} : { language }),
    },
    consent: latestOfEach(people.flatMap(({ consent = [] }) => consent)),
    crm: people.find(({ crm }) => crm !== undefined)?.crm ?? null,
    firstSeenAt: Math.min(...people.map(({ firstSeenAt }) => firstSeenAt)),
    lastSeenAt: Math.max(...people.map(({ lastSeenAt }) => lastSeenAt)),
  };
}

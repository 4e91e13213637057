import type { IdentityEvidence } from './identity';
import type { Consent, Contact } from './contact';
import type { CrmFacts, Person } from './person';

/** A line of the list of customers. */
export interface CustomerRow extends Pick<Person, 'key' | 'name' | 'handle' | 'channel' | 'tags' | 'lastSeenAt'> {
  /** First words of the note. */
  note: string;
  doNotContact: boolean;
}

/** One page of the list. `next` is where to go on, null at the end; `total` counts all that were found, with the first page of a search. */
export interface CustomerPage {
  rows: CustomerRow[];
  next: number | null;
  total: number | null;
}

/** One of the rows that are one person. */
export interface CustomerMember extends Pick<Person, 'key' | 'name' | 'handle' | 'channel' | 'lastSeenAt' | 'note'> {
  /** What takes back that it was said to be this person; null for the one that the others were merged into. */
  link: string | null;
  /** When that was said. */
  linkedAt: number | null;
}

/** A person, whole, but for what they wrote. */
export interface CustomerDetail extends Pick<Person, 'key' | 'name' | 'note' | 'tags' | 'firstSeenAt' | 'lastSeenAt'> {
  contact: Contact;
  consent: Consent[];
  crm: CrmFacts | null;
  /** The main row first. */
  members: CustomerMember[];
  conversations: number;
}

/** Somebody who may be the same person, and why. */
export interface IdentityOffer {
  person: Pick<Person, 'key' | 'name' | 'handle' | 'channel' | 'lastSeenAt'>;
  /** The strongest first. */
  evidence: (IdentityEvidence & {
    /** The messages that have the words, where they are still there: the person's own first, then the other's. */
    quotes: { text: string; at: number; isOwn: boolean }[];
  })[];
}

/** Two who were said not to be one person. */
export interface ToldApart {
  link: string;
  at: number;
  other: Pick<Person, 'key' | 'name' | 'handle' | 'channel'>;
}

export interface IdentityView {
  offers: IdentityOffer[];
  apart: ToldApart[];
}

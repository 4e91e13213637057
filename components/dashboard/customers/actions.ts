import type { CustomerDetail, CustomerPage, IdentityView } from '@/lib/domain/customer';
import type { Consent, Contact } from '@/lib/domain/contact';
import type { TimelineMessage, TimelinePage, TimelinePlace } from '@/lib/domain/timeline';

/** All that is asked about customers; a rejection's message is shown, so it is a sentence for a person. */
export type CustomerActions = {
  /** A page of those that are found, from where the page before ended; all for no text. */
  list: (text: string, from: number) => Promise<CustomerPage>;
  /** Null when the person is not known on this device (any more). */
  open: (key: string) => Promise<CustomerDetail | null>;
  /** Who may be the same person, and who was said not to be. */
  identity: (key: string) => Promise<IdentityView>;
  timeline: (key: string, text: string, place: TimelinePlace | null) => Promise<TimelinePage>;
  /** A message with those around it, newest first. */
  around: (message: string) => Promise<TimelineMessage[]>;
  saveNote: (key: string, note: string) => Promise<void>;
  setTags: (key: string, tags: string[]) => Promise<void>;
  setContact: (key: string, contact: Contact) => Promise<void>;
  setConsent: (key: string, consent: Consent[]) => Promise<void>;
  /** Shows the first as the second from now on; resolves to the id that takes it back. */
  merge: (from: string, into: string) => Promise<string>;
  tellApart: (one: string, other: string) => Promise<string>;
  takeBack: (link: string) => Promise<void>;
};

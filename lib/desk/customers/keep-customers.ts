import { mergePeople } from '@/lib/customers/merge-people';
import {
  spreadConsent,
  spreadContact,
  spreadNote,
  spreadTags,
  type PersonChanges,
} from '@/lib/customers/spread-changes';
import type { CustomerDetail, CustomerPage, CustomerRow, IdentityView } from '@/lib/domain/customer';
import type { IdentityLink } from '@/lib/domain/identity';
import type { Consent, Contact } from '@/lib/domain/contact';
import type { Person } from '@/lib/domain/person';
import type { TimelineMessage, TimelinePage, TimelinePlace } from '@/lib/domain/timeline';
import type { Desk } from '../desk';
import { peopleOf, readHistory, type Thread } from '../thread';
import { findOffers } from './find-offers';
import { readAround, readTimeline } from './read-timeline';

const pageLength = 50;
const noteLength = 140;

const gone = 'This person is not known on this device any more.';

const toRow = ({ key, name, handle, channel, tags, lastSeenAt, note, contact }: Person): CustomerRow => ({
  key,
  name,
  channel,
  tags,
  lastSeenAt,
  note: note.replace(/\s+/g, ' ').slice(0, noteLength),
  doNotContact: contact?.doNotContact === true,
  ...(handle === undefined ? {} : { handle }),
});

type Parts = Pick<Desk, 'store' | 'tabs' | 'now' | 'saveLater' | 'readSaved' | 'push'>;

/** Customers over time: who they are, what they wrote, and what is written down about them. */
export function keepCustomers({ store, tabs, now, saveLater, readSaved, push }: Parts) {
  const openThreads = (): Thread[] => [
    ...new Set(tabs.all().flatMap(({ view }) => (view.kind === 'conversation' ? [view.thread] : []))),
  ];

  const groupOf = async (key: string): Promise<Person[]> => {
    const group = await store.people.group(key);
    if (group.length === 0) throw new Error(gone);
    return group;
  };

  /** What is shown changes at once; what is stored, behind it. */
  const change = async (key: string, spread: (people: readonly Person[]) => PersonChanges): Promise<boolean> => {
    for (const thread of openThreads()) {
      const people = peopleOf(thread);
      if (!people.some((person) => person.key === key)) continue;
      const changes = spread(people);
      for (const person of people) Object.assign(person, changes.get(person.key));
    }
    let isKnown = false;
    const isWritten = await saveLater(async () => {
      isKnown = await store.people.changeGroup(key, spread);
    });
    push(tabs.all());
    return isWritten && isKnown;
  };

  /** Behind the help that is shown already: who else the person of a conversation may be. */
  const lookWhoElse = async (thread: Thread): Promise<void> => {
    const people = peopleOf(thread);
    if (people.length === 0) return;
    const offers = await readSaved(() => findOffers(store, people), []);
    const mayBe = offers.map(({ person: { name, channel } }) => ({ name, channel }));
    if (JSON.stringify(mayBe) === JSON.stringify(thread.mayBe)) return;
    thread.mayBe = mayBe;
    push(tabs.showing(thread));
  };

  /** Who is whom has changed: open conversations read their person anew. */
  const readAgain = async (keys: readonly string[]): Promise<void> => {
    const changed = new Set(keys);
    for (const thread of openThreads()) {
      const { person, conversation } = thread;
      if (!person) continue;
      const before = peopleOf(thread);
      const group = await readSaved(() => store.people.group(person.key), before);
      if (![...before, ...group].some(({ key }) => changed.has(key))) continue;
      thread.group = group;
      const people = group.map(({ key }) => key);
      thread.history = await readSaved(() => readHistory(people, conversation.key, store), thread.history);
      await lookWhoElse(thread);
    }
    push(tabs.all());
  };

  const linked = async (link: IdentityLink | null): Promise<string> => {
    if (!link) throw new Error('They are one person here already.');
    await readAgain(link.people);
    return link.id;
  };

  /** What was offered for it, so that it can be read later why. */
  const evidenceFor = async (group: readonly Person[], other: string) => {
    const others = new Set((await store.people.group(other)).map(({ key }) => key));
    const offer = (await findOffers(store, group)).find(({ person }) => others.has(person.key));
    return (offer?.evidence ?? []).map(({ quotes: _quotes, ...evidence }) => evidence);
  };

  return {
    async list(text: string, from: number): Promise<CustomerPage> {
      const { people, next, total } = await store.people.page(text, from, pageLength);
      return { rows: people.map(toRow), next, total };
    },

    /** Null when the person is not known on this device. */
    async open(key: string): Promise<CustomerDetail | null> {
      const group = await store.people.group(key);
      const merged = mergePeople(group);
      if (!merged) return null;
      const keys = group.map((person) => person.key);
      const links = (keys.length > 1 ? await store.identity.linksOf(keys) : []).filter((one) => one.verdict === 'same');
      const { main, tags, contact, consent, crm, firstSeenAt, lastSeenAt } = merged;
      return {
        key: main.key,
        name: main.name,
        note: main.note,
        tags,
        contact,
        consent,
        crm,
        firstSeenAt,
        lastSeenAt,
        members: group.map(({ key: each, name, handle, channel, lastSeenAt: at, note }) => {
          const link = links.find(({ people }) => people[0] === each);
          return {
            key: each,
            name,
            channel,
            lastSeenAt: at,
            note,
            link: link?.id ?? null,
            linkedAt: link?.at ?? null,
            ...(handle === undefined ? {} : { handle }),
          };
        }),
        conversations: await store.conversations.countOfPeople(keys),
      };
    },

    async identity(key: string): Promise<IdentityView> {
      const group = await groupOf(key);
      const own = new Set(group.map((person) => person.key));
      const links = await store.identity.linksOf([...own]);
      const apart = links.filter(({ verdict }) => verdict === 'different');
      const others = await Promise.all(
        apart.map(async ({ id, at, people }) => {
          const other = people.find((one) => !own.has(one)) ?? people[0];
          const { name, handle, channel } = (await store.people.get(other)) ?? { name: other, channel: '' };
          return { link: id, at, other: { key: other, name, channel, ...(handle === undefined ? {} : { handle }) } };
        }),
      );
      return { offers: await findOffers(store, group), apart: others };
    },

    async timeline(key: string, text: string, place: TimelinePlace | null): Promise<TimelinePage> {
      const group = await groupOf(key);
      return readTimeline(
        store,
        group.map((person) => person.key),
        text,
        place,
      );
    },
    lookWhoElse,
    around: (message: string): Promise<TimelineMessage[]> => readAround(store, message),

    saveNote: (key: string, note: string) => change(key, (people) => spreadNote(people, note)),
    setTags: (key: string, tags: readonly string[]) => change(key, (people) => spreadTags(people, tags)),
    setContact: (key: string, contact: Contact) => change(key, (people) => spreadContact(people, contact)),
    setConsent: (key: string, consent: readonly Consent[]) => change(key, (people) => spreadConsent(people, consent)),

    /** Reads both as one person from now on, by the agent's word. @returns the id that takes it back */
    async merge(from: string, into: string): Promise<string> {
      const evidence = await evidenceFor(await groupOf(into), from);
      return linked(await store.identity.merge(from, into, { at: now(), evidence }));
    },
    async tellApart(one: string, other: string): Promise<string> {
      const evidence = await evidenceFor(await groupOf(one), other);
      return linked(await store.identity.tellApart(one, other, { at: now(), evidence }));
    },
    async takeBack(link: string): Promise<void> {
      const taken = await store.identity.takeBack(link);
      if (!taken) throw new Error('It was taken back already.');
      await readAgain(taken.people);
    },
  };
}
export type Customers = ReturnType<typeof keepCustomers>;

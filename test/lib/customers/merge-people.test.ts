import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePeople } from '@/lib/customers/merge-people';
import { spreadConsent, spreadContact, spreadTags } from '@/lib/customers/spread-changes';
import type { Person } from '@/lib/domain/person';

const person = (key: string, extra: Partial<Person> = {}): Person => ({
  key,
  channel: 'x',
  name: key,
  note: '',
  tags: [],
  firstSeenAt: 1,
  lastSeenAt: 2,
  ...extra,
});

const applied = (people: readonly Person[], changes: ReadonlyMap<string, Partial<Person>>) =>
  people.map((one) => ({ ...one, ...changes.get(one.key) }));

describe('several rows of one person', () => {
  it('are read with the word that narrows: one “do not contact”, one “withdrawn” of the same day', () => {
    const merged = mergePeople([
      person('a', {
        contact: { doNotContact: false, language: 'de' },
        consent: [{ purpose: 'news', state: 'given', day: '2026-01-02' }],
      }),
      person('b', {
        contact: { doNotContact: true, language: 'fr', channel: 'post' },
        consent: [
          { purpose: 'news', state: 'withdrawn', day: '2026-01-02' },
          { purpose: 'calls', state: 'given', day: '2025-01-01' },
        ],
      }),
    ]);
    expect(merged?.contact).toEqual({ doNotContact: true, language: 'de', channel: 'post' });
    expect(merged?.consent.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['news', 'withdrawn'],
      ['calls', 'given'],
    ]);
    expect(mergePeople([])).toBeNull();
  });

  it('shows exactly the tags that were set, whoever had them, and gives nobody what another had', () => {
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1, maxLength: 4 }), tags, (had, wanted) => {
        const people = had.map((some, index) => person(`p${index}`, { tags: some }));
        const after = applied(people, spreadTags(people, wanted));
        expect(new Set(mergePeople(after)?.tags)).toEqual(new Set(wanted));
        for (const [index, one] of after.entries())
          if (index > 0) for (const tag of one.tags) expect(people[index]?.tags).toContain(tag);
      }),
    );
  });

  it('shows what was said last of contact and consent', () => {
    const people = [
      person('a'),
      person('b', { contact: { doNotContact: true }, consent: [{ purpose: 'n', state: 'given', day: '2026-05-05' }] }),
    ];
    const contact = { doNotContact: false, channel: 'email' };
    expect(mergePeople(applied(people, spreadContact(people, contact)))?.contact).toEqual(contact);
    expect(mergePeople(applied(people, spreadConsent(people, [])))?.consent).toEqual([]);
  });
});
